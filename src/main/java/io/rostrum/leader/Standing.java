package io.rostrum.leader;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** How likely a leader is to be meant on a day by a surname alone, before the text says anything of them. */
enum Standing {
    /** Not yet in any office, nor soon. */
    UNHEARD_OF,
    /** In some office once. */
    PAST,
    /** Once in the office that "leader" means in the country. */
    FORMER_LEADER,
    /** In an office that is not the head's: a minister, a vice president, a nominee. */
    IN_OFFICE,
    /** Head of a country or organisation within the year before, or within half a year. */
    NEARLY_HEAD,
    HEAD,
    /** Holds the office that "leader" means in the country. */
    LEADER;

    private static final int DAYS_AFTER = 365;
    private static final int DAYS_BEFORE = 180;

    private static final Set<String> HEADS = Set.of(
            "president",
            "prime_minister",
            "chancellor",
            "monarch",
            "supreme_leader",
            "party_leader",
            "pope",
            "igo_head",
            "effective_leader",
            "head_of_state");

    /** The highest standing that any office gives; {@link #PAST} of everybody when the day is null. */
    static Standing of(Leader leader, LocalDate day, Offices offices) {
        Standing best = UNHEARD_OF;
        for (Office office : leader.offices()) {
            Standing standing = day == null ? PAST : of(office, day, offices);
            best = standing.compareTo(best) > 0 ? standing : best;
        }
        return best;
    }

    private static Standing of(Office office, LocalDate day, Offices offices) {
        boolean isHead = HEADS.contains(office.role());
        if (office.covers(day)) {
            return !isHead ? IN_OFFICE : offices.isLeading(office) ? LEADER : HEAD;
        }
        boolean isNear = office.start().isAfter(day)
                ? !office.start().isAfter(day.plusDays(DAYS_BEFORE))
                : office.end().plusDays(DAYS_AFTER).isAfter(day);
        if (isHead && isNear) {
            return NEARLY_HEAD;
        }
        if (office.start().isAfter(day)) {
            return UNHEARD_OF;
        }
        return offices.isLeading(office) ? FORMER_LEADER : PAST;
    }

    /** The one of highest standing; null when none has any, or several share it. */
    static Leader highest(List<Leader> leaders, LocalDate day, Offices offices) {
        Leader highest = null;
        Standing best = UNHEARD_OF;
        for (Leader leader : leaders) {
            Standing standing = of(leader, day, offices);
            if (standing.compareTo(best) > 0) {
                best = standing;
                highest = leader;
            } else if (standing == best) {
                highest = null;
            }
        }
        return highest;
    }
}
