package io.rostrum.table;

import static org.apache.spark.sql.functions.col;

import io.rostrum.settings.RunFailedException;
import io.rostrum.settings.UsageException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.iceberg.Snapshot;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The Iceberg tables, as one run sees and writes them.
 *
 * <p>A run writes to a branch of every table that it touches and reads back through it; everybody else
 * sees the branch {@code main} until the night is made current ({@code io.rostrum.night.Nights}).
 */
public final class Warehouse {

    private final LazySpark spark;
    private final Path root;
    private final FileSystem files;
    private final IcebergTables tables;
    private final List<Table<?>> all;
    private final StagedRows staged;
    private final SmallStates small;
    private Branch branch;

    private Warehouse(LazySpark spark, Path root, FileSystem files, IcebergTables tables, List<Table<?>> all) {
        this.spark = spark;
        this.root = root;
        this.files = files;
        this.tables = tables;
        this.all = List.copyOf(all);
        this.staged = StagedRows.below(root, spark, files);
        this.small = new SmallStates(spark);
        this.branch = Branch.main(tables);
    }

    /** Whether there is one; nothing is made. */
    public static boolean isThere(LazySpark spark, String folder, Map<String, String> catalog, List<Table<?>> all) {
        return at(spark, folder, catalog, all).isThere();
    }

    private boolean isThere() {
        return all.stream().anyMatch(table -> tables.find(table).isPresent());
    }

    /**
     * Opens a warehouse that is there.
     *
     * @throws UsageException when it is not; nothing is made
     */
    public static Warehouse existing(LazySpark spark, String folder, Map<String, String> catalog, List<Table<?>> all) {
        Warehouse warehouse = at(spark, folder, catalog, all);
        if (!warehouse.isThere()) {
            throw new UsageException(
                    "No warehouse in " + warehouse.root + ": give the folder that nights were written to");
        }
        return warehouse;
    }

    /**
     * Opens the warehouse; folder and tables are made where they are missing.
     *
     * @param catalog properties of the Iceberg catalog; empty: the folder is the catalog
     * @param all     its tables
     * @throws UsageException when the folder was copied or moved, so that its tables lie elsewhere
     */
    public static Warehouse open(LazySpark spark, String folder, Map<String, String> catalog, List<Table<?>> all) {
        Warehouse warehouse = at(spark, folder, catalog, all);
        try {
            warehouse.files.mkdirs(warehouse.root);
            return warehouse;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot make folder " + folder, e);
        }
    }

    private static Warehouse at(LazySpark spark, String folder, Map<String, String> catalog, List<Table<?>> all) {
        try {
            Path path = new Path(folder);
            FileSystem files = path.getFileSystem(spark.hadoop());
            Path root = files.makeQualified(path);
            IcebergTables tables = IcebergTables.of(spark, root.toString(), catalog);
            if (tables.isFolder()) {
                new Homes(spark.hadoop(), root).require(tables, all);
            }
            return new Warehouse(spark, root, files, tables, all);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot use folder " + folder, e);
        }
    }

    /** The folder with its file system. */
    public Path root() {
        return root;
    }

    public FileSystem files() {
        return files;
    }

    /** Whether the folder itself is the catalog. */
    public boolean isCatalog() {
        return tables.isFolder();
    }

    public List<Table<?>> all() {
        return all;
    }

    public IcebergTables tables() {
        return tables;
    }

    /** From here on this object writes to a branch of that name, made from the current state where it is missing. */
    public void branch(String name) {
        branch = new Branch(tables, name);
    }

    /** The table as this run has written it, else as it is current. */
    public Dataset<Row> read(Table<?> table) {
        return at(table, branch.of(tables.prepare(table)));
    }

    /** Whether the branch that this object writes to is there, and not the current state. */
    public boolean isWritten(Table<?> table) {
        return branch.isWritten(table);
    }

    /** What the current states of all tables take on disk, bytes. */
    public long bytes() {
        return all.stream()
                .flatMap(table -> tables.find(table).stream())
                .map(org.apache.iceberg.Table::currentSnapshot)
                .filter(Objects::nonNull)
                .mapToLong(state -> Size.of(state).bytes())
                .sum();
    }

    /** How many rows that has. */
    public long count(Table<?> table) {
        return plain(table).count();
    }

    /** What {@link #read} gives, without Spark. */
    public PlainRows plain(Table<?> table) {
        return plainAt(table, branch.of(tables.prepare(table)));
    }

