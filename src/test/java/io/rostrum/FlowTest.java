package io.rostrum;

import static io.rostrum.SparkTest.SPARK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.rostrum.job.PublishedRows;
import io.rostrum.settings.RunFailedException;
import io.rostrum.table.PublishedTables;
import io.rostrum.table.Table;
import io.rostrum.table.Tables;
import io.rostrum.table.Warehouse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** Five nights of a small warehouse, one of them done as large ones are, and then what may come in the nights after. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FlowTest {

    private static final int NIGHTS = 5;
    private static final int LARGE = 3;
    /** Too short for furniture. */
    private static final String NOTE = "Note: Ilse Varga condemned Mirko Orda.";

    private static final String CORRECTED = "https://wire.example/corrected";

    @TempDir
    private static Path folder;

    private static NightDumps dumps;
    private static Newsroom newsroom;

    @BeforeAll
    static void fiveNights() throws IOException {
        dumps = new NightDumps(folder.resolve("dumps"));
        newsroom = new Newsroom(folder);
        for (int night = 1; night <= NIGHTS; night++) {
            dumps.write(night);
            dumps.addNoted(
                    "noted" + night + ".jsonl", "https://herald.example/" + night, "2031-04-1" + (9 - night), NOTE);
            if (night == LARGE) {
                newsroom.runLarge("five");
            } else {
                run("five", Map.of());
            }
        }
    }

    /** Its queries are compiled and done by tasks; the driver holds no rows, and writes none. */
    @Test
    @Order(1)
    void aLargeNightMakesTheTablesThatASmallOneMakes() {
        newsroom.runLarge("large");
        run("small", Map.of());
        for (Table<?> table : Tables.ALL) {
            if (!List.of(Tables.RUNS, Tables.MEASURES).contains(table)) {
                Dataset<Row> large = newsroom.published("large", table);
                Dataset<Row> small = newsroom.published("small", table);
                assertEquals(large.schema(), small.schema(), table.name());
                assertEquals(text(large.drop("run_id")), text(small.drop("run_id")), table.name());
            }
        }
    }

    @Test
    @Order(1)
    void fiveNightsMakeTheTablesThatOneNightMakes() {
        run("one", Map.of());
        Map<String, String> five = rows("five");
        assertTrue(
                five.get("quotes").lines().count() > 20
                        && five.get("trends").lines().count() > 20,
                "too little");
        rows("one").forEach((table, rows) -> assertEquals(rows, five.get(table), table));
        assertEquals(NIGHTS, published("runs").count());
        for (Table<?> table : Tables.ALL) {
            if (!List.of(Tables.RUNS, Tables.MEASURES).contains(table)) {
                assertEquals(
                        text(newsroom.published("one", table).drop("run_id")),
                        text(published(table).drop("run_id")),
                        table.name());
            }
        }
    }

    /** Each night brought an earlier day, on which the note then votes. */
    @Test
    @Order(2)
    void aShortNoteVotesOnceWhereItWasPrintedFirst() {
        List<String> votes = texts(published("stance_pairs")
                .where("month(period_start) = 4")
                .selectExpr("period || ' ' || period_start || ' ' || target_name || ' ' || against_votes AS votes")
                .sort("votes"));
        assertEquals(
                List.of("day 2031-04-14 Mirko Orda 1", "month 2031-04-01 Mirko Orda 1", "week 2031-04-14 Mirko Orda 1"),
                votes);
    }

    @Test
    @Order(2)
    void whatIsPublishedIsWhatTheWarehouseHolds() {
        Warehouse warehouse = warehouse("five");
        PublishedRows rows = PublishedRows.of(table -> warehouse.at(table, "main"));
        for (Table<?> table : Tables.ALL) {
            String[] stored = table.stored().fieldNames();
            assertEquals(
                    text(warehouse.at(table, "main").selectExpr(stored)),
                    text(published(table).selectExpr(stored)),
                    table.name());
            assertEquals(text(rows.of(table)), text(published(table)), table.name());
        }
    }

    /** As the PySpark notebook does it. */
    @Test
    @Order(2)
    void aNightCanBeReadAsItWas() {
        String catalog = "spark.sql.catalog.notebook";
        SPARK.conf().set(catalog, "org.apache.iceberg.spark.SparkCatalog");
        SPARK.conf().set(catalog + ".type", "hadoop");
        SPARK.conf().set(catalog + ".warehouse", folder.resolve("five").toString());
        String first = published("runs").where("night = 1").head().getAs("run_id");
        assertEquals(
                1,
                SPARK.read()
                        .option("tag", "run_" + first)
                        .table("notebook.rostrum.runs")
                        .count());
        assertEquals(NIGHTS, SPARK.read().table("notebook.rostrum.runs").count());
    }

    @Test
    @Order(3)
    void aNightWithNothingNewLeavesNoTrace() {
        Map<String, String> before = stored("five");
        run("five", Map.of());
        assertEquals(before, stored("five"));
    }

    @Test
    @Order(4)
    void theSameDumpUnderAnotherNameAndTheSameArticlesInAnotherDumpChangeNoRow() throws IOException {
        Map<String, String> before = stored("five");
        dumps.rename(2, "renamed.jsonl");
        dumps.repeat(3, "again.jsonl");
        run("five", Map.of());
        Map<String, String> after = stored("five");
        before.keySet().removeAll(List.of("runs", "dump_files", "measures"));
        before.forEach((table, rows) -> assertEquals(rows, after.get(table), table));
    }

    @Test
    @Order(5)
    void daysDoneAnewHaveTheSameRows() {
        Map<String, String> before = rows("five");
        Map<String, String> written = stored("five");
        run("five", Map.of("nightly.reprocess", "2031-03-05..2031-03-07", "ingest.dumps", List.of()));
        assertEquals(before, rows("five"));
        assertNotEquals(written.get("mentions"), stored("five").get("mentions"), "were written again");
    }

    @Test
    @Order(6)
    void aCorrectedArticleReplacesWhatItSaidAndALateOneGoesToItsDay() throws IOException {
        assertEquals(List.of("2031-03-04 Port opens"), titles());
        dumps.add(
                "corrected.jsonl",
                CORRECTED,
                "2031-03-09",
                "Port opens",
                "Premier Ilse Varga said that the port of Norland stays shut until the strike is over.");
        run("five", Map.of());
        assertEquals(List.of("2031-03-09 Port opens"), titles());
        assertEquals(List.of("2031-03-09 that the port of Norland stays shut until the strike is over"), quotes());
    }

    private static List<String> titles() {
        return texts(corrected().selectExpr("day || ' ' || title"));
    }

    private static List<String> quotes() {
        Dataset<Row> id = corrected().select("article_id");
        return texts(published("quotes").join(id, "article_id").selectExpr("day || ' ' || words"));
    }

    private static Dataset<Row> corrected() {
        return published("articles").where("url = '" + CORRECTED + "'");
    }

    private static List<String> texts(Dataset<Row> rows) {
        return rows.collectAsList().stream().map(row -> row.getString(0)).toList();
    }

    @Test
    @Order(7)
    void aFileThatGrowsOrGoesWhileItIsReadIsLeftForTheNextNight() throws Exception {
        String growing = "https://wire.example/growing";
        dumps.add("growing.jsonl", growing, "2031-03-02", "Growing", "Ilse Varga said that it was growing.");
        dumps.add("going.jsonl", "https://wire.example/going", "2031-03-02", "Going", "Ilse Varga said that it went.");
        Thread writer = new Thread(() -> growUntilInterrupted(folder.resolve("dumps/growing.jsonl")));
        writer.start();
        Thread remover = new Thread(() -> deleteWhenReading(folder.resolve("dumps/going.jsonl")));
        remover.start();
        newsroom.runLarge("five");
        writer.interrupt();
        writer.join();
        remover.join();
        assertEquals(0, published("articles").where("title = 'Growing'").count(), "still growing");
        assertEquals(
                0,
                warehouse("five")
                        .at(Tables.DUMP_FILES, "main")
                        .where("path LIKE '%grow%' OR path LIKE '%going%'")
                        .count());
        run("five", Map.of());
        assertEquals(1, published("articles").where("title = 'Growing'").count(), "grown");
    }

    /** Blank lines, as a tool would append records. */
    private static void growUntilInterrupted(Path file) {
        try {
            while (true) {
                Files.writeString(file, "\n", StandardOpenOption.APPEND);
                Thread.sleep(20);
            }
        } catch (InterruptedException | IOException end) {
            return;
        }
    }

    /** A small night stages nothing. */
    private static void deleteWhenReading(Path file) {
        try {
            while (!Files.exists(folder.resolve("five/_stage"))) {
                Thread.sleep(5);
            }
            Files.delete(file);
        } catch (InterruptedException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    @Order(8)
    void aNightThatFailsItsAuditWaitsAndReadersSeeTheOneBefore() throws IOException {
        Warehouse warehouse = warehouse("five");
        Dataset<Row> wrong = warehouse.at(Tables.CO_MENTIONS, "main").withColumn("n_ab", functions.expr("n_ab + 1"));
        warehouse.replace(Tables.CO_MENTIONS, wrong.localCheckpoint());
        Map<String, String> before = stored("five");
        dumps.add("late.jsonl", "https://wire.example/late", "2031-03-01", "Late", "Ilse Varga said that it was late.");
        RunFailedException e = assertThrows(RunFailedException.class, () -> run("five", Map.of()));
        assertTrue(e.getMessage().contains("promote --run"), e.getMessage());
        assertEquals(before, stored("five"));
    }

    private static void run(String name, Map<String, Object> given) {
        newsroom.run(name, given);
    }

    private static Warehouse warehouse(String name) {
        return newsroom.warehouse(name);
    }

    private static Dataset<Row> published(String table) {
        return published(PublishedTables.named(table));
    }

    private static Dataset<Row> published(Table<?> table) {
        return newsroom.published("five", table);
    }

    private static Map<String, String> rows(String name) {
        return newsroom.rows(name);
    }

    private static Map<String, String> stored(String name) {
        return newsroom.stored(name);
    }

    private static String text(Dataset<Row> rows) {
        return Newsroom.text(rows);
    }
}
