package io.rostrum.night;

import io.rostrum.settings.RunFailedException;
import io.rostrum.table.Tables;
import io.rostrum.table.Warehouse;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.iceberg.ManageSnapshots;
import org.apache.iceberg.SnapshotRef;
import org.apache.iceberg.Table;
import org.apache.iceberg.util.SnapshotUtil;
import org.apache.spark.sql.functions;

/**
 * Makes the night of a run current in all tables, or in none.
 *
 * <p>A night stands on the branch {@code night_RUN} of the tables that it wrote. To make it current, first every
 * other table gets the tag {@code run_RUN}; then one commit puts table {@code runs} forward and tags it: that commit is
 * the decision, before it nothing has happened and after it everything has; then the other tables follow, now or when
 * the next run begins. The newest tag of table {@code runs} therefore names one state of all tables, at any moment.
 */
public final class Nights {

    private static final String NIGHT = "night_";
    private static final String HELD = "held_";
    static final String RUN = "run_";

    private final Warehouse warehouse;

    public Nights(Warehouse warehouse) {
        this.warehouse = warehouse;
    }

    /** Makes the warehouse write to the branch of a run. */
    public void begin(String run) {
        warehouse.branch(NIGHT + run);
    }

    /** The tag that names the current state of all tables; null before the first night. */
    public String current() {
        return warehouse.tables().find(Tables.RUNS).map(Nights::current).orElse(null);
    }

    private static String current(Table runs) {
        return SnapshotUtil.currentAncestorIds(runs).stream()
                .flatMap(snapshot -> names(runs, RUN).stream()
                        .map(run -> RUN + run)
                        .filter(tag -> runs.refs().get(tag).snapshotId() == snapshot))
                .findFirst()
                .orElse(null);
    }

    /** Runs that an audit held back and nobody has decided on, in the order of their ids. */
    public List<String> held() {
        return warehouse
                .tables()
                .find(Tables.RUNS)
                .map(runs -> List.copyOf(names(runs, HELD)))
                .orElse(List.of());
    }

    /** Finishes what a killed run had decided, and removes what it had not. */
    public void recover() {
        requireRuns();
        if (current() != null) {
            follow(current());
        }
        Set<String> held = names(runs(), HELD);
        Set<String> decided = names(runs(), RUN);
        removeBranches(runs(), NIGHT, run -> !held.contains(run));
        forEachTable(table -> {
            removeBranches(table, NIGHT, run -> !held.contains(run));
            removeTags(table, run -> !decided.contains(run));
        });
    }

    /**
     * A state without {@code runs} is none: every tag would go for want of a decision.
     *
     * @throws RunFailedException when that table is lost
     */
    public void requireRuns() {
        boolean isThere = current() != null;
        for (io.rostrum.table.Table<?> table : isThere ? List.<io.rostrum.table.Table<?>>of() : warehouse.all()) {
            if (warehouse
                    .tables()
                    .find(table)
                    .filter(found -> !new MainLine(found).isEmpty())
                    .isPresent()) {
                throw new RunFailedException(
                        "Table runs of " + warehouse.root() + " is lost, and with it which night is"
                                + " current: put its folder back from a backup. Nothing was changed");
            }
        }
    }

    /** Keeps the night on its branches until {@link #promote} or {@link #discard}. */
    public void hold(String run) {
        Table runs = runs();
        if (!held().contains(run)) {
            runs.manageSnapshots()
                    .createBranch(HELD + run, runs.refs().get(NIGHT + run).snapshotId())
                    .commit();
        }
    }

    /** Makes the night of a run current; earlier nights that were held back are given up. */
    public void promote(String run) {
        Table runs = runs();
        String branch = branchOf(runs, run);
        requireBegunFromCurrent(run, branch);
        forEachTable(table -> tag(table, run));
        forEachTable(table -> new MainLine(table).requireNothingLost(RUN + run));
        long night = runs.refs().get(branch).snapshotId();
        runs.manageSnapshots()
                .createTag(RUN + run, night)
                .replaceBranch(SnapshotRef.MAIN_BRANCH, night)
                .commit();
        follow(RUN + run);
        forEachTable(table -> requireAt(table, RUN + run));
        removeBranches(runs(), HELD, any -> true);
        recover();
    }

