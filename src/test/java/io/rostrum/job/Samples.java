package io.rostrum.job;

import static io.rostrum.SparkTest.SPARK;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.to_json;

import io.rostrum.table.Table;
import io.rostrum.table.Tables;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.StructField;

/** Rows from and to text, for tests. */
final class Samples {

    static final double MIN_CONFIDENCE = 0.5;

    private Samples() {}

    /** The table's rows in a sample folder, with null for columns left out; none when the folder has no file of it. */
    static Dataset<Row> read(Path sample, Table<?> table) {
        Path file = sample.resolve(table.name() + ".jsonl");
        return Files.exists(file)
                ? SPARK.read().schema(table.schema()).json(file.toString())
                : SPARK.createDataFrame(List.<Row>of(), table.schema());
    }

    static Facts facts(Path sample) {
        return Facts.of(table -> read(sample, table), MIN_CONFIDENCE);
    }

    static Table<?> table(String name) {
        return Tables.ALL.stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No table " + name));
    }

    /** Header and sorted rows; null is empty, nested values are JSON. */
    static String csv(Dataset<Row> rows) {
        Column[] flat = Arrays.stream(rows.schema().fields()).map(Samples::flat).toArray(Column[]::new);
        Stream<String> lines = rows.select(flat).collectAsList().stream()
                .map(row -> IntStream.range(0, row.size())
                        .mapToObj(i -> cell(row.get(i)))
                        .collect(Collectors.joining(",")))
                .sorted();
        return Stream.concat(Stream.of(String.join(",", rows.columns())), lines).collect(Collectors.joining("\n"));
    }

    private static Column flat(StructField field) {
        Column column = col(field.name());
        return field.dataType() instanceof ArrayType ? to_json(column).as(field.name()) : column;
    }

    private static String cell(Object value) {
        String text = value == null ? "" : value.toString();
        return text.contains(",") || text.contains("\"") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
