package io.rostrum.night;

import static io.rostrum.SparkTest.SPARK;
import static org.apache.spark.sql.functions.lit;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.rostrum.settings.RunFailedException;
import io.rostrum.table.Doc;
import io.rostrum.table.Published;
import io.rostrum.table.RunRow;
import io.rostrum.table.Table;
import io.rostrum.table.Tables;
import io.rostrum.table.Warehouse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A small warehouse of two tables: a night is current in both or in none. */
class NightsTest {

    @Doc("A thing.")
    public record Thing(@Doc("its name") String articleId, @Doc(value = "its day", nullable = true) LocalDate day) {}

    private static final Table<Thing> THINGS = Table.byDay("things", Thing.class);

    private static final LocalDate MAY_4 = LocalDate.parse("2031-05-04");
    private static final LocalDate MAY_5 = LocalDate.parse("2031-05-05");

    @TempDir
    private Path folder;

    private Warehouse warehouse;
    private Nights nights;

    @BeforeEach
    void start() {
        open();
    }

    /** As the next run would find it. */
    private void open() {
        warehouse =
                Warehouse.open(SPARK, folder.resolve("warehouse").toString(), Map.of(), List.of(THINGS, Tables.RUNS));
        nights = new Nights(warehouse);
        nights.recover();
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
    void publishedDaysFollowOneByOne() throws Exception {
        write("r1", MAY_4, "a");
        warehouse.replaceDays(THINGS, List.of(MAY_5), rows(MAY_5, "b"));
        nights.promote("r1");
        Published published = Published.open(SPARK, folder.resolve("published").toString());
        published.follow(warehouse, warehouse.all(), null, "run_r1", Map.of("_run.json", "r1"));
        Path may5 = folder.resolve("published/things/day=2031-05-05");
        String before = Files.list(may5).sorted().toList().toString();
        write("r2", MAY_4);
        nights.promote("r2");
        published.follow(warehouse, warehouse.all(), "run_r1", "run_r2", Map.of("_run.json", "r2"));
        assertEquals(before, Files.list(may5).sorted().toList().toString(), "a day without change is not written");
        assertTrue(Files.notExists(folder.resolve("published/things/day=2031-05-04")), "an emptied day is gone");
        assertEquals("r2", published.note());
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
        Published.open(SPARK, folder.resolve("published").toString())
                .follow(warehouse, warehouse.all(), null, "run_r1", Map.of("_run.json", "r1"));
        Path next = Files.createDirectories(folder.resolve("published/_next/days/things"));
        Files.move(folder.resolve("published/things/day=2031-05-04"), next.resolve("day=2031-05-04"));
        Files.move(folder.resolve("published/_run.json"), folder.resolve("published/_next/_run.json"));
        Files.writeString(folder.resolve("published/_next/gone"), "");
        Published published = Published.open(SPARK, folder.resolve("published").toString());
        assertEquals("r1", published.note());
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

    private void write(String run, LocalDate day, String... ids) {
        nights.begin(run);
        warehouse.replaceDays(THINGS, Collections.singleton(day), rows(day, ids));
        Row row = Tables.RUNS.row(new RunRow(run, 1, "", 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, "", ""));
        Dataset<Row> runs = SPARK.createDataset(List.of(row), Tables.RUNS.encoder());
        warehouse.append(Tables.RUNS, runs);
    }

    private static Dataset<Row> rows(LocalDate day, String... ids) {
        List<Row> rows =
                Arrays.stream(ids).map(id -> THINGS.row(new Thing(id, day))).toList();
        return SPARK.createDataset(rows, THINGS.encoder()).withColumn("run_id", lit("r"));
    }

    private String things(String branchOrTag) {
        return ids(warehouse.at(THINGS, branchOrTag));
    }

    private static String ids(Dataset<Row> rows) {
        return String.join(
                " ",
                rows.select("article_id").sort("article_id").collectAsList().stream()
                        .map(row -> row.getString(0))
                        .toList());
    }

    private List<String> refs(Table<?> table) {
        return warehouse.tables().load(table).refs().keySet().stream().sorted().toList();
    }
}
