package io.rostrum.night;

import static io.rostrum.SparkTest.LAZY;
import static io.rostrum.SparkTest.SPARK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.rostrum.settings.RunFailedException;
import io.rostrum.table.Outdated;
import io.rostrum.table.Published;
import io.rostrum.table.Table;
import io.rostrum.table.Tables;
import io.rostrum.table.Warehouse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A night is current in all tables or in none. */
class NightsTest extends SmallWarehouse {

    /** As an upgrade makes it. */
    @Test
    void aTableNewerThanTheNightIsEmptyAsOfThenAndOneOfUnknownOriginIsNamed() {
        write("r1", MAY_4, "a");
        nights.promote("r1");
        Table<Thing> others = Table.byDay("others", Thing.class);
        Warehouse newer = Warehouse.open(
                LAZY, folder.resolve("warehouse").toString(), Map.of(), List.of(THINGS, others, Tables.RUNS));
        new Nights(newer).recover();
        assertEquals("", ids(newer.at(others, "run_r1")));
        newer.tables().load(others).manageSnapshots().removeTag("run_r1").commit();
        newer.append(others, rows(MAY_4, "foreign"));
        RunFailedException refused = assertThrows(RunFailedException.class, () -> new Nights(newer).recover());
        assertTrue(refused.getMessage().contains("others has rows, but not the tag"), refused.getMessage());
        RunFailedException unknown = assertThrows(RunFailedException.class, () -> newer.at(others, "run_r1"));
        assertTrue(unknown.getMessage().contains("has no state run_r1"), unknown.getMessage());
    }

    @Test
    void aNightIsSeenOnlyOnceItIsCurrent() {
        write("r1", MAY_4, "a", "b");
        assertEquals("", things("main"));
        assertNull(nights.current());
        nights.promote("r1");
        assertEquals("a b", things("main"));
        assertEquals("run_r1", nights.current());
    }

    @Test
    void anEmptiedDayVanishesAndOtherDaysStay() {
        write("r1", MAY_4, "a");
        warehouse.replaceDays(THINGS, List.of(MAY_5), rows(MAY_5, "b"));
        nights.promote("r1");
        write("r2", MAY_4);
        nights.promote("r2");
        assertEquals("b", things("main"));
        assertEquals("a b", things("run_r1"));
    }

    @Test
    void rowsWithoutADayAreADayOfTheirOwn() {
        write("r1", null, "a");
        warehouse.replaceDays(THINGS, List.of(MAY_5), rows(MAY_5, "b"));
        warehouse.replaceDays(THINGS, Collections.singleton(null), rows(null, "c"));
        nights.promote("r1");
        assertEquals("b c", things("main"));
    }

    @Test
    void aRunKilledBeforeItsDecisionLeavesNothing() {
        write("r1", MAY_4, "a");
        nights.promote("r1");
        write("r2", MAY_4, "z");
        warehouse
                .tables()
                .load(THINGS)
                .manageSnapshots()
                .createTag(
                        "run_r2",
                        warehouse.tables().load(THINGS).snapshot("night_r2").snapshotId())
                .commit();
        open();
        assertEquals("a", things("main"));
        assertEquals(List.of("main", "run_r1"), refs(THINGS));
        assertEquals(List.of("main", "run_r1"), refs(Tables.RUNS));
    }

    @Test
    void aRunKilledAfterItsDecisionIsFinishedByTheNext() {
        write("r1", MAY_4, "a");
        org.apache.iceberg.Table things = warehouse.tables().load(THINGS);
        things.manageSnapshots()
                .createTag("run_r1", things.snapshot("night_r1").snapshotId())
                .commit();
        org.apache.iceberg.Table runs = warehouse.tables().load(Tables.RUNS);
        runs.manageSnapshots()
                .createTag("run_r1", runs.snapshot("night_r1").snapshotId())
                .fastForwardBranch("main", "night_r1")
                .commit();
        assertEquals("", things("main"));
        assertEquals("a", things(nights.current()));
        open();
        assertEquals("a", things("main"));
        assertEquals(List.of("main", "run_r1"), refs(THINGS));
        assertEquals(List.of("main", "run_r1"), refs(Tables.RUNS));
    }

