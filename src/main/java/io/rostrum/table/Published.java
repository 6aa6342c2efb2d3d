package io.rostrum.table;

import io.rostrum.settings.UsageException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The tables as plain Parquet, one folder per table and in it a file per month ({@link Slices}), brought from one run's state
 * to another's.
 *
 * <p>{@code _run.json} names the state, and is away for the moment in which files are exchanged: who reads it before
 * and after reading tables, and finds the same, has read one state. A run killed in that moment is finished by the next
 * that opens the folder.
 */
public final class Published {

    private static final long MOST = 128L << 20;

    private final Path root;
    private final FileExchange files;
    private final long most;

    private Published(Path root, FileExchange files, long most) {
        this.root = root;
        this.most = most;
        this.files = files;
    }

    /**
     * Opens the folder, which need not exist, and finishes or removes what a killed run left.
     *
     * @throws UsageException when it holds something that Rostrum did not write, and no publication
     */
    public static Published open(Configuration hadoop, String folder) {
        return open(hadoop, folder, MOST);
    }

    /** @param most bytes that a file with a whole month should have, as stored in the warehouse */
    static Published open(Configuration hadoop, String folder, long most) {
        Path root = new Path(folder);
        try {
            FileExchange files = new FileExchange(root, root.getFileSystem(hadoop));
            files.requireOurs();
            files.finish();
            return new Published(root, files, most);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot use folder " + folder, e);
        }
    }

    /**
     * Opens a folder that readers use.
     *
     * @throws UsageException when nothing is published there
     */
    public static Published existing(Configuration hadoop, String folder) {
        Published published = open(hadoop, folder);
        if (published.published() == null) {
            throw new UsageException("published " + published.location() + ": nothing is published there;"
                    + " give the folder that readers use");
        }
        return published;
    }

    /** The folder with its file system. */
    public Path location() {
        return files.tree().root();
    }

    /**
     * Folders of tables, and files beside them, that are not there as they were published.
     *
     * @param tag  of the state that should be published
     * @param note what {@code _run.json} should say then
     */
    public Set<String> damaged(String tag, String note) {
        try {
            Set<String> damaged = files.published().damaged(files.tree().all(location()));
            if (tag.equals(published()) && !note.equals(files.note())) {
                damaged.add(FileExchange.NOTE);
            }
            return damaged;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot look at " + root, e);
        }
    }

    /** Whether the state of this tag is published, with all the columns that these tables have. */
    public boolean isAt(String tag, Collection<Table<?>> tables) {
        PublishedFiles present = present();
        return tag.equals(present.tag()) && tables.stream().allMatch(present::isLike);
    }

    /** Whether rows of a table are others in the state of a tag than in the one published. */
    public boolean isChanged(Warehouse warehouse, Table<?> table, String tag) {
        return Changes.between(warehouse.tables().load(table), published(), tag)
                .map(days -> !days.isEmpty())
                .orElse(true);
    }

    /** The tag of the state published; null when it is not known. */
    public String published() {
        return present().tag();
    }

    private PublishedFiles present() {
        try {
            return files.published();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot look at " + root, e);
        }
    }

    /**
     * Publishes the state of a tag: only files whose days changed since the state published now are written, and what is
     * outdated.
     *
     * @param tables  with their rows as they are to be published
     * @param outdated what is written though no run has changed it
     * @param texts   small files to put beside the tables, by name; {@code _run.json} must be among them
     */
    public void follow(
            Warehouse warehouse,
            Map<Table<?>, Dataset<Row>> tables,
            Outdated outdated,
            String tag,
            Map<String, String> texts) {
        try {
            PublishedFiles before = files.published();
            Queue<Replacement> replacements = new ConcurrentLinkedQueue<>();
            Together.run(tables.entrySet().stream()
                    .map(table -> (Runnable) () -> replacements.add(
                            replacement(warehouse, table.getKey(), table.getValue(), before, outdated, tag)))
                    .toList());
            Map<String, String> shapes = tables.keySet().stream().collect(Collectors.toMap(Table::name, Table::shape));
            files.exchange(tag, shapes, Replacement.all(replacements), texts);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot publish in " + root, e);
        }
    }

    /** Writes aside what of a table has changed. */
    private Replacement replacement(
            Warehouse warehouse,
            Table<?> table,
            Dataset<Row> rows,
            PublishedFiles before,
            Outdated outdated,
            String tag) {
        org.apache.iceberg.Table stored = warehouse.tables().load(table);
        Optional<Set<LocalDate>> changed = Changes.between(stored, before.tag(), tag);
        changed.ifPresent(days -> days.addAll(outdated.daysOf(table)));
        boolean known = changed.isPresent() && before.isLike(table) && !outdated.isWhole(table);
        if (known && changed.get().isEmpty()) {
            return Replacement.NONE;
        }
        try {
            boolean isByDay = !table.partitions().isEmpty();
            Slices slices = isByDay ? Slices.of(stored, tag, most) : new Slices(Set.of());
            Size size = Size.of(stored.snapshot(tag));
            SliceWriter writer = new SliceWriter(files, before, table, rows, slices, size);
            return known && isByDay ? writer.of(changed.get()) : writer.whole();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write table " + table.name() + " in " + root, e);
        }
    }
}
