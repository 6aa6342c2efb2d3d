package io.rostrum.table;

import static org.apache.spark.sql.functions.col;

import io.rostrum.settings.UsageException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Collectors;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;

/**
 * The tables as plain Parquet, one folder per table and day, brought from one run's state to another's.
 *
 * <p>{@code _run.json} names the state, and is away for the moment in which folders are exchanged: who reads it before
 * and after reading tables, and finds the same, has read one state. A run killed in that moment is finished by the next
 * that opens the folder.
 */
public final class Published {

    private final Path root;
    private final FolderExchange folders;

    private Published(Path root, FolderExchange folders) {
        this.root = root;
        this.folders = folders;
    }

    /**
     * Opens the folder, which need not exist, and finishes or removes what a killed run left.
     *
     * @throws UsageException when it holds something that Rostrum did not write, and no publication
     */
    public static Published open(SparkSession spark, String folder) {
        Path root = new Path(folder);
        try {
            FolderExchange folders = new FolderExchange(
                    root, root.getFileSystem(spark.sparkContext().hadoopConfiguration()));
            folders.requireOurs();
            folders.finish();
            return new Published(root, folders);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot use folder " + folder, e);
        }
    }

    /**
     * Opens a folder that readers use.
     *
     * @throws UsageException when nothing is published there
     */
    public static Published existing(SparkSession spark, String folder) {
        Published published = open(spark, folder);
        if (published.published() == null) {
            throw new UsageException("published " + published.location() + ": nothing is published there;"
                    + " give the folder that readers use");
        }
        return published;
    }

    /** The folder with its file system. */
    public Path location() {
        return folders.tree().root();
    }

    /**
     * Tables, and files beside them, that are not there as they were published.
     *
     * @param tag  of the state that should be published
     * @param note what {@code _run.json} should say then
     */
    public Set<String> damaged(String tag, String note) {
        try {
            Set<String> damaged = folders.published().damaged(folders.tree().all(location()));
            if (isAt(tag) && !note.equals(folders.note())) {
                damaged.add(FolderExchange.NOTE);
            }
            return damaged;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot look at " + root, e);
        }
    }

    /** Whether the state of this tag is published. */
    public boolean isAt(String tag) {
        return tag.equals(published());
    }

    /** Whether rows of a table are others in the state of a tag than in the one published. */
    public boolean isChanged(Warehouse warehouse, Table<?> table, String tag) {
        return Changes.between(warehouse.tables().load(table), published(), tag)
                .map(days -> !days.isEmpty())
                .orElse(true);
    }

    /** The tag of the state published; null when it is not known. */
    public String published() {
        try {
            return folders.published().tag();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot look at " + root, e);
        }
    }

    /**
     * Publishes the state of a tag: only days that changed since the state published now are written, and some tables whole.
     *
     * @param tables  with their rows as they are to be published
     * @param whole   names of the tables that are written whole
     * @param texts   small files to put beside the tables, by name; {@code _run.json} must be among them
     */
    public void follow(
            Warehouse warehouse,
            Map<Table<?>, Dataset<Row>> tables,
            Set<String> whole,
            String tag,
            Map<String, String> texts) {
        try {
            String from = published();
            Set<String> gone = new ConcurrentSkipListSet<>();
            Together.run(tables.entrySet().stream()
                    .map(table -> (Runnable) () -> gone.addAll(prepare(
                            warehouse,
                            table.getKey(),
                            table.getValue(),
                            whole.contains(table.getKey().name()) ? null : from,
                            tag)))
                    .toList());
            folders.exchange(tag, gone, texts);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot publish in " + root, e);
        }
    }

    /** Writes aside what of a table has changed; gives the folders of days that have no rows any more. */
    private Set<String> prepare(Warehouse warehouse, Table<?> table, Dataset<Row> rows, String from, String tag) {
        try {
            return prepared(warehouse, table, rows, from, tag);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write table " + table.name() + " in " + root, e);
        }
    }

    private Set<String> prepared(Warehouse warehouse, Table<?> table, Dataset<Row> rows, String from, String tag)
            throws IOException {
        Optional<Set<LocalDate>> changed = Changes.between(warehouse.tables().load(table), from, tag);
        boolean known = changed.isPresent() && folders.tree().exists(table.name());
        if (known && changed.get().isEmpty()) {
            return Set.of();
        }
        if (!known || table.partitions().isEmpty()) {
            write(table, rows, folders.wholeAside(table.name()));
            return Set.of();
        }
        Path aside = folders.daysAside(table.name());
        write(table, rows.where(Warehouse.in(changed.get())), aside);
        Set<String> gone = changed.get().stream().map(Published::folder).collect(Collectors.toCollection(TreeSet::new));
        gone.removeAll(folders.tree().folders(aside));
        return gone.stream().map(day -> table.name() + "/" + day).collect(Collectors.toSet());
    }

    private static void write(Table<?> table, Dataset<Row> rows, Path folder) {
        Column[] order = Arrays.stream(table.published().fieldNames())
                .map(functions::col)
                .toArray(Column[]::new);
        String[] days = table.partitions().toArray(String[]::new);
        Dataset<Row> together = days.length == 0
                ? rows.coalesce(1)
                : rows.hint("rebalance", col(days[0]).expr());
        together.sortWithinPartitions(order)
                .write()
                .mode("overwrite")
                .partitionBy(days)
                .parquet(folder.toString());
    }

    private static String folder(LocalDate day) {
        return "day=" + (day == null ? "__HIVE_DEFAULT_PARTITION__" : day);
    }
}
