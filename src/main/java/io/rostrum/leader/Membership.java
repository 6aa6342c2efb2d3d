package io.rostrum.leader;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * That somebody belonged to a party for a time.
 *
 * @param party id of a party of the registry
 * @param start first day known
 * @param end   the day after the last; null while it is open
 */
public record Membership(String party, LocalDate start, LocalDate end) implements Serializable {

    /** Whether the day is of that time. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(start) && (end == null || day.isBefore(end));
    }
}
