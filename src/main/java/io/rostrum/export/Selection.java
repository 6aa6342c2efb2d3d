package io.rostrum.export;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import io.rostrum.find.PublishedNames;
import io.rostrum.settings.UsageException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

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

    public Selection {
        if (from != null && to != null && to.isBefore(from)) {
            throw new UsageException("--to " + to + " is before --from " + from);
        }
    }

    /**
     * The rows wanted.
     *
     * @param name the table's name, for messages
     * @throws UsageException naming the option that the table has no column for
     */
    public Dataset<Row> of(String name, Dataset<Row> table) {
        List<String> columns = Arrays.asList(table.columns());
        String day = columns.contains("day") ? "day" : "period_start";
        Column wanted = lit(true);
        if (from != null) {
            wanted = wanted.and(known(name, columns, "--from", day).geq(lit(from)));
        }
        if (to != null) {
            wanted = wanted.and(known(name, columns, "--to", day).leq(lit(to)));
        }
        if (period != null) {
            wanted = wanted.and(known(name, columns, "--period", "period").equalTo(period));
        }
        if (window != null) {
            wanted = wanted.and(known(name, columns, "--window", "window").equalTo(window));
        }
        if (leader != null) {
            wanted = wanted.and(isLeader(name, PublishedNames.columns(table)));
        }
        return table.where(wanted);
    }

    private static Column known(String name, List<String> columns, String option, String column) {
        if (!columns.contains(column)) {
            throw new UsageException(option + ": table " + name + " has no column " + column);
        }
        return col(column);
    }

    private Column isLeader(String name, List<String> columns) {
        if (columns.isEmpty()) {
            throw new UsageException("--leader: table " + name + " has no leaders");
        }
        return PublishedNames.isAny(columns, leader);
    }

    /** Of the rows wanted those that the reporting tables count, unless the others are wanted too. */
    public Dataset<Row> counted(Dataset<Row> rows) {
        return uncounted || !hasCounted(rows) ? rows : rows.where("counted");
    }

    /** How many of the rows wanted are left out because nothing counts them. */
    public long leftOut(Dataset<Row> rows) {
        return uncounted || !hasCounted(rows)
                ? 0
                : rows.where("NOT COALESCE(counted, false)").count();
    }

    private static boolean hasCounted(Dataset<Row> rows) {
        return Arrays.asList(rows.columns()).contains("counted");
    }
}