    /** Gives up a night that was held back. */
    public void discard(String run) {
        Table runs = runs();
        runs.manageSnapshots().removeBranch(branchOf(runs, run)).commit();
        recover();
    }

    private static String branchOf(Table runs, String run) {
        return List.of(HELD + run, NIGHT + run).stream()
                .filter(runs.refs()::containsKey)
                .findFirst()
                .orElseThrow(() -> new RunFailedException("No night of run " + run
                        + " waits for a decision; those that do: " + String.join(", ", names(runs, HELD))));
    }

    /** A table that the night did not write is tagged as it stands. */
    private static void tag(Table table, String run) {
        SnapshotRef written = table.refs().get(NIGHT + run);
        long snapshot = written == null ? table.currentSnapshot().snapshotId() : written.snapshotId();
        ManageSnapshots change = table.manageSnapshots();
        (table.refs().containsKey(RUN + run)
                        ? change.replaceTag(RUN + run, snapshot)
                        : change.createTag(RUN + run, snapshot))
                .commit();
    }

    /** A night knows the rows of {@code runs} that it began from, even where their files were joined since. */
    private void requireBegunFromCurrent(String run, String branch) {
        Set<String> before = new TreeSet<>(runIds(branch));
        before.remove(run);
        if (!before.equals(new TreeSet<>(runIds(SnapshotRef.MAIN_BRANCH)))) {
            throw new RunFailedException(
                    "Run " + run + " began before the current state (" + current() + ") was made; discard it");
        }
    }

    private List<String> runIds(String branchOrTag) {
        runs();
        return warehouse
                .at(Tables.RUNS, branchOrTag)
                .orderBy(functions.desc("night"))
                .select("run_id")
                .collectAsList()
                .stream()
                .map(row -> row.getString(0))
                .toList();
    }

    /** Tags of the last nights, so many. */
    Set<String> latest(int most) {
        return runIds(SnapshotRef.MAIN_BRANCH).stream()
                .limit(most)
                .map(run -> RUN + run)
                .collect(Collectors.toSet());
    }

    private void follow(String tag) {
        forEachTable(table -> new MainLine(table).follow(tag));
    }

    private static void requireAt(Table table, String tag) {
        table.refresh();
        if (!new MainLine(table).isAt(tag)) {
            throw new RunFailedException("Table " + table.name() + " is not at " + tag
                    + " after that night was made current: another program writes to this warehouse");
        }
    }

    private static void removeBranches(Table table, String prefix, Predicate<String> which) {
        List<String> dead = names(table, prefix).stream().filter(which).toList();
        ManageSnapshots change = table.manageSnapshots();
        dead.forEach(run -> change.removeBranch(prefix + run));
        if (!dead.isEmpty()) {
            change.commit();
        }
    }

    private static void removeTags(Table table, Predicate<String> which) {
        List<String> dead = names(table, RUN).stream().filter(which).toList();
        ManageSnapshots change = table.manageSnapshots();
        dead.forEach(run -> change.removeTag(RUN + run));
        if (!dead.isEmpty()) {
            change.commit();
        }
    }

    private static Set<String> names(Table table, String prefix) {
        return table.refs().keySet().stream()
                .filter(name -> name.startsWith(prefix))
                .map(name -> name.substring(prefix.length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Table runs() {
        return warehouse.tables().prepare(Tables.RUNS);
    }

    /** Every table but {@code runs}. */
    private void forEachTable(java.util.function.Consumer<Table> action) {
        warehouse.all().stream()
                .filter(table -> table != Tables.RUNS)
                .map(warehouse.tables()::prepare)
                .forEach(action);
    }
}
