package io.rostrum.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.iceberg.FileScanTask;
import org.apache.iceberg.data.IcebergGenerics;
import org.apache.iceberg.data.Record;
import org.apache.iceberg.expressions.Expression;
import org.apache.iceberg.expressions.Expressions;
import org.apache.iceberg.io.CloseableIterable;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;

/** Rows of one state of a stored table, read one after the other and without a Spark session: for what is small. */
public final class PlainRows {

    private final org.apache.iceberg.Table stored;
    private final long snapshot;
    private final StructType columns;

    /** @param columns of the rows; those that the state has not got are null */
    PlainRows(org.apache.iceberg.Table stored, long snapshot, StructType columns) {
        this.stored = stored;
        this.snapshot = snapshot;
        this.columns = columns;
    }

    /** How many there are, as the state says without being read. */
    public long count() {
        return Size.rows(stored.snapshot(snapshot));
    }

    /** All rows, in no order that is promised. */
    public List<Row> list() {
        List<Row> all = new ArrayList<>();
        forEach(all::add, columns.fieldNames());
        return all;
    }

    /** All rows with these columns only. */
    public void forEach(Consumer<Row> action, String... names) {
        RecordRows rows = new RecordRows(columns, names);
        try (CloseableIterable<Record> records = read(Expressions.alwaysTrue(), names)) {
            records.forEach(record -> action.accept(rows.of(record)));
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /**
     * The last day of a table that is kept by day.
     *
     * @param most  no later day; null for any
     * @param which column that is true in a row which counts
     * @return null when there is no such row
     */
    public LocalDate lastDay(LocalDate most, String which) {
        for (LocalDate day : days()) {
            if ((most == null || !day.isAfter(most)) && hasRow(day, which)) {
                return day;
            }
        }
        return null;
    }

    /** Days that have a file, the last first. */
    private TreeSet<LocalDate> days() {
        TreeSet<LocalDate> days = new TreeSet<>(Comparator.reverseOrder());
        try (CloseableIterable<FileScanTask> tasks =
                stored.newScan().useSnapshot(snapshot).planFiles()) {
            for (FileScanTask task : tasks) {
                LocalDate day = Changes.day(stored, task.file());
                if (Objects.nonNull(day)) {
                    days.add(day);
                }
            }
            return days;
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private boolean hasRow(LocalDate day, String which) {
        Expression wanted = Expressions.and(Expressions.equal("day", day.toString()), Expressions.equal(which, true));
        try (CloseableIterable<Record> records = read(wanted, "day", which)) {
            Iterator<Record> first = records.iterator();
            return first.hasNext();
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private CloseableIterable<Record> read(Expression wanted, String... names) {
        return IcebergGenerics.read(stored)
                .useSnapshot(snapshot)
                .where(wanted)
                .select(names)
                .build();
    }

    private UncheckedIOException unreadable(IOException e) {
        return new UncheckedIOException("Cannot read table " + stored.name(), e);
    }
}
