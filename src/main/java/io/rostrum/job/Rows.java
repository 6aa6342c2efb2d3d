package io.rostrum.job;

import io.rostrum.table.Together;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import scala.collection.JavaConverters;
import scala.collection.Seq;

/**
 * The rows of a bounded query as the report's page takes them: names once, values by place.
 *
 * @param columns names
 * @param rows    values in the order of the columns; days as ISO 8601
 */
record Rows(List<String> columns, List<List<Object>> rows) {

    static Rows of(Dataset<Row> data) {
        List<Row> rows = data.collectAsList();
        return new Rows(
                Arrays.asList(data.columns()), rows.stream().map(Rows::values).toList());
    }

    /** The rows of each part, in the order of the parts, all asked for side by side. */
    static Map<String, Rows> of(Map<String, Dataset<Row>> parts) {
        Map<String, Rows> rows = Collections.synchronizedMap(new LinkedHashMap<>());
        parts.keySet().forEach(name -> rows.put(name, null));
        List<Runnable> works = new ArrayList<>();
        parts.forEach((name, part) -> works.add(() -> rows.put(name, of(part))));
        Together.run(works);
        return rows;
    }

    /** A row with its columns' names. */
    static Map<String, Object> named(Row row) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (String column : row.schema().fieldNames()) {
            values.put(column, row.get(row.fieldIndex(column)));
        }
        return values;
    }

    /** Each row with its columns' names. */
    List<Map<String, Object>> named() {
        List<Map<String, Object>> named = new ArrayList<>();
        for (List<Object> row : rows) {
            Map<String, Object> values = new LinkedHashMap<>();
            for (int i = 0; i < row.size(); i++) {
                values.put(columns.get(i), row.get(i));
            }
            named.add(values);
        }
        return named;
    }

    private static List<Object> values(Row row) {
        return IntStream.range(0, row.size())
                .mapToObj(row::get)
                .map(Rows::value)
                .collect(Collectors.toList());
    }

    private static Object value(Object value) {
        if (value instanceof LocalDate day) {
            return day.toString();
        }
        if (value instanceof Seq<?> values) {
            return JavaConverters.seqAsJavaList(values).stream()
                    .map(Rows::value)
                    .toList();
        }
        return value;
    }
}
