package io.rostrum;

import static io.rostrum.SparkTest.LAZY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.rostrum.command.Failure;
import io.rostrum.night.Nights;
import io.rostrum.run.Forecast;
import io.rostrum.run.Status;
import io.rostrum.settings.RunFailedException;
import io.rostrum.settings.Settings;
import io.rostrum.settings.UsageException;
import io.rostrum.table.Table;
import io.rostrum.table.Tables;
import io.rostrum.table.Warehouse;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.apache.commons.io.FileUtils;
import org.apache.iceberg.FileScanTask;
import org.apache.iceberg.io.CloseableIterable;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One small warehouse, and what an operator may do to it or find. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OperatorTest {

    private static final String NAME = "w";

    @TempDir
    private static Path folder;

    private static NightDumps dumps;
    private static Newsroom newsroom;

    @BeforeAll
    static void aNight() throws IOException {
        dumps = new NightDumps(folder.resolve("dumps"));
        newsroom = new Newsroom(folder);
        dumps.add(
                "1.jsonl",
                "https://wire.example/1",
                "2031-03-04",
                "Port opens",
                "Premier Ilse Varga said that the port opens. \"The port is open,\" Ilse Varga said. Varga backs the port.");
        dumps.add(
                "2.jsonl",
                "https://wire.example/2",
                "2031-03-05",
                "Strike",
                "Ilse Varga met Chiara Venn. \"We condemn the strike,\" Ilse Varga told reporters.");
        run(Map.of());
    }

    @ParameterizedTest(name = "{0}")
    @Order(0)
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            # a night of             | needs Spark | setting                  | value
            nothing new              | false       | nightly.expect-files     | 0
            days asked for anew      | true        | nightly.reprocess        | 2031-03-04..2031-03-04
            another bound to count   | true        | count.min-confidence     | 0.9
            another registry         | true        | annotate.registry        | conf/leaders
            another lexicon          | true        | annotate.lexicon         | conf/lexicon
            the other reader         | true        | annotate.reader          | deep
            outlets not known before | true        | count.outlets            | {folder}/outlets.tsv
            an empty published place | true        | published                | {folder}/elsewhere
            """)
    void onlyANightWithSomethingToDoStartsSpark(String what, boolean needsSpark, String setting, String value)
            throws IOException {
        Files.writeString(folder.resolve("outlets.tsv"), "outlet\tgroup\nwire.example\tWire\n");
        List<String> before = newsroom.refs(NAME);
        Map<String, Object> given = Map.of(setting, value.replace("{folder}", folder.toString()));
        assertEquals(needsSpark, newsroom.needsSpark(NAME, given));
        assertEquals(before, newsroom.refs(NAME), "and none of them has kept anything");
    }

    @Test
    @Order(0)
    void filesThatAreNewOrNotAsPublishedStartSpark() throws IOException {
        Path dump = folder.resolve("dumps/4.jsonl");
        Path copy = Files.copy(folder.resolve("dumps/1.jsonl"), dump);
        assertTrue(newsroom.needsSpark(NAME, Map.of()), "a new name of a content that was read");
        Files.delete(copy);
        for (String published : List.of("_run.json", "report.html")) {
            Path file = folder.resolve(NAME + "-published").resolve(published);
            byte[] bytes = Files.readAllBytes(file);
            FileTime time = Files.getLastModifiedTime(file);
            Files.write(file, new byte[] {'x'});
            assertTrue(newsroom.needsSpark(NAME, Map.of()), published);
            Files.write(file, bytes);
            Files.setLastModifiedTime(file, time);
        }
        assertFalse(newsroom.needsSpark(NAME, Map.of()), "all as before");
    }

    @Test
    @Order(0)
    void aSilentFeedIsSaidWithoutSpark() {
        RunFailedException silent = assertThrows(
                RunFailedException.class, () -> newsroom.needsSpark(NAME, Map.of("nightly.max-silent-days", 1)));
        assertEquals(RunFailedException.Kind.SILENT, silent.kind());
    }

    /** With nothing new, too. */
    @Test
    @Order(1)
    void anotherBoundCountsEverythingAnewAndBack() {
        Map<String, String> before = newsroom.rows(NAME);
        run(Map.of("count.min-confidence", 0.99));
        assertNotEquals(before.get("leader_day"), newsroom.rows(NAME).get("leader_day"));
        run(Map.of());
        assertEquals(before, newsroom.rows(NAME));
    }

    @Test
    @Order(2)
    void lostFilesAreNamedAndMadeAgain() throws IOException {
        newsroom.run(NAME, Map.of(), flow -> flow.upkeep().verify());
        Map<String, String> before = newsroom.rows(NAME);
        List<Table<?>> derived = List.of(
                Tables.MENTIONS,
                Tables.QUOTES,
                Tables.SIGNATURES,
                Tables.COPIES,
                Tables.ANNOTATIONS,
                Tables.LEADER_DAY);
        for (Table<?> table : derived) {
            loseFile(table);
        }
        Map<String, Object> again = Map.of("nightly.reprocess", "2031-03-04..2031-03-05");
        String failed = message(assertThrows(Exception.class, () -> run(again)));
        assertTrue(failed.matches("(?s).* A file is lost: \\S+\\.parquet; scripts/run verify .*"), failed);
        assertEquals(1, failed.lines().count(), failed);
        String said = assertThrows(
                        RunFailedException.class,
                        () -> newsroom.run(NAME, Map.of(), flow -> flow.upkeep().verify()))
                .getMessage();
        derived.forEach(table -> assertTrue(said.contains("  " + table.name()), table.name() + " in " + said));
        newsroom.run(NAME, Map.of(), Flow::repair);
        assertEquals(before, newsroom.rows(NAME));
    }

    @Test
    @Order(3)
    void onlyStatesBeforeTheRepairStayDamagedAndACleanUpForgetsThem() {
        String said = assertThrows(
                        RunFailedException.class,
                        () -> newsroom.run(NAME, Map.of(), flow -> flow.upkeep().verify()))
                .getMessage();
        assertTrue(said.contains("of older or waiting states only"), said);
        newsroom.run(
                NAME, Map.of("clean-up.keep-nights", 1), flow -> flow.upkeep().cleanUp());
        newsroom.run(NAME, Map.of(), flow -> flow.upkeep().verify());
    }

    @Test
    @Order(4)
    void whatNothingTellsAgainIsNamedAndNothingChanges() throws IOException {
        Path lost = files(Tables.ARTICLES).get(0);
        byte[] bytes = Files.readAllBytes(lost);
        Files.writeString(lost, "garbled");
        List<String> before = newsroom.refs(NAME);
        String said = assertThrows(RunFailedException.class, () -> newsroom.run(NAME, Map.of(), Flow::repair))
                .getMessage();
        assertTrue(said.contains("only come from a backup"), said);
        assertTrue(said.contains("articles of 2031-03-0"), said);
        assertEquals(before, newsroom.refs(NAME));
        Files.write(lost, bytes);
        newsroom.run(NAME, Map.of(), flow -> flow.upkeep().verify());
    }

    @Test
    @Order(5)
    void aLostReportIsCountedAnewWithoutBeingRead() throws IOException {
        Map<String, String> before = newsroom.rows(NAME);
        loseFile(Tables.LEADER_DAY);
        loseFile(Tables.CO_MENTIONS);
        newsroom.run(NAME, Map.of(), flow -> {
            flow.countAll();
            flow.keep();
        });
        assertEquals(before, newsroom.rows(NAME));
    }

    @Test
    @Order(6)
    void aFolderOfSomebodyElseIsRefusedBeforeTheNightBegins() throws IOException {
        Path novel = folder.resolve("mine/articles/novel.txt");
        Files.createDirectories(novel.getParent());
        Files.writeString(novel, "It was night.");
        List<String> before = newsroom.refs(NAME);
        dumps.add("3.jsonl", "https://wire.example/3", "2031-03-01", "Late", "Ilse Varga said that it was late.");
        Map<String, Object> mine = Map.of("published", folder.resolve("mine").toString());
        UsageException refused = assertThrows(UsageException.class, () -> run(mine));
        assertTrue(refused.getMessage().contains("mine: holds articles and no _run.json"), refused.getMessage());
        assertEquals("It was night.", Files.readString(novel));
        assertEquals(before, newsroom.refs(NAME));
    }

    /** As a scheduler repeats what ended with exit code 3. */
    @Test
    @Order(7)
    void theSameCommandWhileTheNightWaitsSaysTheSameAndWritesNothing() {
        Warehouse warehouse = newsroom.warehouse(NAME);
        Dataset<Row> wrong = warehouse.at(Tables.CO_MENTIONS, "main").withColumn("n_ab", functions.expr("n_ab + 1"));
        warehouse.replace(Tables.CO_MENTIONS, wrong.localCheckpoint());
        RunFailedException held = assertThrows(RunFailedException.class, () -> run(Map.of()));
        List<String> before = newsroom.refs(NAME);
        RunFailedException again = assertThrows(RunFailedException.class, () -> run(Map.of()));
        assertEquals(RunFailedException.Kind.HELD_BACK, again.kind());
        assertEquals(held.getMessage(), again.getMessage());
        assertEquals(before, newsroom.refs(NAME));
        newsroom.run(NAME, Map.of(), flow -> flow.upkeep().cleanUp());
        String waiting = new Nights(warehouse).held().get(0);
        newsroom.run(NAME, Map.of(), flow -> flow.upkeep().promote(waiting));
        Dataset<Row> files = warehouse.at(Tables.DUMP_FILES, "main");
        assertEquals(3, files.count());
        assertEquals(
                1, warehouse.at(Tables.ARTICLES, "main").where("title = 'Late'").count());
    }

    /** Promoted by hand, with reports that do not agree; then a file of facts is lost. */
    @Test
    @Order(8)
    void aNightThatWasHeldCleanedUpAndPromotedCanBeRepaired() throws IOException {
        Map<String, String> before = newsroom.rows(NAME);
        loseFile(Tables.QUOTES);
        newsroom.run(NAME, Map.of(), Flow::repair);
        newsroom.run(
                NAME, Map.of("clean-up.keep-nights", 1), flow -> flow.upkeep().cleanUp());
        newsroom.run(NAME, Map.of(), flow -> flow.upkeep().verify());
        Map<String, String> after = newsroom.rows(NAME);
        assertNotEquals(before.remove("co_mentions"), after.remove("co_mentions"), "counted again");
        before.keySet().removeAll(List.of("leader_network", "trends"));
        after.keySet().retainAll(before.keySet());
        assertEquals(before, after);
    }

    @Test
    @Order(9)
    void aLostTableOfRunsStopsEverything() throws IOException {
        FileUtils.deleteDirectory(folder.resolve("w/rostrum/runs").toFile());
        Settings settings = newsroom.settings(NAME, Map.of());
        for (Executable reading : List.<Executable>of(
                () -> run(Map.of()), () -> Status.of(LAZY, settings), () -> Forecast.of(LAZY, settings))) {
            RunFailedException lost = assertThrows(RunFailedException.class, reading);
            assertTrue(lost.getMessage().startsWith("Table runs of "), lost.getMessage());
        }
        assertTrue(Files.notExists(folder.resolve("w/rostrum/runs")), "who reads makes nothing");
        assertTrue(
                newsroom.warehouse(NAME).tables().load(Tables.ARTICLES).refs().size() > 1, "tags stay");
    }

    private static void run(Map<String, Object> given) {
        newsroom.run(NAME, given);
    }

    private static String message(Throwable thrown) {
        StringWriter said = new StringWriter();
        Failure.report(thrown, new PrintWriter(said));
        return said.toString();
    }

    private static void loseFile(Table<?> table) throws IOException {
        Files.delete(files(table).get(0));
    }

    /** Files of the current state. */
    private static List<Path> files(Table<?> table) throws IOException {
        List<Path> files = new ArrayList<>();
        try (CloseableIterable<FileScanTask> tasks =
                newsroom.warehouse(NAME).tables().load(table).newScan().planFiles()) {
            tasks.forEach(
                    task -> files.add(Path.of(java.net.URI.create(task.file().location()))));
        }
        Collections.sort(files);
        return files;
    }
}
