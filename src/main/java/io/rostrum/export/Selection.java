package io.rostrum.export;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.lower;

import io.rostrum.settings.UsageException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
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
 */
public record Selection(LocalDate from, LocalDate to, String leader, String period, String window) {

    private static final List<String> LEADERS = List.of(
            "leader_id",
            "leader_name",
            "speaker_name",
            "a_id",
            "a_name",
            "b_id",
            "b_name",
            "holder_id",
            "holder_name",
            "target_id",
            "target_name");

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
        return leader == null ? table.where(wanted) : table.where(wanted.and(isLeader(name, columns)));
    }

    private static Column known(String name, List<String> columns, String option, String column) {
        if (!columns.contains(column)) {
            throw new UsageException(option + ": table " + name + " has no column " + column);
        }
        return col(column);
    }

    private Column isLeader(String name, List<String> columns) {
        return LEADERS.stream()
                .filter(columns::contains)
                .map(column -> lower(col(column)).equalTo(leader.toLowerCase(Locale.ROOT)))
                .reduce(Column::or)
                .orElseThrow(() -> new UsageException("--leader: table " + name + " has no leaders"));
    }
}
