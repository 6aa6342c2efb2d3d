package io.rostrum.table;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.iceberg.DataFile;
import org.apache.iceberg.DataOperations;
import org.apache.iceberg.Snapshot;
import org.apache.iceberg.SnapshotChanges;
import org.apache.iceberg.SnapshotRef;
import org.apache.iceberg.Table;

/** Which days of a table were written between two of its tags. */
final class Changes {

    private Changes() {}

    /**
     * @param from an earlier tag, null for none
     * @return the days, null among them when rows without a day were; in a table without days just null when anything
     *     was; empty when it cannot be told because the states between are forgotten
     */
    static Optional<Set<LocalDate>> between(Table table, String from, String to) {
        SnapshotRef start = from == null ? null : table.refs().get(from);
        if (start == null) {
            return Optional.empty();
        }
        Set<LocalDate> days = new HashSet<>();
        Snapshot at = table.snapshot(to);
        while (at != null && at.snapshotId() != start.snapshotId()) {
            if (!at.operation().equals(DataOperations.REPLACE)) {
                SnapshotChanges changes =
                        SnapshotChanges.builderFor(table).snapshot(at).build();
                changes.addedDataFiles().forEach(file -> days.add(day(table, file)));
                changes.removedDataFiles().forEach(file -> days.add(day(table, file)));
            }
            at = at.parentId() == null ? null : table.snapshot(at.parentId());
        }
        return at == null ? Optional.empty() : Optional.of(days);
    }

    static LocalDate day(Table table, DataFile file) {
        Integer day = table.spec().isUnpartitioned() ? null : file.partition().get(0, Integer.class);
        return day == null ? null : LocalDate.ofEpochDay(day);
    }
}
