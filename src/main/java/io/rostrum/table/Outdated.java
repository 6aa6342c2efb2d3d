package io.rostrum.table;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;

/**
 * What is published otherwise than it should be though no run has changed the rows behind it.
 *
 * @param folders of tables that are to be written whole
 * @param days    on which it is to be looked up again what counts
 */
public record Outdated(Set<String> folders, Set<LocalDate> days) {

    public static final Outdated NOTHING = new Outdated(Set.of(), Set.of());

    boolean isWhole(Table<?> table) {
        return !Collections.disjoint(folders, table.folders());
    }

    Set<LocalDate> daysOf(Table<?> table) {
        return table.isPublishedWith(CountedColumn.class) ? days : Set.of();
    }
}
