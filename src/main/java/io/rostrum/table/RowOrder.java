package io.rostrum.table;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.StructType;

/** The order of rows by their columns, those with lists aside, as Spark sorts them: null first, texts by their bytes. */
final class RowOrder implements Comparator<Row> {

    private final int[] places;

    RowOrder(StructType columns) {
        places = IntStream.range(0, columns.size())
                .filter(place -> !(columns.fields()[place].dataType() instanceof ArrayType))
                .toArray();
    }

    @Override
    public int compare(Row one, Row other) {
        for (int place : places) {
            int order = values(one.get(place), other.get(place));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    @SuppressWarnings("unchecked")
    private static int values(Object one, Object other) {
        if (one == null || other == null) {
            return Boolean.compare(one != null, other != null);
        }
        if (one instanceof String text) {
            return Arrays.compareUnsigned(bytes(text), bytes((String) other));
        }
        return ((Comparable<Object>) one).compareTo(other);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
