package io.rostrum.table;

import java.util.Collection;
import java.util.List;
import org.apache.iceberg.AppendFiles;
import org.apache.iceberg.DeleteFiles;
import org.apache.iceberg.OverwriteFiles;
import org.apache.iceberg.Snapshot;
import org.apache.iceberg.SnapshotRef;
import org.apache.spark.sql.DataFrameWriterV2;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.analysis.NoSuchTableException;

/** The branch of every table that a run writes to and reads back through. */
record Branch(IcebergTables tables, String name) {

    static Branch main(IcebergTables tables) {
        return new Branch(tables, SnapshotRef.MAIN_BRANCH);
    }

    /** Whether the table has it, and it is not the current state. */
    boolean isWritten(Table<?> table) {
        return !name.equals(SnapshotRef.MAIN_BRANCH)
                && tables.load(table).refs().containsKey(name);
    }

    /** Its name, or the current state's where the table has not got it. */
    String of(org.apache.iceberg.Table stored) {
        return stored.refs().containsKey(name) ? name : SnapshotRef.MAIN_BRANCH;
    }

    /** The table with this branch, made from the current state where it is missing. */
    org.apache.iceberg.Table prepare(Table<?> table) {
        org.apache.iceberg.Table stored = tables.prepare(table);
        if (!stored.refs().containsKey(name)) {
            stored.manageSnapshots()
                    .createBranch(name, stored.currentSnapshot().snapshotId())
                    .commit();
        }
        return stored;
    }

    void append(Table<?> table, List<WrittenFile> files) {
        AppendFiles append = prepare(table).newAppend().toBranch(name);
        files.forEach(written -> append.appendFile(written.file()));
        append.commit();
    }

    void forget(Table<?> table, Collection<LostFile> lost) {
        DeleteFiles change = prepare(table).newDelete().toBranch(name);
        lost.forEach(file -> change.deleteFile(file.path()));
        change.commit();
    }

    /** In a small night the driver writes the rows, and holds them as a small state. */
    void write(Table<?> table, Dataset<Row> rows, Replaced replaced, SmallStates small) {
        if (HeldRows.isSmallNight(rows.sparkSession())) {
            HeldRows held = HeldRows.of(table.conformStored(rows));
            small.put(write(table, held, replaced), held);
        } else {
            write(table, rows, replaced);
        }
    }

    private void write(Table<?> table, Dataset<Row> rows, Replaced replaced) {
        prepare(table);
        DataFrameWriterV2<Row> writer = table.conformStored(rows)
                .writeTo(tables.sparkName(table) + ".branch_" + name)
                // Sorted by day, one file is open at a time: open files of hundreds of days fill the memory.
                .option("fanout-enabled", "false")
                .option("check-nullability", "false");
        try {
            if (replaced.equals(Replaced.NONE)) {
                writer.append();
            } else {
                writer.overwrite(replaced.rows());
            }
        } catch (NoSuchTableException e) {
            throw new IllegalStateException("Table " + table.name() + " has gone while the run wrote it", e);
        }
    }

    /** Gives the state that the rows make. */
    private Snapshot write(Table<?> table, HeldRows rows, Replaced replaced) {
        org.apache.iceberg.Table stored = prepare(table);
        OverwriteFiles change =
                stored.newOverwrite().overwriteByRowFilter(replaced.files()).toBranch(name);
        TableFiles.of(table, stored, rows.external().sorted(table.order())).forEach(change::addFile);
        change.commit();
        return stored.snapshot(name);
    }
}
