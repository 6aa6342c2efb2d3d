package io.rostrum.cluster;

import static io.rostrum.SparkTest.SPARK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.rostrum.table.Table;
import io.rostrum.table.Tables;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The jar that the build makes, on a real standalone cluster: the same rows as in local mode. */
class ClusterIT {

    /** Thirteen articles have too few stories together for a significant edge. */
    private static final List<String> MAY_BE_EMPTY = List.of("leader_network");

    @Test
    @Timeout(600)
    void aStandaloneClusterPublishesTheSameRowsAsLocalMode(@TempDir Path folder) throws Exception {
        SparkHome home = SparkHome.in(folder.resolve("spark"));
        assertEquals(0, nightly(home, "local.log", "local[2]", folder.resolve("local")), home.log("local.log"));
        try (StandaloneCluster cluster = StandaloneCluster.start(home, 2)) {
            int exit = nightly(home, "cluster.log", cluster.master(), folder.resolve("cluster"));
            assertEquals(0, exit, home.log("cluster.log"));
            assertTrue(cluster.executors(0) > 0 && cluster.executors(1) > 0, "both workers must have worked");
        }
        for (Table<?> table : Tables.ALL) {
            List<String> rows = published(folder.resolve("local"), table);
            assertEquals(rows, published(folder.resolve("cluster"), table), table.name());
            assertFalse(rows.isEmpty() && !MAY_BE_EMPTY.contains(table.name()), table.name() + " must not be empty");
        }
    }

    private static int nightly(SparkHome home, String log, String master, Path folder)
            throws IOException, InterruptedException {
        return home.submit(
                log,
                master,
                "nightly",
                "--dumps",
                Path.of("samples/dumps").toAbsolutePath().toString(),
                "--registry",
                Path.of("samples/registry").toAbsolutePath().toString(),
                "--warehouse",
                folder.resolve("warehouse").toString(),
                "--published",
                folder.resolve("published").toString());
    }

    /** Every column of every row, the run's id among them, sorted. */
    private static List<String> published(Path folder, Table<?> table) {
        return SPARK
                .read()
                .schema(table.stored())
                .parquet(folder.resolve("published").resolve(table.name()).toString())
                .collectAsList()
                .stream()
                .map(Row::json)
                .sorted()
                .toList();
    }
}
