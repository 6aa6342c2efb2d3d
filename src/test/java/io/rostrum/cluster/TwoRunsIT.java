package io.rostrum.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.rostrum.NightDumps;
import io.rostrum.settings.RunFailedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two runs on one warehouse at once, each a process: the second leaves and says why, or waits for its turn. */
class TwoRunsIT {

    @TempDir
    private static Path folder;

    @Test
    void theSecondLeavesOrWaits() throws Exception {
        SparkHome home = SparkHome.in(folder.resolve("spark"));
        new NightDumps(folder.resolve("dumps")).write(1);
        Process first = nightly(home, "first.log", "0");
        while (first.isAlive() && !Files.exists(folder.resolve("warehouse/_lock"))) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
        Process leaves = nightly(home, "leaves.log", "0");
        Process waits = nightly(home, "waits.log", "10");
        assertEquals(RunFailedException.Kind.BUSY.exitCode(), leaves.waitFor(), home.log("leaves.log"));
        assertTrue(home.log("leaves.log").contains("process " + first.pid()), home.log("leaves.log"));
        assertTrue(first.isAlive(), "the second has left before the first was done");
        assertEquals(0, first.waitFor(), home.log("first.log"));
        assertEquals(0, waits.waitFor(), home.log("waits.log"));
        assertTrue(home.log("waits.log").contains("nothing new since"), home.log("waits.log"));
    }

    private static Process nightly(SparkHome home, String log, String minutes) throws IOException {
        return home.nightly(
                log,
                folder.resolve("dumps").toString(),
                folder.resolve("warehouse"),
                folder.resolve("published"),
                "--wait",
                minutes);
    }
}
