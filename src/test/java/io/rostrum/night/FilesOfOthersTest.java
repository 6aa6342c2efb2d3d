package io.rostrum.night;

import static io.rostrum.SparkTest.SPARK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.rostrum.settings.UsageException;
import io.rostrum.table.Outdated;
import io.rostrum.table.Published;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Files that Rostrum did not write stay where they are, whatever becomes of the folders around them. */
class FilesOfOthersTest extends SmallWarehouse {

    private static final String TEXT = "It was night.";

    @Test
    void aFolderThatHoldsSomethingElseIsNotPublishedTo() throws IOException {
        Path novel = novel("published");
        UsageException refused = assertThrows(UsageException.class, this::published);
        assertTrue(refused.getMessage().contains("published: holds novel.txt and no _run.json"), refused.getMessage());
        assertEquals(TEXT, Files.readString(novel));
    }

    @Test
    void somebodyElsesNextFolderIsNotTakenForOurs() throws IOException {
        Path novel = novel("published/_next");
        assertThrows(UsageException.class, this::published);
        assertEquals(TEXT, Files.readString(novel));
    }

    @Test
    void anEmptyFolderAndOneOfAKilledFirstPublicationAreTaken() throws IOException {
        Files.createDirectories(folder.resolve("published"));
        published();
        Files.createDirectories(folder.resolve("published/_next/rows/things"));
        published();
        assertTrue(Files.notExists(folder.resolve("published/_next")));
    }

    @Test
    void filesPutBetweenThePublishedOnesStayWhenMonthsAreWrittenAnew() throws IOException {
        write("r1", MAY_4, "a");
        warehouse.replaceDays(THINGS, List.of(MAY_5), rows(MAY_5, "b"));
        nights.promote("r1");
        follow("run_r1");
        List<Path> novels =
                List.of(novel("published/things"), novel("published/things/drafts"), novel("published/runs/chapters"));
        write("r2", MAY_4);
        warehouse.replaceDays(THINGS, List.of(MAY_5), rows(MAY_5, "c"));
        nights.promote("r2");
        follow("run_r2");
        Files.delete(folder.resolve("published/_files"));
        follow("run_r2");
        for (Path novel : novels) {
            assertEquals(TEXT, Files.readString(novel));
        }
        Path things = folder.resolve("published/things");
        assertEquals("c", ids(SPARK.read().option("pathGlobFilter", "*.parquet").parquet(things.toString())));
    }

    @Test
    void aCleanUpRemovesOnlyFilesOfTheKindThatATableHas() throws IOException {
        write("r1", MAY_4, "a");
        nights.promote("r1");
        Path novel = novel("warehouse/rostrum/things/data");
        Path orphan = Files.writeString(novel.resolveSibling("00000-0-killed.parquet"), "");
        new CleanUp(1, Duration.ZERO).of(SPARK, warehouse);
        assertTrue(Files.notExists(orphan));
        assertEquals(TEXT, Files.readString(novel));
    }

    private Path novel(String in) throws IOException {
        return Files.writeString(Files.createDirectories(folder.resolve(in)).resolve("novel.txt"), TEXT);
    }

    private void follow(String tag) {
        published().follow(warehouse, tables(tag), Outdated.NOTHING, tag, Map.of("_run.json", tag));
    }

    private Published published() {
        return Published.open(
                SPARK.sparkContext().hadoopConfiguration(),
                folder.resolve("published").toString());
    }
}
