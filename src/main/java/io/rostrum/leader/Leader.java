package io.rostrum.leader;

import io.rostrum.english.Gender;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A person of the registry.
 *
 * @param id            Wikidata id, or {@code x-<country>-<name>} where none is known
 * @param name          as it is to be printed
 * @param aliases       other names in use, whole
 * @param surname       the part that stands alone after the first mention; null when there is none
 * @param gender        null when unknown
 * @param surnameIsWord whether the surname is an ordinary word or a common first name ("May", "Brown")
 * @param offices       by start day
 */
public record Leader(
        String id,
        String name,
        List<String> aliases,
        String surname,
        Gender gender,
        boolean surnameIsWord,
        List<Office> offices)
        implements Serializable {

    public Leader {
        aliases = List.copyOf(aliases);
        offices = List.copyOf(offices);
    }

    /** Whether an office of this leader covers the day. */
    public boolean inOffice(LocalDate day) {
        return offices.stream().anyMatch(office -> office.covers(day));
    }
}
