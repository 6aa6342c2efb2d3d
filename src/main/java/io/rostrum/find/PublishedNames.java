package io.rostrum.find;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lower;

import io.rostrum.settings.Nearest;
import io.rostrum.settings.UsageException;
import io.rostrum.table.PublishedTables;
import io.rostrum.table.Table;
import io.rostrum.table.Tables;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Whom the rows of published tables are about: tells a name that is misspelt from one that has no rows. */
public record PublishedNames(PublishedTables tables) {

    private static final List<String> COLUMNS = List.of(
            "leader_id",
            "leader_name",
            "speaker_id",
            "speaker_name",
            "about_id",
            "about_name",
            "a_id",
            "a_name",
            "b_id",
            "b_name",
            "holder_id",
            "holder_name",
            "target_id",
            "target_name");

    /** Columns of a table that hold names or ids of whom its rows are about. */
    public static List<String> columns(Dataset<Row> rows) {
        List<String> all = Arrays.asList(rows.columns());
        return COLUMNS.stream().filter(all::contains).toList();
    }

    /** Whether one of the columns holds the name or id, whatever the case. */
    public static Column isAny(List<String> columns, String name) {
        return columns.stream()
                .map(column -> lower(col(column)).eqNullSafe(name.toLowerCase(Locale.ROOT)))
                .reduce(Column::or)
                .orElseThrow();
    }

    /**
     * Refuses a name that neither the table nor table {@code leaders} holds.
     *
     * @param option that the name was given with
     * @throws UsageException with the nearest names, and where names stand
     */
    public void require(String option, String name, Table<?> table) {
        Dataset<Row> rows = tables.read(table);
        List<String> columns = columns(rows);
        Dataset<Row> leaders = tables.read(Tables.LEADERS);
        if (!rows.where(isAny(columns, name)).isEmpty()
                || !leaders.where(isAny(List.of("leader_id", "name"), name)).isEmpty()) {
            return;
        }
        Set<String> known = new TreeSet<>(values(leaders, "name"));
        columns.forEach(column -> known.addAll(values(rows, column)));
        throw new UsageException(option + " \"" + name + "\": nobody of that name" + Nearest.suggestion(name, known)
                + "\nNames and ids stand in " + String.join(", ", columns) + " of table " + table.name()
                + ", and in table leaders");
    }

    private static List<String> values(Dataset<Row> rows, String column) {
        return rows.select(col(column)).where(col(column).isNotNull()).distinct().collectAsList().stream()
                .map(row -> row.getString(0))
                .toList();
    }
}