    @Test
    void aNightHeldBackWaitsForADecision() {
        write("r1", MAY_4, "a");
        nights.hold("r1");
        open();
        assertEquals(List.of("r1"), nights.held());
        assertEquals("", things("main"));
        nights.promote("r1");
        assertEquals("a", things("main"));
        assertEquals(List.of(), nights.held());
        write("r2", MAY_4, "b");
        nights.hold("r2");
        nights.discard("r2");
        assertEquals("a", things("main"));
        assertEquals(List.of("main", "run_r1"), refs(THINGS));
        assertThrows(RunFailedException.class, () -> nights.promote("r2"));
    }

    @Test
    void aNightThatALaterOneHasOvertakenCannotBecomeCurrent() {
        write("r1", MAY_4, "a");
        nights.hold("r1");
        write("r2", MAY_4, "b");
        nights.promote("r2");
        assertEquals(List.of(), nights.held());
        assertEquals("b", things("main"));
    }

    @Test
    void publishedMonthsFollowOneByOne() throws Exception {
        LocalDate june = LocalDate.parse("2031-06-01");
        write("r1", MAY_4, "a");
        warehouse.replaceDays(THINGS, List.of(june), rows(june, "b"));
        nights.promote("r1");
        Published published = Published.open(
                SPARK.sparkContext().hadoopConfiguration(),
                folder.resolve("published").toString());
        published.follow(warehouse, tables("run_r1"), Outdated.NOTHING, "run_r1", Map.of("_run.json", "r1"));
        Path other = folder.resolve("published/things/2031-06.parquet");
        FileTime before = Files.getLastModifiedTime(other);
        write("r2", MAY_4);
        nights.promote("r2");
        published.follow(warehouse, tables("run_r2"), Outdated.NOTHING, "run_r2", Map.of("_run.json", "r2"));
        assertEquals(before, Files.getLastModifiedTime(other), "a month without change is not written");
        assertTrue(Files.notExists(folder.resolve("published/things/2031-05.parquet")), "an emptied month is gone");
        assertTrue(published.isAt("run_r2", List.of(THINGS, Tables.RUNS)));
        assertEquals(
                "b", ids(SPARK.read().parquet(folder.resolve("published/things").toString())));
        assertEquals(
                "r1 r2",
                SPARK
                        .read()
                        .parquet(folder.resolve("published/runs").toString())
                        .select("run_id")
                        .sort("run_id")
                        .collectAsList()
                        .stream()
                        .map(row -> row.getString(0))
                        .reduce((a, b) -> a + " " + b)
                        .orElse(""));
    }

    @Test
    void aRunKilledWhilePublishingIsFinishedByTheNext() throws Exception {
        write("r1", MAY_4, "a");
        nights.promote("r1");
        Published.open(
                        SPARK.sparkContext().hadoopConfiguration(),
                        folder.resolve("published").toString())
                .follow(warehouse, tables("run_r1"), Outdated.NOTHING, "run_r1", Map.of("_run.json", "r1"));
        Path next = Files.createDirectories(folder.resolve("published/_next/rows"));
        Files.move(folder.resolve("published/things/2031-05.parquet"), next.resolve("part-0"));
        Files.move(folder.resolve("published/_run.json"), folder.resolve("published/_next/_run.json"));
        Files.writeString(folder.resolve("published/things/2031-04.parquet"), "of before");
        Files.writeString(
                folder.resolve("published/_next/plan"),
                "things/2031-05.parquet\trows/part-0\nthings/2031-04.parquet\t-\nthings/2031-03.parquet\trows/done\n");
        Published published = Published.open(
                SPARK.sparkContext().hadoopConfiguration(),
                folder.resolve("published").toString());
        assertTrue(published.isAt("run_r1", List.of(THINGS, Tables.RUNS)));
        assertEquals(
                "a", ids(SPARK.read().parquet(folder.resolve("published/things").toString())));
        assertTrue(Files.notExists(folder.resolve("published/_next")));
    }

    @Test
    void cleaningUpForgetsOldNightsOnly() {
        for (String run : List.of("r1", "r2", "r3")) {
            write(run, MAY_4, run);
            nights.promote(run);
        }
        new CleanUp(2, Duration.ZERO).of(SPARK, warehouse);
        assertEquals("r3", things("main"));
        assertEquals("r2", things("run_r2"));
        assertEquals(List.of("main", "run_r2", "run_r3"), refs(THINGS));
        open();
        write("r4", MAY_4, "r4");
        nights.promote("r4");
        assertEquals("r4", things("main"));
    }
}
