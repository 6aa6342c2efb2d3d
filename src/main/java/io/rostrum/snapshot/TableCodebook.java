package io.rostrum.snapshot;

import io.rostrum.export.Csv;
import io.rostrum.table.Table;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** What every table and column means, from their {@code @Doc}: for people, and as CSV. */
final class TableCodebook {

    private static final String HEAD =
            """
            <!doctype html>
            <html lang="en">
            <head><meta charset="utf-8"><title>Codebook</title>
            <style>body{font:1rem/1.5 system-ui,sans-serif;max-width:60rem;margin:1rem auto;padding:0 1rem}\
            table{border-collapse:collapse;width:100%}caption{text-align:left;padding:.5rem 0}\
            th,td{text-align:left;vertical-align:top;border-top:1px solid #999;padding:.25rem .75rem .25rem 0}</style>
            </head>
            <body>
            <h1>Codebook</h1>
            """;

    /** A column, or a field inside the rows that a column lists. */
    private record Entry(String name, String type, boolean nullable, String meaning) {}

    private TableCodebook() {}

    static String html(List<Table<?>> tables) {
        return tables.stream().map(TableCodebook::section).collect(Collectors.joining("", HEAD, "</body>\n</html>\n"));
    }

    private static String section(Table<?> table) {
        String head = "<h2 id=\"%1$s\">%1$s</h2>%n<table><caption>%2$s</caption>%n"
                .formatted(table.name(), escaped(table.doc()));
        return entries(table)
                .map(entry -> "<tr><th scope=\"row\">%s</th><td>%s</td><td>%s</td><td>%s</td></tr>%n"
                        .formatted(
                                entry.name(),
                                entry.type(),
                                entry.nullable() ? "may be null" : "",
                                escaped(entry.meaning())))
                .collect(Collectors.joining(
                        "",
                        head + "<tr><th scope=\"col\">column</th><th scope=\"col\">type</th><th scope=\"col\">null</th>"
                                + "<th scope=\"col\">meaning</th></tr>\n",
                        "</table>\n"));
    }

    static String csv(List<Table<?>> tables) {
        return tables.stream()
                .flatMap(table -> entries(table)
                        .map(entry -> String.join(
                                ",",
                                table.name(),
                                entry.name(),
                                entry.type(),
                                Boolean.toString(entry.nullable()),
                                Csv.cell(entry.meaning()))))
                .collect(Collectors.joining("\r\n", "table,column,type,nullable,meaning\r\n", "\r\n"));
    }

    private static Stream<Entry> entries(Table<?> table) {
        return entries("", table.published());
    }

    private static Stream<Entry> entries(String before, StructType columns) {
        return Arrays.stream(columns.fields())
                .flatMap(column -> Stream.concat(
                        Stream.of(new Entry(
                                before + column.name(), type(column.dataType()), column.nullable(), meaning(column))),
                        within(before + column.name(), column.dataType())));
    }

    private static Stream<Entry> within(String column, DataType type) {
        return type instanceof ArrayType list && list.elementType() instanceof StructType fields
                ? entries(column + ".", fields)
                : Stream.empty();
    }

    private static String meaning(StructField column) {
        return column.getComment().isDefined() ? column.getComment().get() : "";
    }

    private static String type(DataType type) {
        return type instanceof ArrayType ? "list" : type.simpleString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
