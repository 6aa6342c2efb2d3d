package io.rostrum.table;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.iceberg.Snapshot;
import org.apache.spark.network.util.JavaUtils;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * Small states of tables as Spark's rows, each read once: planning a scan, sending it to a task and listing its files takes
 * longer than reading so few rows. A query may ask for a state many times, and joins it with itself.
 */
public final class SmallStates {

    /** Setting of a session: the most bytes, as stored, of a state that is read so. Its rows go through the driver. */
    public static final String MOST = "spark.rostrum.smallState";

    private static final String EMPTY = "0b";

    private final LazySpark spark;
    private final Map<Long, List<Row>> known = new ConcurrentHashMap<>(); // by snapshot, of which the number is random

    SmallStates(LazySpark spark) {
        this.spark = spark;
    }

    /** All rows of a state, of which columns that it did not have are null; null where it is not small, or a file is lost. */
    Dataset<Row> rows(Table<?> table, org.apache.iceberg.Table stored, Snapshot state) {
        long most = JavaUtils.byteStringAsBytes(spark.session().conf().get(MOST, EMPTY));
        List<Row> rows = Size.of(state).bytes() <= most
                ? known.computeIfAbsent(state.snapshotId(), snapshot -> read(table, stored, snapshot))
                : null;
        return rows == null
                ? null
                : spark.session()
                        .createDataFrame(rows, nullable(table.stored()))
                        .coalesce(1);
    }

    /** Null where a file cannot be read: a scan says so, if the query needs that file. */
    private static List<Row> read(Table<?> table, org.apache.iceberg.Table stored, long snapshot) {
        try {
            return new PlainRows(stored, snapshot, table.stored()).list();
        } catch (RuntimeException unreadable) {
            return null;
        }
    }

    /** Rows of an older version lack columns that must not be null now. */
    private static StructType nullable(StructType columns) {
        return new StructType(Arrays.stream(columns.fields())
                .map(column -> new StructField(column.name(), column.dataType(), true, column.metadata()))
                .toArray(StructField[]::new));
    }

    /** Lets go of what was read. */
    void clear() {
        known.clear();
    }
}
