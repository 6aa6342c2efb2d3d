package io.rostrum.leader;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * One term in one office.
 *
 * @param role    president, prime_minister, chancellor, monarch, foreign_minister, igo_head …
 * @param country code of a country or organisation of the registry
 * @param start   first day
 * @param end     the day after the last; null while it is open
 * @param title   as the office is called
 */
public record Office(String role, String country, LocalDate start, LocalDate end, String title)
        implements Serializable {

    /** Whether it is held on the day; on the day of a hand-over the new term counts, not the old. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(start) && (end == null || day.isBefore(end));
    }
}
