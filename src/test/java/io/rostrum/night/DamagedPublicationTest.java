package io.rostrum.night;

import static io.rostrum.SparkTest.SPARK;
import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.rostrum.table.Outdated;
import io.rostrum.table.Published;
import io.rostrum.table.Tables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.Test;

/** Whatever was done to a published folder is seen by the next night, and made good. */
class DamagedPublicationTest extends SmallWarehouse {

    private static final String NOTE = "{\"run_id\": \"r1\"}";

    private interface Damage {
        void doTo(Path published) throws IOException;
    }

    private static final Map<String, Damage> DAMAGES = Map.ofEntries(
            entry("a month is gone", published -> Files.delete(published.resolve("things/2031-05.parquet"))),
            entry(
                    "a table is gone",
                    published -> FileUtils.deleteDirectory(
                            published.resolve("things").toFile())),
            entry("a file is garbled", published -> Files.writeString(parquet(published), "garbled")),
            entry("a byte of a file is another", published -> garble(parquet(published))),
            entry("the page is gone", published -> Files.delete(published.resolve("report.html"))),
            entry("the note is gone", published -> Files.delete(published.resolve("_run.json"))),
            entry("the note names another night", published -> note(published, "{\"run_id\": \"r0\"}")),
            entry("the note is garbled", published -> note(published, "garbled")),
            entry("nobody knows what was published", published -> Files.delete(published.resolve("_files"))),
            entry(
                    "what was published is garbled",
                    published -> Files.writeString(published.resolve("_files"), "run_r1\ngarbled\n")),
            entry("another version has published", published -> {
                Path days = Files.createDirectories(published.resolve("things/day=2031-05-04"));
                Files.move(parquet(published), days.resolve("part-00000-f.zstd.parquet"));
                Files.writeString(days.resolve(".part-00000-f.zstd.parquet.crc"), "sum");
                Files.writeString(published.resolve("_files"), "run_r1\n");
            }));

    @Test
    void isSeenAndMadeGood() throws IOException {
        write("r0", MAY_5, "b");
        nights.promote("r0");
        write("r1", MAY_4, "a");
        nights.promote("r1");
        publish("r0");
        publish("r1");
        assertTrue(isWhole());
        for (Map.Entry<String, Damage> damage : DAMAGES.entrySet()) {
            damage.getValue().doTo(folder.resolve("published"));
            assertFalse(isWhole(), damage.getKey());
            publish("r1");
            assertTrue(isWhole(), damage.getKey());
            assertEquals(
                    "a b",
                    ids(SPARK.read().parquet(folder.resolve("published/things").toString())),
                    damage.getKey());
        }
    }

    @Test
    void namesTheTableThatIsDamagedAndWritesOnlyThatOneAnew() throws IOException {
        write("r1", MAY_4, "a");
        nights.promote("r1");
        publish("r1");
        List<Path> runs = files("runs");
        Files.delete(parquet(folder.resolve("published")));
        assertEquals(Set.of("things"), published().damaged("run_r1", NOTE));
        publish("r1");
        assertEquals(runs, files("runs"));
    }

    private boolean isWhole() {
        return published().isAt("run_r1", List.of(THINGS, Tables.RUNS))
                && published().damaged("run_r1", NOTE).isEmpty();
    }

    private void publish(String run) {
        Published published = published();
        String note = NOTE.replace("r1", run);
        Set<String> damaged = published.damaged("run_" + run, note);
        Map<String, String> texts = Map.of("_run.json", note, "report.html", "<html>");
        published.follow(warehouse, tables("run_" + run), new Outdated(damaged, Set.of()), "run_" + run, texts);
    }

    private Published published() {
        return Published.open(
                SPARK.sparkContext().hadoopConfiguration(),
                folder.resolve("published").toString());
    }

    private static void garble(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length - 1]++;
        Files.write(file, bytes);
    }

    private static void note(Path published, String text) throws IOException {
        Files.writeString(published.resolve("_run.json"), text);
    }

    private static Path parquet(Path published) throws IOException {
        try (Stream<Path> files = Files.walk(published.resolve("things"))) {
            return files.filter(file -> file.toString().endsWith(".parquet"))
                    .sorted()
                    .findFirst()
                    .orElseThrow();
        }
    }

    private List<Path> files(String table) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("published").resolve(table))) {
            return files.sorted().toList();
        }
    }
}
