package io.rostrum.find;

import io.rostrum.settings.Nearest;
import io.rostrum.settings.UsageException;
import io.rostrum.table.Condition;
import io.rostrum.table.PublishedTables;
import io.rostrum.table.Table;
import io.rostrum.table.Tables;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

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
    public static List<String> columns(Table<?> table) {
        List<String> all = Arrays.asList(table.published().fieldNames());
        return COLUMNS.stream().filter(all::contains).toList();
    }

    /** Whether one of the columns holds the name or id, whatever the case. */
    public static Condition isAny(List<String> columns, String name) {
        return columns.stream()
                .map(column -> Condition.isNamed(column, name))
                .reduce(Condition::or)
                .orElseThrow();
    }

    /**
     * Refuses a name that neither the table nor table {@code leaders} holds.
     *
     * @param option that the name was given with
     * @throws UsageException with the nearest names, and where names stand
     */
    public void require(String option, String name, Table<?> table) {
        List<String> columns = columns(table);
        if (tables.count(table, isAny(columns, name)) > 0
                || tables.count(Tables.LEADERS, isAny(List.of("leader_id", "name"), name)) > 0) {
            return;
        }
        Set<String> known = new TreeSet<>(tables.values(Tables.LEADERS, "name"));
        columns.forEach(column -> known.addAll(tables.values(table, column)));
        throw new UsageException(option + " \"" + name + "\": nobody of that name" + Nearest.suggestion(name, known)
                + "\nNames and ids stand in " + String.join(", ", columns) + " of table " + table.name()
                + ", and in table leaders");
    }
}
