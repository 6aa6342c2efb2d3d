package io.rostrum.cluster;

import static io.rostrum.SparkTest.LAZY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.rostrum.table.PublishedTables;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Ten thousand bad records, in a process with 1 GiB: all are accounted for, and none aborts the run. */
class HostileInputIT {

    private static final int RECORDS = 10_000;

    @Test
    @Timeout(900)
    void everyBadRecordIsAccountedFor(@TempDir Path folder) throws Exception {
        HostileDumps dumps = new HostileDumps(folder.resolve("dumps"));
        dumps.write(RECORDS);
        SparkHome home = SparkHome.in(folder.resolve("spark"));
        Process night = home.nightly(
                "hostile.log",
                folder.resolve("dumps").toString(),
                folder.resolve("warehouse"),
                folder.resolve("published"),
                "--max-reject-share",
                "1");
        int exit = night.waitFor();
        assertEquals(0, exit, home.log("hostile.log"));
        Row run = published(folder, "runs").head();
        long in = run.<Long>getAs("records");
        long out = List.of("articles", "set_aside", "duplicates", "older", "rejects").stream()
                .mapToLong(run::<Long>getAs)
                .sum();
        assertEquals(in, out, run.toString());
        assertEquals(dumps.files(), run.<Long>getAs("files"));
        assertEquals(
                run.<Long>getAs("articles") + run.<Long>getAs("set_aside"),
                published(folder, "articles").count());
        assertEquals(run.<Long>getAs("rejects"), published(folder, "rejects").count());
        assertEquals(RECORDS, dumps.lines());
        assertTrue(in > RECORDS, in + " records");
        String days = published(folder, "articles")
                .selectExpr("MIN(day)", "MAX(day)")
                .head()
                .mkString(" ");
        assertEquals("2031-03-04 2031-03-04", days);
        System.out.println("hostile: " + run);
    }

    private static Dataset<Row> published(Path folder, String table) {
        return new PublishedTables(LAZY, folder.resolve("published").toString()).read(PublishedTables.named(table));
    }
}
