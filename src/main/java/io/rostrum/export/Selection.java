package io.rostrum.export;

import io.rostrum.find.PublishedNames;
import io.rostrum.settings.UsageException;
import io.rostrum.table.Condition;
import io.rostrum.table.Table;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * Which rows of a table are wanted; null wants all.
 *
 * @param from   first day, UTC, inclusive; of tables with periods, the first day of the period
 * @param to     last day, UTC, inclusive
 * @param leader name or id, whatever the case: the leader, or either of a pair
 * @param period day, week or month
 * @param window sentence, paragraph or article
 * @param uncounted whether rows that the reporting tables do not count are wanted too
 */
public record Selection(LocalDate from, LocalDate to, String leader, String period, String window, boolean uncounted) {

    private static final Condition IS_COUNTED = Condition.is("counted", true);

    public Selection {
        if (from != null && to != null && to.isBefore(from)) {
            throw new UsageException("--to " + to + " is before --from " + from);
        }
    }

    /**
     * The rows wanted.
     *
     * @throws UsageException naming the option that the table has no column for
     */
    public Condition of(Table<?> table) {
        List<String> columns = Arrays.asList(table.published().fieldNames());
        String day = columns.contains("day") ? "day" : "period_start";
        Condition wanted = Condition.ALL;
        if (from != null) {
            wanted = wanted.and(Condition.from(known(table, "--from", day), from));
        }
        if (to != null) {
            wanted = wanted.and(Condition.to(known(table, "--to", day), to));
        }
        if (period != null) {
            wanted = wanted.and(Condition.is(known(table, "--period", "period"), period));
        }
        if (window != null) {
            wanted = wanted.and(Condition.is(known(table, "--window", "window"), window));
        }
        return leader == null ? wanted : wanted.and(isLeader(table));
    }

    private static String known(Table<?> table, String option, String column) {
        if (!Arrays.asList(table.published().fieldNames()).contains(column)) {
            throw new UsageException(option + ": table " + table.name() + " has no column " + column);
        }
        return column;
    }

    private Condition isLeader(Table<?> table) {
        List<String> columns = PublishedNames.columns(table);
        if (columns.isEmpty()) {
            throw new UsageException("--leader: table " + table.name() + " has no leaders");
        }
        return PublishedNames.isAny(columns, leader);
    }

    /** Of the rows wanted those that the reporting tables count, unless the others are wanted too. */
    public Condition counted(Table<?> table) {
        return uncounted || !hasCounted(table) ? of(table) : of(table).and(IS_COUNTED);
    }

    /** Of the rows wanted those that are left out because nothing counts them; null for none. */
    public Condition leftOut(Table<?> table) {
        return uncounted || !hasCounted(table) ? null : of(table).and(IS_COUNTED.negated());
    }

    private static boolean hasCounted(Table<?> table) {
        return Arrays.asList(table.published().fieldNames()).contains("counted");
    }
}
