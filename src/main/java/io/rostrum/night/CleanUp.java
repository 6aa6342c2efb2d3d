package io.rostrum.night;

import io.rostrum.table.Warehouse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import org.apache.iceberg.ManageSnapshots;
import org.apache.iceberg.Table;
import org.apache.iceberg.spark.actions.SparkActions;
import org.apache.spark.sql.SparkSession;

/**
 * Keeps a warehouse small: joins small files, forgets old states, removes files that no state knows.
 *
 * @param nights    how many of the last nights keep their tag and so can be read as they were
 * @param orphanAge files that no state knows are removed when they are older; younger ones may be a run's that writes now
 */
public record CleanUp(int nights, Duration orphanAge) {

    /** How the names of files end that belong to a table. */
    private static final Pattern OURS = Pattern.compile("\\.(parquet|avro|metadata\\.json)$|version-hint\\.temp$");

    /** What was done to one table. */
    public record Done(String table, int filesJoined, long filesExpired, long orphans) {

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%s: %,d files joined, %,d of old states and %,d that nothing knew removed",
                    table,
                    filesJoined,
                    filesExpired,
                    orphans);
        }
    }

    public List<Done> of(SparkSession spark, Warehouse warehouse) {
        Set<String> kept = new Nights(warehouse).latest(nights);
        return warehouse.all().stream()
                .map(table -> clean(spark, table.name(), warehouse.tables().prepare(table), kept))
                .toList();
    }

    private Done clean(SparkSession spark, String name, Table table, Set<String> kept) {
        SparkActions actions = SparkActions.get(spark);
        int joined = new MainLine(table)
                .rewrite(() -> actions.rewriteDataFiles(table).execute().rewrittenDataFilesCount());
        forgetTags(table, kept);
        return new Done(name, joined, forget(actions, table), removeOrphans(actions, table, orphanAge));
    }

    /** Forgets states that no branch or tag names; gives how many files went. */
    static long forget(SparkActions actions, Table table) {
        return actions.expireSnapshots(table)
                .expireOlderThan(System.currentTimeMillis())
                .retainLast(1)
                .execute()
                .deletedDataFilesCount();
    }

    /** Removes files of that age that no state knows; gives how many. */
    static long removeOrphans(SparkActions actions, Table table, Duration age) {
        AtomicLong orphans = new AtomicLong();
        actions.deleteOrphanFiles(table)
                .olderThan(System.currentTimeMillis() - age.toMillis())
                .deleteWith(file -> remove(table, file, orphans))
                .execute();
        return orphans.get();
    }

    private static void remove(Table table, String file, AtomicLong removed) {
        if (OURS.matcher(file).find()) {
            table.io().deleteFile(file);
            removed.incrementAndGet();
        }
    }

    /** Tags that are no night's stay. */
    private static void forgetTags(Table table, Set<String> kept) {
        List<String> old = table.refs().keySet().stream()
                .filter(tag -> tag.startsWith(Nights.RUN) && !kept.contains(tag))
                .toList();
        ManageSnapshots change = table.manageSnapshots();
        old.forEach(change::removeTag);
        if (!old.isEmpty()) {
            change.commit();
        }
    }
}
