package io.rostrum;

import static io.rostrum.SparkTest.SPARK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.rostrum.table.Tables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerJobStart;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a night tells of itself: to Spark's web page, to Prometheus, and in the tables that are published. */
class MeasuresTest {

    private static final Set<String> STAGES = Set.of("ingest", "annotate", "copies", "count", "audit", "publish");
    private static final Pattern SAMPLE = Pattern.compile("[a-z_]+(\\{[a-z]+=\"[a-z0-9_ ]+\"})? [0-9][0-9.E-]*");

    private static final int MOST_JOBS = 150;

    @TempDir
    private static Path folder;

    private static final Set<String> NAMES = new ConcurrentSkipListSet<>();
    private static final SparkListener JOBS = new SparkListener() {
        @Override
        public void onJobStart(SparkListenerJobStart job) {
            NAMES.add(String.valueOf(job.properties().getProperty("spark.job.description")));
        }
    };

    private static Newsroom newsroom;
    private static String metrics;

    @BeforeAll
    static void aNight() throws Exception {
        newsroom = new Newsroom(folder);
        NightDumps dumps = new NightDumps(folder.resolve("dumps"));
        String url = "https://desk:secret@wire.example/1?token=secret&page=2";
        dumps.add("1.jsonl", url, "2031-03-04", "Port opens", "\"The port is open,\" Premier Ilse Varga said.");
        dumps.add("2.jsonl", "https://wire.example/2", "no day", "Nothing", "Nobody knows when.");
        Files.writeString(folder.resolve("dumps/3.jsonl"), "{\"url\": \"https://desk:secret@wire.example/3");
        SPARK.sparkContext().addSparkListener(JOBS);
        newsroom.run("w", Map.of("ingest.max-reject-share", 1), flow -> {
            flow.nightly();
            metrics = flow.metrics();
        });
        SPARK.sparkContext().listenerBus().waitUntilEmpty();
    }

    @AfterAll
    static void stop() {
        SPARK.sparkContext().removeSparkListener(JOBS);
    }

    @Test
    void sparksJobsAreCalledAsTheStages() {
        assertEquals(new TreeSet<>(STAGES), NAMES);
    }

    @Test
    void metricsAreWhatPrometheusReads() {
        List<String> samples =
                metrics.lines().filter(line -> !line.startsWith("#")).toList();
        assertEquals(
                List.of(),
                samples.stream().filter(line -> !SAMPLE.matcher(line).matches()).toList());
        Set<String> named = metrics.lines()
                .filter(line -> line.startsWith("# TYPE "))
                .map(line -> line.split(" ")[2])
                .collect(Collectors.toSet());
        assertEquals(named, samples.stream().map(line -> line.split("[{ ]")[0]).collect(Collectors.toSet()));
    }

    @Test
    void metricsCountTheNight() {
        for (String line : List.of(
                "rostrum_dump_files 3.0",
                "rostrum_records{kind=\"articles\"} 1.0",
                "rostrum_records{kind=\"set_aside\"} 1.0",
                "rostrum_records{kind=\"rejects\"} 1.0",
                "rostrum_table_rows{table=\"quotes\"} 1.0",
                "rostrum_newest_article_timestamp_seconds 1.9303488E9")) {
            assertTrue(metrics.contains("\n" + line + "\n"), line + " in\n" + metrics);
        }
        assertTrue(metrics.contains("rostrum_stage_seconds{stage=\"annotate\"} "), metrics);
    }

    /** Planning a job takes longer than doing it where there is little to do. */
    @Test
    void aSmallNightIsFewJobs() {
        double jobs = metrics.lines()
                .filter(line -> line.startsWith("rostrum_spark_jobs{"))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.indexOf(' '))))
                .sum();
        assertTrue(jobs > 0 && jobs <= MOST_JOBS, jobs + " jobs in\n" + metrics);
    }

    @Test
    void measuresArePublished() {
        Dataset<Row> measures = newsroom.published("w", Tables.MEASURES);
        assertEquals(1.0, (double)
                measures.where("kind = 'rows' AND name = 'quotes'").head().<Double>getAs("value"));
        assertEquals(1, measures.where("kind = 'seconds' AND name = 'annotate'").count());
    }

    @Test
    void theNewestDayIsToldToProgramsToo() throws IOException {
        JsonNode today = new ObjectMapper()
                .readTree(folder.resolve("w-published/today.json").toFile());
        assertEquals("2031-03-04", today.get("newest").textValue());
        assertEquals(1, today.get("stories").get("day_stories").intValue());
        String feed = Files.readString(folder.resolve("w-published/today.atom"));
        assertTrue(feed.contains("<updated>2031-03-04T00:00:00Z</updated>"), feed);
    }

    /** Not in the tables of readers, not in the page. */
    @Test
    void readersSeeNoSecretsAndNoFoldersOfTheServer() throws IOException {
        assertEquals(List.of(), Marked.files(folder.resolve("w"), "secret"));
        assertEquals(List.of(), Marked.files(folder.resolve("w-published"), "secret"));
        assertEquals(List.of(), Marked.files(folder.resolve("w-published"), folder.toString()));
        assertEquals(
                "https://wire.example/1?token=***&page=2",
                newsroom.published("w", Tables.ARTICLES)
                        .where("set_aside IS NULL")
                        .head()
                        .getAs("url"));
        Row run = newsroom.published("w", Tables.RUNS).head();
        assertEquals("dumps", run.getAs("dumps"));
        String settings = run.getAs("settings");
        assertTrue(Arrays.asList(settings.split("\n")).contains("annotate.registry = \"registry\""), settings);
        assertFalse(settings.contains("/"), settings);
    }
}
