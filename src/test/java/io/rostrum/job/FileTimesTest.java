package io.rostrum.job;

import static io.rostrum.SparkTest.SPARK;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.rostrum.table.DumpFileRow;
import io.rostrum.table.Tables;
import io.rostrum.table.VersionRow;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

/** Files and versions of them by the time they were changed, when a clock ran ahead. */
class FileTimesTest {

    /** A clock that ran ahead wrote the first file; tonight's correction comes with an earlier time. */
    @Test
    void aFileFromTheFutureGivesWayToACorrection() {
        FileTimes tonight = new FileTimes(2_000, 1_001);
        assertEquals("right", latest(tonight, List.of(version("wrong", 9_000)), List.of(version("right", 1_500))));
        assertEquals("right", latest(tonight, List.of(), List.of(version("wrong", 9_000), version("right", 1_500))));
        assertEquals("wrong", latest(tonight, List.of(), List.of(version("wrong", 1_600), version("right", 1_500))));
        assertEquals("none 1", latest(tonight, List.of(version("right", 1_500)), List.of(version("wrong", 9_000))));
    }

    @Test
    void theFutureCountsAsNextAfterTheNewestOfTheNightsBefore() {
        Dataset<Row> before = SPARK.createDataset(
                Stream.of(1_000L, 900L, 9_000L)
                        .map(time -> Tables.DUMP_FILES.row(new DumpFileRow("a" + time, "a", 1, time, "c")))
                        .toList(),
                Tables.DUMP_FILES.encoder());
        assertEquals(new FileTimes(2_000, 1_001), FileTimes.of(2_000, before));
        assertEquals(new FileTimes(2_000, 0), FileTimes.of(2_000, before.where("modified > 2000")));
    }

    private static VersionRow version(String content, long modified) {
        return new VersionRow("a", LocalDate.parse("2031-05-04"), content, true, modified, content, 0);
    }

    /** The content that becomes the article, or how many versions gave way. */
    private static String latest(FileTimes clock, List<VersionRow> stored, List<VersionRow> read) {
        Row latest = Versions.latest(clock.counted(stored(read)), stored(stored), clock)
                .head();
        return latest.isNullAt(1) ? "none " + latest.getLong(3) : latest.getString(1);
    }

    private static Dataset<Row> stored(List<VersionRow> versions) {
        return SPARK.createDataset(versions.stream().map(Tables.VERSIONS::row).toList(), Tables.VERSIONS.encoder());
    }
}
