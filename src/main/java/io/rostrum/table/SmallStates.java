package io.rostrum.table;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.iceberg.Snapshot;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Small states of tables as rows that the driver holds, each read once: planning a scan, sending it to a task and listing its
 * files takes longer than reading so few rows. A query may ask for a state many times, and joins it with itself.
 */
final class SmallStates {

    private final LazySpark spark;
    private final Map<Long, HeldRows> known = new ConcurrentHashMap<>(); // by snapshot, of which the number is random

    SmallStates(LazySpark spark) {
        this.spark = spark;
    }

    /** All rows of a state, of which columns that it did not have are null; null where it is not small, or a file is lost. */
    Dataset<Row> rows(Table<?> table, org.apache.iceberg.Table stored, Snapshot state) {
        HeldRows rows = Size.of(state).bytes() <= HeldRows.most(spark.session())
                ? known.computeIfAbsent(state.snapshotId(), snapshot -> read(table, stored, snapshot))
                : null;
        return rows == null ? null : rows.rows();
    }

    /** Null where a file cannot be read: a scan says so, if the query needs that file. */
    private HeldRows read(Table<?> table, org.apache.iceberg.Table stored, long snapshot) {
        try {
            return HeldRows.of(spark.session(), table.stored(), new PlainRows(stored, snapshot, table.stored()).list());
        } catch (RuntimeException unreadable) {
            return null;
        }
    }

    /** Remembers rows that were written as a state, unless it has others beside them. */
    void put(Snapshot state, HeldRows rows) {
        if (Size.rows(state) == rows.size()) {
            known.put(state.snapshotId(), rows.asRead());
        }
    }

    /** Lets go of what was read. */
    void clear() {
        known.clear();
    }
}
