package io.rostrum.run;

import static io.rostrum.SparkTest.LAZY;
import static io.rostrum.SparkTest.SPARK;
import static org.apache.spark.sql.functions.lit;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;
import io.rostrum.job.Newest;
import io.rostrum.settings.RunFailedException;
import io.rostrum.settings.Settings;
import io.rostrum.table.PlainRows;
import io.rostrum.table.Tables;
import io.rostrum.table.VersionRow;
import io.rostrum.table.Warehouse;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A feed that stops is heard of. */
class FeedTest {

    private static final LocalDate TODAY = LocalDate.parse("2031-03-10");

    /** {@code said} is empty where the night is as expected. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            0 | 2031-03-01 | 0 | 0 |
            0 |            | 0 | 0 |
            0 | 2031-03-10 | 1 | 0 | 0 new dump files, nightly.expect-files = 1
            1 | 2031-03-10 | 1 | 1 |
            2 | 2031-03-09 | 1 | 1 |
            2 | 2031-03-08 | 1 | 1 | newest article of 2031-03-08, 2 days ago, nightly.max-silent-days = 1
            2 |            | 1 | 1 | no article with a day up to 2031-03-10, nightly.max-silent-days = 1
            0 | 2031-03-07 | 3 | 2 | 0 new dump files, nightly.expect-files = 3; newest article of 2031-03-07, 3 days ago
            """)
    void saysWhatIsMissing(long files, LocalDate newest, long expected, long days, String said) {
        Feed feed = new Feed(files, new Newest(newest, TODAY));
        Settings settings = settings(Map.of("nightly.expect-files", expected, "nightly.max-silent-days", days));
        if (said == null) {
            feed.require(settings);
        } else {
            RunFailedException silent = assertThrows(RunFailedException.class, () -> feed.require(settings));
            assertEquals(RunFailedException.Kind.SILENT, silent.kind());
            assertTrue(silent.getMessage().contains(said), silent.getMessage());
        }
    }

    @Test
    void anArticleFromTheFutureOrOneSetAsideHidesNoSilence(@TempDir Path folder) {
        List<Row> versions = Stream.of(
                        version("2031-03-07", true), version("2031-04-01", true), version("2031-03-10", false))
                .map(Tables.VERSIONS::row)
                .toList();
        Warehouse warehouse = Warehouse.open(LAZY, folder.toString(), Map.of(), List.of(Tables.VERSIONS));
        warehouse.append(
                Tables.VERSIONS,
                SPARK.createDataset(versions, Tables.VERSIONS.encoder()).withColumn("run_id", lit("r")));
        PlainRows stored = warehouse.plain(Tables.VERSIONS);
        Newest newest = Newest.of(stored, Instant.parse("2031-03-10T23:59:59Z").toEpochMilli());
        assertEquals(new Newest(LocalDate.parse("2031-03-07"), TODAY), newest);
        assertEquals(LocalDate.parse("2031-04-01"), Newest.lastDay(stored, null));
    }

    private static VersionRow version(String day, boolean analysed) {
        return new VersionRow(day, LocalDate.parse(day), "c", analysed, 1, "f", 0);
    }

    private static Settings settings(Map<String, Object> given) {
        Config defaults = ConfigFactory.parseResources("conf/rostrum.conf");
        return Settings.of(ConfigFactory.parseMap(given).withFallback(defaults).resolve(), defaults);
    }
}
