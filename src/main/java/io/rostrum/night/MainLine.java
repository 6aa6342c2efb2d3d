package io.rostrum.night;

import io.rostrum.settings.RunFailedException;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.iceberg.DataOperations;
import org.apache.iceberg.ManageSnapshots;
import org.apache.iceberg.Snapshot;
import org.apache.iceberg.SnapshotRef;
import org.apache.iceberg.SnapshotSummary;
import org.apache.iceberg.Table;
import org.apache.iceberg.util.SnapshotUtil;

/** Branch {@code main} of a table: nights put it forward, clean-ups join its files. */
record MainLine(Table table) {

    private long head() {
        return table.currentSnapshot().snapshotId();
    }

    boolean isAt(String tag) {
        return head() == table.refs().get(tag).snapshotId();
    }

    /** Whether no night is current. */
    boolean isEmpty() {
        return table.currentSnapshot() == null || isEmpty(table.currentSnapshot());
    }

    /**
     * Puts main where the night's tag is, unless it is there or beyond it. An empty table that is newer than the night gets the
     * tag.
     *
     * @throws RunFailedException when rows would be lost
     */
    void follow(String tag) {
        if (!table.refs().containsKey(tag)) {
            requireNew(tag);
            table.manageSnapshots().createTag(tag, head()).commit();
        }
        long target = table.refs().get(tag).snapshotId();
        if (!isAt(tag) && !SnapshotUtil.isAncestorOf(table, head(), target)) {
            requireNothingLost(tag);
            table.manageSnapshots()
                    .replaceBranch(SnapshotRef.MAIN_BRANCH, target)
                    .commit();
        }
    }

    private void requireNew(String tag) {
        if (!isEmpty()) {
            throw new RunFailedException(
                    "Table " + table.name() + " has rows, but not the tag of the current night, " + tag
                            + ": it was put here by something else, or lost the tag. Put its folder back from a backup, or set"
                            + " the tag with Iceberg; its tags are: " + tags());
        }
    }

    /**
     * Whatever main holds must be in the night too: main may stand before the night or at another night, files joined since or
     * not.
     *
     * @throws RunFailedException when another program has written to main
     */
    void requireNothingLost(String tag) {
        Set<Long> known = nights();
        SnapshotUtil.ancestorsOf(table.refs().get(tag).snapshotId(), table::snapshot)
                .forEach(snapshot -> known.add(snapshot.snapshotId()));
        for (Snapshot at : SnapshotUtil.ancestorsOf(head(), table::snapshot)) {
            if (known.contains(at.snapshotId()) || isEmpty(at)) {
                return;
            }
            if (!at.operation().equals(DataOperations.REPLACE)) {
                break;
            }
        }
        throw new RunFailedException("Table " + table.name() + " has rows that no run wrote, and " + tag
                + " would undo them. Set its branch main back, with Iceberg, to the tag of the last night: "
                + tags());
    }

    private static boolean isEmpty(Snapshot snapshot) {
        return "0".equals(snapshot.summary().get(SnapshotSummary.TOTAL_RECORDS_PROP));
    }

    /** Does work on main that changes no row; the tags of the nights that main stood at go with it. */
    <T> T rewrite(Supplier<T> joining) {
        long before = head();
        T joined = joining.get();
        table.refresh();
        if (head() != before) {
            ManageSnapshots change = table.manageSnapshots();
            table.refs().entrySet().stream()
                    .filter(ref -> isNight(ref.getKey()) && ref.getValue().snapshotId() == before)
                    .forEach(ref -> change.replaceTag(ref.getKey(), head()));
            change.commit();
        }
        return joined;
    }

    private Set<Long> nights() {
        return table.refs().entrySet().stream()
                .filter(ref -> isNight(ref.getKey()))
                .map(ref -> ref.getValue().snapshotId())
                .collect(Collectors.toSet());
    }

    private String tags() {
        return table.refs().keySet().stream().filter(MainLine::isNight).sorted().collect(Collectors.joining(", "));
    }

    private static boolean isNight(String ref) {
        return ref.startsWith(Nights.RUN);
    }
}
