package io.rostrum.night;

import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;

import io.rostrum.settings.RunFailedException;
import io.rostrum.settings.RunFailedException.Kind;
import io.rostrum.table.Change;
import io.rostrum.table.LazySpark;
import io.rostrum.table.LostFile;
import io.rostrum.table.PlainRows;
import io.rostrum.table.RecordFiles;
import io.rostrum.table.Table;
import io.rostrum.table.Tables;
import io.rostrum.table.Warehouse;
import io.rostrum.table.WrittenFile;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.hadoop.fs.Path;
import org.apache.iceberg.SnapshotRef;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** One run's work on a warehouse that no other run writes to at the same time. */
public final class Night implements AutoCloseable {

    private final Warehouse warehouse;
    private final NightLock lock;
    private final Nights nights;
    private final Set<LocalDate> days = new TreeSet<>();
    private String run;

    private Night(Warehouse warehouse, NightLock lock) {
        this.warehouse = warehouse;
        this.lock = lock;
        this.nights = new Nights(warehouse);
    }

    /**
     * Opens the warehouse and finishes or removes what a killed run left.
     *
     * @param patience how long to wait while another run writes to it
     */
    public static Night open(LazySpark spark, String folder, Map<String, String> catalog, Duration patience) {
        Warehouse warehouse = Warehouse.open(spark, folder, catalog, Tables.WAREHOUSE);
        Night night = new Night(warehouse, NightLock.take(warehouse.files(), warehouse.root(), patience));
        night.nights.recover();
        warehouse.clearStage();
        return night;
    }

    public Warehouse warehouse() {
        return warehouse;
    }

    public Nights nights() {
        return nights;
    }

    /** What is written from here on is this run's. */
    public void begin(String runId) {
        run = runId;
        nights.begin(runId);
    }

    /** Whether the run begun has been done already, and waits for a decision. */
    public boolean isHeld() {
        return nights.held().contains(run);
    }

    /**
     * Holds on to a night that waits, or gives it up, to be done anew, when nothing speaks against it any more.
     *
     * @param options that name this warehouse on a command line
     */
    public void resume(List<String> findings, String options) {
        if (findings.isEmpty()) {
            nights.discard(run);
        } else {
            hold(findings, options);
        }
    }

    /** When this work began, by the clock of the warehouse's file system, milliseconds since 1970, UTC. */
    public long began() {
        return lock.taken();
    }

    /** The run begun; null before. */
    public String run() {
        return run;
    }

    /** The table as this run has written it, else as it is current. */
    public Dataset<Row> read(Table<?> table) {
        return warehouse.read(table);
    }

    /** What {@link #read} gives, without Spark. */
    public PlainRows plain(Table<?> table) {
        return warehouse.plain(table);
    }

    /** The table as it was before this run. */
    public Dataset<Row> before(Table<?> table) {
        return warehouse.at(table, SnapshotRef.MAIN_BRANCH);
    }

    /** How many rows the tables have, by name, as this run leaves them. */
    public Map<String, Long> rows() {
        return warehouse.all().stream()
                .collect(Collectors.toMap(Table::name, warehouse::count, (one, other) -> one, LinkedHashMap::new));
    }

    /** A folder of the warehouse that is no table. */
    public Path folder(String name) {
        return new Path(warehouse.root(), name);
    }

    /** Rows of no table that later stages of this run read. */
    public Dataset<Row> aside(String name, Dataset<Row> rows) {
        return warehouse.stage(name, rows);
    }

    public void add(Table<?> table, Dataset<Row> rows) {
        warehouse.append(table, ofThisRun(rows));
    }

    /** Puts the rows of some articles in the place of these articles' rows before. */
    public void put(Table<?> table, Change change, Dataset<Row> rows) {
        if (!change.days().isEmpty()) {
            warehouse.replaceArticles(table, change, ofThisRun(rows));
        }
    }

    /** Files for tasks to write records of these tables to, for {@link #put(Table, Change, List)}. */
    public RecordFiles files(List<Table<?>> tables) {
        return warehouse.files(tables, run);
    }

    /** Puts what tasks have written of some articles in the place of these articles' rows before. */
    public void put(Table<?> table, Change change, List<WrittenFile> files) {
        warehouse.replaceArticles(table, change, files);
    }

    /** Puts those of the rows that the condition holds for in the place of those it held for before. */
    public void put(Table<?> table, Column replaced, Dataset<Row> rows) {
        if (replaced.equals(lit(true)) || warehouse.count(table) == 0) {
            warehouse.replace(table, ofThisRun(rows.where(replaced)));
            return;
        }
        Dataset<Row> staying = read(table).where(not(replaced));
        warehouse.replace(table, staying.unionByName(table.conformStored(ofThisRun(rows.where(replaced)))));
    }

    /** Takes files out whose rows are lost. */
    void forget(Table<?> table, List<LostFile> lost) {
        warehouse.forget(table, lost);
    }

    private Dataset<Row> ofThisRun(Dataset<Row> rows) {
        return rows.withColumn(Table.RUN_ID.name(), lit(run));
    }

    /** Remembers days whose facts are others now. */
    public void touch(Set<LocalDate> changed) {
        changed.stream().filter(Objects::nonNull).forEach(days::add);
    }

    /** The days whose facts this run has changed. */
    public Set<LocalDate> days() {
        return days;
    }

    /** The tables that the run begun has written, whichever process did. */
    public Set<Table<?>> written() {
        return warehouse.all().stream().filter(warehouse::isWritten).collect(Collectors.toSet());
    }

    /** A further run can begin. */
    public void next() {
        days.clear();
        run = null;
    }

    /**
     * Keeps the run's work away from readers until somebody decides.
     *
     * @param options that name this warehouse on a command line
     * @throws RunFailedException always; it says what to look at and how to decide
     */
    public void hold(List<String> findings, String options) {
        nights.hold(run);
        throw new RunFailedException(
                Kind.HELD_BACK,
                "The audit holds back run " + run + ":\n  " + String.join("\n  ", findings)
                        + "\nReaders see the state before; the next run that passes its audit takes its place. Decide with"
                        + "\n  scripts/run promote --run " + run + options
                        + "\nor\n  scripts/run discard --run " + run + options);
    }

    /** Makes the run's work current. */
    public void promote() {
        lock.check();
        nights.promote(run);
        warehouse.clearStage();
    }

    @Override
    public void close() {
        lock.close();
    }
}
