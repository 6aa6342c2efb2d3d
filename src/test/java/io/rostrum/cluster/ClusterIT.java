package io.rostrum.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.rostrum.SparkTest;
import io.rostrum.table.Table;
import io.rostrum.table.Tables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The jar that the build makes, on a real standalone cluster: the same rows as in local mode. */
class ClusterIT {

    /** Thirteen articles have too few stories together for a significant edge, none of them has what two others of its outlet have, and perhaps no name that is unclear; no sample is withdrawn, and their registry has no parties. */
    private static final List<String> MAY_BE_EMPTY =
            List.of("furniture", "leader_network", "outlets", "parties", "unresolved_names", "withdrawn");

    @TempDir
    private static Path folder;

    private static SparkHome home;

    @BeforeAll
    static void local() throws Exception {
        home = SparkHome.in(folder.resolve("spark"));
        assertEquals(0, nightly("local", "local[2]").waitFor(), home.log("local.log"));
    }

    @Test
    void theReadmeShowsWhatTheSamplesGive() throws IOException {
        String log = home.log("local.log");
        List<String> shown = Files.readAllLines(Path.of("README.md")).stream()
                .dropWhile(line -> !line.endsWith("The first run ends with"))
                .skip(2)
                .takeWhile(line -> !line.contains("…"))
                .map(String::strip)
                .toList();
        assertEquals(3, shown.size(), shown.toString());
        shown.forEach(line -> assertTrue(log.contains(line), line + " is not in\n" + log));
    }

    @Test
    @Timeout(600)
    void aStandaloneClusterPublishesTheSameRowsAsLocalMode() throws Exception {
        try (StandaloneCluster cluster = StandaloneCluster.start(home, "same", 2)) {
            assertEquals(0, nightly("cluster", cluster.master()).waitFor(), home.log("cluster.log"));
            assertTrue(cluster.executors(0) > 0 && cluster.executors(1) > 0, "both workers must have worked");
        }
        assertSameAsLocal("cluster");
    }

    @Test
    @Timeout(600)
    void anExecutorAndAWorkerThatAreKilledChangeNothing() throws Exception {
        try (StandaloneCluster cluster = StandaloneCluster.start(home, "killed", 2)) {
            Process night = nightly("killed", cluster.master());
            home.await("killed.log", " records = ", night);
            cluster.killExecutor(0);
            home.await("killed.log", "count     begins", night);
            cluster.killWorker(1);
            assertEquals(0, night.waitFor(), home.log("killed.log"));
            assertTrue(cluster.executors(0) > 1, "the executor was started again");
        }
        assertSameAsLocal("killed");
    }

    private static void assertSameAsLocal(String name) {
        for (Table<?> table : Tables.ALL) {
            List<String> rows = published("local", table);
            assertEquals(rows, published(name, table), table.name());
            assertFalse(rows.isEmpty() && !MAY_BE_EMPTY.contains(table.name()), table.name() + " must not be empty");
        }
    }

    private static Process nightly(String name, String master) throws IOException {
        return home.submitted(
                name + ".log",
                master,
                "nightly",
                "--dumps",
                Path.of("samples/dumps").toAbsolutePath().toString(),
                "--registry",
                Path.of("samples/registry").toAbsolutePath().toString(),
                "--warehouse",
                folder.resolve(name + "/warehouse").toString(),
                "--published",
                folder.resolve(name + "/published").toString());
    }

    /** Every column of every row, the run's id among them, sorted. */
    private static List<String> published(String name, Table<?> table) {
        return SparkTest.comparable(folder.resolve(name + "/published"), table).collectAsList().stream()
                .map(Row::json)
                .sorted()
                .toList();
    }
}
