package io.rostrum.leader;

import io.rostrum.english.Gender;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A person of the registry.
 *
 * @param id            Wikidata id, or {@code x-<country>-<name>} where none is known
 * @param name          as it is to be printed
 * @param aliases       other names in use, whole
 * @param surname       the part that stands alone after the first mention; null when there is none, or in the wide tier
 *                      when it is the last word
 * @param gender        null when unknown
 * @param surnameIsWord whether the surname is an ordinary word or a common first name ("May", "Brown")
 * @param born          null when unknown
 * @param died          null while alive, or when unknown
 * @param offices       by start day
 * @param further       of the core tier: offices that tell nothing of whom a surname alone means, by start day
 * @param parties       by start day
 */
public record Leader(
        String id,
        String name,
        List<String> aliases,
        String surname,
        Gender gender,
        boolean surnameIsWord,
        LocalDate born,
        LocalDate died,
        Tier tier,
        List<Office> offices,
        List<Office> further,
        List<Membership> parties)
        implements Serializable {

    private static final int YEARS_REMEMBERED = 20;

    public Leader {
        aliases = List.copyOf(aliases);
        offices = List.copyOf(offices);
        further = List.copyOf(further);
        parties = List.copyOf(parties);
    }

    public boolean isCore() {
        return tier == Tier.CORE;
    }

    /** Every office known, by start day. */
    public List<Office> terms() {
        return further.isEmpty()
                ? offices
                : Stream.concat(offices.stream(), further.stream())
                        .sorted(Comparator.comparing(Office::start))
                        .toList();
    }

    /** Whether an office of this leader covers the day. */
    public boolean inOffice(LocalDate day) {
        return offices.stream().anyMatch(office -> office.covers(day));
    }

    /** Id of the party of the day, the one joined last; null when none is known. */
    public String party(LocalDate day) {
        String party = null;
        for (Membership membership : parties) {
            party = membership.covers(day) ? membership.party() : party;
        }
        return party;
    }

    /** Whether the surname alone can hardly mean them any more: dead, or twenty years out of the last office. */
    boolean isPast(LocalDate day) {
        return died != null && day.isAfter(died)
                || terms().stream().allMatch(office -> office.endedBefore(day.minusYears(YEARS_REMEMBERED)));
    }
}
