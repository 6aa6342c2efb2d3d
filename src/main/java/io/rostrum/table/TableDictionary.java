package io.rostrum.table;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.spark.sql.types.StructField;

/** The data dictionary: what every table and column holds, as SQL that would create the tables. */
public final class TableDictionary {

    private TableDictionary() {}

    /** One {@code CREATE TABLE} per table, with its comment and one per column. */
    public static String of(List<Table<?>> tables) {
        return tables.stream().map(TableDictionary::statement).collect(Collectors.joining("\n", HEADER, ""));
    }

    private static final String HEADER =
            """
            -- Every table and column that Rostrum writes: type, meaning, unit, and what null means.
            -- Made from the records in src/main/java/io/rostrum/table by scripts/docs; a test compares.

            """;

    private static String statement(Table<?> table) {
        String columns = Arrays.stream(table.published().fields())
                .map(StructField::toDDL)
                .collect(Collectors.joining(",\n  ", "CREATE TABLE " + table.name() + " (\n  ", "\n)"));
        String partitions =
                table.partitions().isEmpty() ? "" : "\nPARTITIONED BY (" + String.join(", ", table.partitions()) + ")";
        return columns + partitions + "\nCOMMENT '" + table.doc().replace("'", "\\'") + "';\n";
    }
}
