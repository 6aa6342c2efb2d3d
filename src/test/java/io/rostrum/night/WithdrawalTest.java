package io.rostrum.night;

import static io.rostrum.SparkTest.SPARK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.rostrum.table.Tables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is left of an article in the states that a warehouse keeps. */
class WithdrawalTest extends SmallWarehouse {

    @Test
    void everyStateThatIsKeptLosesTheArticleAndNothingElse() throws IOException {
        night("r1", "a", "marker");
        warehouse
                .tables()
                .load(THINGS)
                .manageSnapshots()
                .createTag("printed", head())
                .commit();
        night("r2", "b");
        new CleanUp(30, Duration.ZERO).of(SPARK, warehouse);
        night("r3", "c");
        nights.begin("r4");
        warehouse.append(THINGS, rows(MAY_5, "marker"));
        writeRun("r4");
        nights.hold("r4");
        long runs = warehouse.tables().load(Tables.RUNS).currentSnapshot().snapshotId();
        assertEquals(4, withdraw(), "r1, which is printed too, r2, r3, r4");
        open();
        assertEquals("a", things("printed"));
        assertEquals("a", things("run_r1"));
        assertEquals("a b", things("run_r2"));
        assertEquals("a b c", things("main"));
        assertEquals("a b c", things("night_r4"));
        assertEquals(
                runs, warehouse.tables().load(Tables.RUNS).currentSnapshot().snapshotId());
        assertEquals(List.of(), filesWithMarker());
        nights.promote("r4");
        night("r5", "d");
        new CleanUp(1, Duration.ZERO).of(SPARK, warehouse);
        assertEquals("a b c d", things("main"));
        assertEquals("a", things("printed"));
    }

    @Test
    void onceMoreNothingIsWritten() {
        night("r1", "a", "marker");
        assertEquals(1, withdraw());
        List<String> before = refs(THINGS);
        long head = head();
        assertEquals(0, withdraw());
        assertEquals(before, refs(THINGS));
        assertEquals(head, head());
    }

    @Test
    void aFileOfAKilledRunGoesTooAndOneOfSomebodyElseStays() throws IOException {
        night("r1", "a", "marker");
        nights.begin("r2");
        warehouse.append(THINGS, rows(MAY_5, "marker"));
        open();
        Path novel = Files.writeString(folder.resolve("warehouse/rostrum/things/data/novel.txt"), "It was night.");
        assertTrue(filesWithMarker().size() >= 2, "one of the killed run");
        withdraw();
        assertEquals(List.of(), filesWithMarker());
        assertEquals("It was night.", Files.readString(novel));
    }

    private void night(String run, String... ids) {
        nights.begin(run);
        warehouse.append(THINGS, rows(MAY_4, ids));
        writeRun(run);
        nights.promote(run);
    }

    private int withdraw() {
        return new Withdrawal(SPARK, warehouse, Set.of("marker"), Set.of()).run();
    }

    private long head() {
        return warehouse.tables().load(THINGS).currentSnapshot().snapshotId();
    }

    private List<Path> filesWithMarker() throws IOException {
        return Files.walk(folder.resolve("warehouse/rostrum/things/data"))
                .filter(file -> file.toString().endsWith(".parquet"))
                .filter(file -> ids(SPARK.read().parquet(file.toString())).contains("marker"))
                .toList();
    }
}