    /** What {@link #at} gives, without Spark. */
    public PlainRows plainAt(Table<?> table, String branchOrTag) {
        org.apache.iceberg.Table stored = tables.load(table);
        return new PlainRows(stored, state(table, stored, branchOrTag).snapshotId(), table.stored());
    }

    /**
     * The table as a branch or a tag has it; columns that it did not have then are null.
     *
     * @throws RunFailedException when there is no such branch or tag
     */
    public Dataset<Row> at(Table<?> table, String branchOrTag) {
        org.apache.iceberg.Table stored = tables.load(table);
        Snapshot state = state(table, stored, branchOrTag);
        Dataset<Row> few = small.rows(table, stored, state);
        if (few != null) {
            return table.conformStored(few);
        }
        Dataset<Row> rows =
                spark.session().read().option("snapshot-id", state.snapshotId()).table(tables.sparkName(table));
        return table.conformStored(table.withAllColumns(Size.of(state).isSmall() ? rows.coalesce(1) : rows));
    }

    /** Whether the table has a branch or a tag of that name; null is none. */
    public boolean has(Table<?> table, String branchOrTag) {
        return branchOrTag != null && tables.load(table).refs().containsKey(branchOrTag);
    }

    private Snapshot state(Table<?> table, org.apache.iceberg.Table stored, String branchOrTag) {
        Snapshot state = stored.snapshot(branchOrTag);
        if (state == null) {
            throw new RunFailedException("Table " + table.name() + " of " + root + " has no state " + branchOrTag
                    + "; it was forgotten, or lost");
        }
        return state;
    }

    /** Adds rows. */
    public void append(Table<?> table, Dataset<Row> rows) {
        branch.write(table, rows, Replaced.NONE, small);
    }

    /** Puts these rows in the place of all there are. */
    public void replace(Table<?> table, Dataset<Row> rows) {
        branch.write(table, rows, Replaced.ALL, small);
    }

    /**
     * Puts rows in the place of all rows of the days; those of other days are added.
     *
     * @param days null stands for rows without a day
     */
    public void replaceDays(Table<?> table, Collection<LocalDate> days, Dataset<Row> rows) {
        if (!days.isEmpty()) {
            branch.write(table, rows, Replaced.of(days), small);
        }
    }

    /**
     * Puts rows in the place of those of the same articles; days on which none leave are not read.
     *
     * @param rows all rows of the articles
     */
    public void replaceArticles(Table<?> table, Change change, Dataset<Row> rows) {
        Dataset<Row> coming = table.conformStored(rows).where(in(change.days()));
        if (change.leaving().isEmpty()) {
            append(table, coming);
        } else {
            replaceDays(table, change.leaving(), change.staying(read(table)).unionByName(coming));
        }
    }

    /** {@link #replaceArticles(Table, Change, Dataset)} with the rows that tasks have written. */
    public void replaceArticles(Table<?> table, Change change, List<WrittenFile> files) {
        replaceDays(table, change.leaving(), change.staying(read(table)));
        branch.append(table, files);
    }

    /** Takes files out of a table whose rows are lost. */
    public void forget(Table<?> table, Collection<LostFile> lost) {
        branch.forget(table, lost);
    }

    /** Files for tasks to write records of these tables to. */
    public RecordFiles files(Collection<Table<?>> of, String run) {
        Map<Table<?>, org.apache.iceberg.Table> stored = new LinkedHashMap<>();
        of.forEach(table -> stored.put(table, tables.prepare(table)));
        return new RecordFiles(stored, run);
    }

    /** Whether column {@code day} is one of these, null among them. */
    public static Column in(Collection<LocalDate> days) {
        Column known = col("day").isin(days.stream().filter(Objects::nonNull).toArray());
        return days.stream().anyMatch(Objects::isNull) ? known.or(col("day").isNull()) : known;
    }

    /** The values of column {@code day}, null among them when a row has none. */
    public static Set<LocalDate> days(Dataset<Row> rows) {
        return rows.select("day").distinct().collectAsList().stream()
                .map(row -> row.getLocalDate(0))
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** Stores rows of no table that later stages of this run read; gone with {@link #clearStage()}. */
    public Dataset<Row> stage(String name, Dataset<Row> rows) {
        return staged.store(name, rows);
    }

    /** Removes what this or an earlier run has staged, and lets go of the small states that this one has read. */
    public void clearStage() {
        staged.clear();
        small.clear();
    }
}
