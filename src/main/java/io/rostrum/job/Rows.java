package io.rostrum.job;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
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
