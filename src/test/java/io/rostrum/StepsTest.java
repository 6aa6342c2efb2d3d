package io.rostrum;

import static io.rostrum.SparkTest.LAZY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.rostrum.run.Forecast;
import io.rostrum.table.Tables;
import io.rostrum.table.Warehouse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.io.FileUtils;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** Jobs run one at a time, a night done in steps, and a registry that changes: the tables of one night at once. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StepsTest {

    @TempDir
    private static Path folder;

    private static Newsroom newsroom;

    @BeforeAll
    static void threeDays() throws IOException {
        NightDumps dumps = new NightDumps(folder.resolve("dumps"));
        newsroom = new Newsroom(folder);
        String port =
                "Premier Ilse Varga said that the port opens. \"The port is open,\" Ilse Varga said. Varga backs it.";
        dumps.add("1.jsonl", "https://wire.example/1", "2031-03-04", "Port opens", port);
        dumps.add("2.jsonl", "https://other.example/2", "2031-03-06", "Port opens", port);
        dumps.add(
                "3.jsonl",
                "https://wire.example/3",
                "2031-03-05",
                "Strike",
                "Ilse Varga met Chiara Venn. \"We condemn the strike,\" Ilse Varga told reporters.");
    }

    /** Each is audited for what it wrote; reports that nobody has counted yet hold nothing back. */
    @Test
    @Order(1)
    void jobsRunOneAtATimeAndAnnotateKeepsEveryStep() {
        newsroom.run("steps", Map.of(), flow -> {
            flow.ingest();
            flow.keep();
        });
        newsroom.run("steps", Map.of("annotate.articles-at-once", 1), Flow::annotate);
        Warehouse warehouse = newsroom.warehouse("steps");
        List<Row> runs = warehouse.at(Tables.RUNS, "main").orderBy("night").collectAsList();
        assertEquals(
                List.of("", "2031-03-06", "2031-03-05 2031-03-06", "2031-03-04 2031-03-05 2031-03-06"),
                runs.stream()
                        .map(run -> days(warehouse, "run_" + run.getString(0)))
                        .toList());
    }

    @Test
    @Order(2)
    void aNightCountsWhatTheJobsBeforeLeftUncounted() {
        newsroom.run("steps", Map.of());
        newsroom.run("once", Map.of());
        assertEquals(newsroom.rows("once"), newsroom.rows("steps"));
        assertFalse(newsroom.needsSpark("once", Map.of()), "nothing new");
    }

    @Test
    @Order(3)
    void aNameMoreAnnotatesOnlyTheArticlesThatHoldIt() throws IOException {
        String registry = edited("Chiara Venn\t", "Chiara Venn\tClara Venn");
        Map<String, Object> given = Map.of("annotate.registry", registry, "nightly.expect-files", 0);
        List<String> before = newsroom.refs("once");
        String forecast = Forecast.of(LAZY, newsroom.settings("once", given));
        assertTrue(forecast.contains("ingest: 0 new dump files"), forecast);
        assertTrue(forecast.contains("1 of 3 articles again: another registry"), forecast);
        assertEquals(before, newsroom.refs("once"), "a dry run writes nothing");
        newsroom.run("once", given);
        assertEquals(1.0, annotated("once"));
        long names = newsroom.warehouse("once")
                .at(Tables.ANNOTATIONS, "main")
                .select("annotator")
                .distinct()
                .count();
        assertEquals(1, names, "of the other two it stands for what it would have found");
        assertTrue(Forecast.of(LAZY, newsroom.settings("once", given)).contains("0 articles new or another version\n"));
    }

    @Test
    @Order(4)
    void aDryRunMakesNoWarehouse() {
        String forecast = Forecast.of(LAZY, newsroom.settings("none", Map.of()));
        assertTrue(forecast.startsWith("No warehouse in "), forecast);
        assertTrue(forecast.contains("ingest: 3 new dump files"), forecast);
        assertTrue(Files.notExists(folder.resolve("none")));
    }

    private static String days(Warehouse warehouse, String tag) {
        return warehouse.at(Tables.ANNOTATIONS, tag).select("day").distinct().orderBy("day").collectAsList().stream()
                .map(row -> row.get(0).toString())
                .collect(Collectors.joining(" "));
    }

    /** Articles that the last run annotated. */
    private static double annotated(String name) {
        Warehouse warehouse = newsroom.warehouse(name);
        String run = warehouse
                .at(Tables.RUNS, "main")
                .orderBy(org.apache.spark.sql.functions.desc("night"))
                .head()
                .getString(0);
        return warehouse
                .at(Tables.MEASURES, "main")
                .where("kind = 'annotated' AND run_id = '" + run + "'")
                .select("value")
                .head()
                .getDouble(0);
    }

    private static String edited(String before, String after) throws IOException {
        Path registry = folder.resolve("registry");
        FileUtils.copyDirectory(Path.of("samples/registry").toFile(), registry.toFile());
        Path people = registry.resolve("people.tsv");
        Files.writeString(people, Files.readString(people).replace(before, after));
        return registry.toString();
    }
}
