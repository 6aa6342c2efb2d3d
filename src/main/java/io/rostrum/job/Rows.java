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

    /** Of each row the values of these columns. */
    List<List<Object>> valuesOf(List<String> names) {
        int[] places = names.stream().mapToInt(columns::indexOf).toArray();
        return rows.stream().map(row -> at(row, places)).toList();
    }

    /**
     * With further columns at the end.
     *
     * @param key     columns by whose values the further ones are looked up
     * @param further names of the columns that come
     * @param values  theirs, by those of the key; all null where there are none
     */
    Rows joined(List<String> key, List<String> further, Map<List<Object>, List<Object>> values) {
        List<Object> none = Collections.nCopies(further.size(), null);
        List<List<Object>> keys = valuesOf(key);
        List<List<Object>> joined = IntStream.range(0, rows.size())
                .mapToObj(i -> joined(rows.get(i), values.getOrDefault(keys.get(i), none)))
                .toList();
        return new Rows(joined(columns, further), joined);
    }

    /** The other columns. */
    Rows without(String... names) {
        List<String> kept =
                columns.stream().filter(name -> !List.of(names).contains(name)).toList();
        return new Rows(kept, valuesOf(kept));
    }

    private static List<Object> at(List<Object> row, int... places) {
        return Arrays.stream(places).mapToObj(row::get).collect(Collectors.toList());
    }

    private static <T> List<T> joined(List<T> one, List<T> other) {
        List<T> joined = new ArrayList<>(one);
        joined.addAll(other);
        return joined;
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
