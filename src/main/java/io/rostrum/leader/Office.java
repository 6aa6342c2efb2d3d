package io.rostrum.leader;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;

/**
 * One term in one office.
 *
 * @param role    president, prime_minister, chancellor, monarch, foreign_minister, igo_head …
 * @param country code of a country or organisation of the registry
 * @param start   first day
 * @param end     the day after the last; null while it is open
 * @param title   as the office is called
 * @param asOf    the day up to which the source knows of an open term; null where the term is ended or kept up to date
 */
public record Office(String role, String country, LocalDate start, LocalDate end, String title, LocalDate asOf)
        implements Serializable {

    /** What {@code role} may be. */
    public static final Set<String> ROLES = new TreeSet<>(Set.of(
            "president",
            "vice_president",
            "prime_minister",
            "deputy_prime_minister",
            "chancellor",
            "monarch",
            "crown_prince",
            "supreme_leader",
            "party_leader",
            "head_of_state",
            "governor_general",
            "effective_leader",
            "pope",
            "igo_head",
            "foreign_minister",
            "candidate",
            "running_mate",
            "opposition_leader",
            "nonstate_leader",
            "spokesperson",
            "other",
            // of the wide tier
            "aide",
            "ambassador",
            "central_bank",
            "defence_minister",
            "eu_commissioner",
            "finance_minister",
            "governor",
            "intelligence_chief",
            "interior_minister",
            "junior_minister",
            "justice_minister",
            "legislator",
            "lieutenant_governor",
            "mayor",
            "military_chief",
            "minister",
            "other_official",
            "parliament_leader",
            "party_official",
            "regional_head",
            "religious_leader",
            "security_adviser",
            "speaker"));

    /** Whether it is held on the day; on the day of a hand-over the new term counts, not the old. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(start) && (end == null || day.isBefore(end));
    }

    boolean endedBefore(LocalDate day) {
        return end != null && end.isBefore(day);
    }
}
