package io.rostrum.table;

import java.time.LocalDate;
import java.util.Set;

/**
 * A file that states of a table know, and that is not there, has another length, or does not open.
 *
 * @param isData whether it holds rows; else it tells which files do
 * @param day    of its rows; null when they have none, or the table is kept in one piece
 * @param states branches and tags that know it, in order
 */
public record LostFile(Table<?> table, boolean isData, String path, LocalDate day, Set<String> states) {

    public boolean isCurrent() {
        return states.contains("main");
    }

    @Override
    public String toString() {
        String of = isCurrent() ? "the current state" : "older or waiting states only: " + String.join(", ", states);
        return table.name() + (day == null ? "" : " of " + day) + ": lost " + path + " of " + of;
    }
}
