package io.rostrum.night;

import io.rostrum.dump.NamedArticles;
import io.rostrum.table.Together;
import io.rostrum.table.Warehouse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.apache.iceberg.DataFile;
import org.apache.iceberg.FileScanTask;
import org.apache.iceberg.ManageSnapshots;
import org.apache.iceberg.OverwriteFiles;
import org.apache.iceberg.SerializableTable;
import org.apache.iceberg.SnapshotRef;
import org.apache.iceberg.Table;
import org.apache.iceberg.Transaction;
import org.apache.iceberg.io.CloseableIterable;
import org.apache.iceberg.spark.actions.SparkActions;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;

/**
 * Takes articles out of every state that a branch or a tag names, and removes all other states and files. What those states
 * counted stays as it was counted. Can be begun again wherever it ended: a table's states change in one commit.
 *
 * @param articles  ids
 * @param addresses under which they were stored; broken records of these go from the rejects
 */
public record Withdrawal(SparkSession spark, Warehouse warehouse, Set<String> articles, Set<String> addresses) {

    private static final String ASIDE = "night_erased_";

    /** Gives the number of states written anew, over all tables. */
    public int run() {
        AtomicInteger states = new AtomicInteger();
        Together.run(warehouse.all().stream()
                .filter(Erasure::concerns)
                .map(table -> (Runnable) () -> states.addAndGet(erase(table)))
                .toList());
        return states.get();
    }

    private int erase(io.rostrum.table.Table<?> table) {
        Table stored = warehouse.tables().prepare(table);
        Map<Long, Map<String, DataFile>> states = states(stored);
        Map<String, DataFile> clean = clean(stored, states);
        states.values().forEach(files -> files.keySet().retainAll(clean.keySet()));
        states.values().removeIf(Map::isEmpty);
        if (!states.isEmpty()) {
            exchange(stored, states, clean);
        }
        CleanUp.forget(SparkActions.get(spark), stored);
        CleanUp.removeOrphans(SparkActions.get(spark), stored, Duration.ZERO);
        return states.size();
    }

    /** Data files by their place, of every snapshot that a branch or a tag names. */
    private static Map<Long, Map<String, DataFile>> states(Table stored) {
        Map<Long, Map<String, DataFile>> states = new LinkedHashMap<>();
        stored.refs().values().stream()
                .map(SnapshotRef::snapshotId)
                .sorted()
                .forEach(snapshot -> states.computeIfAbsent(snapshot, id -> files(stored, id)));
        return states;
    }

    private static Map<String, DataFile> files(Table stored, long snapshot) {
        Map<String, DataFile> files = new HashMap<>();
        try (CloseableIterable<FileScanTask> tasks =
                stored.newScan().useSnapshot(snapshot).planFiles()) {
            tasks.forEach(task -> files.put(task.file().location(), task.file()));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list the files of " + stored.name(), e);
        }
        return files;
    }

    /** The files that hold something of the articles, with what takes their place. */
    private Map<String, DataFile> clean(Table stored, Map<Long, Map<String, DataFile>> states) {
        Map<String, DataFile> all = new LinkedHashMap<>();
        states.values().forEach(all::putAll);
        List<DataFile> files =
                new TreeSet<>(all.keySet()).stream().map(all::get).toList();
        Map<String, DataFile> clean = new HashMap<>();
        if (!files.isEmpty()) {
            Erasure erasure = new Erasure(SerializableTable.copyOf(stored), articles, NamedArticles.in(addresses));
            JavaSparkContext.fromSparkContext(spark.sparkContext())
                    .parallelize(files, Math.min(files.size(), tasks()))
                    .map(file -> erasure.of(file, TaskContext.get().taskAttemptId()))
                    .filter(Objects::nonNull)
                    .collect()
                    .forEach(erased -> clean.put(erased.file(), erased.clean()));
        }
        return clean;
    }

    private int tasks() {
        return 4 * spark.sparkContext().defaultParallelism();
    }

    private static void exchange(Table stored, Map<Long, Map<String, DataFile>> states, Map<String, DataFile> clean) {
        Transaction all = stored.newTransaction();
        Map<Long, Long> successors = new HashMap<>();
        states.forEach((state, touched) -> successors.put(state, successor(all, state, touched, clean)));
        ManageSnapshots names = all.manageSnapshots();
        stored.refs().forEach((name, ref) -> {
            Long successor = successors.get(ref.snapshotId());
            if (successor != null && ref.isTag()) {
                names.replaceTag(name, successor);
            } else if (successor != null) {
                names.replaceBranch(name, successor);
            }
        });
        states.keySet().forEach(state -> names.removeBranch(ASIDE + state));
        names.commit();
        all.commitTransaction();
    }

    /** Makes the same state with other files, on a branch of its own. */
    private static long successor(
            Transaction all, long state, Map<String, DataFile> touched, Map<String, DataFile> clean) {
        String branch = ASIDE + state;
        all.manageSnapshots().createBranch(branch, state).commit();
        OverwriteFiles overwrite = all.newOverwrite().toBranch(branch);
        touched.values().forEach(overwrite::deleteFile);
        touched.keySet().stream()
                .map(clean::get)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet())
                .forEach(overwrite::addFile);
        overwrite.commit();
        return all.table().snapshot(branch).snapshotId();
    }
}
