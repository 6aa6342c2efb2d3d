package io.rostrum.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a night says until SIGTERM ends it. */
class LogIT {

    private static final int SIGTERM = 143;
    private static final String BEGINNING =
            "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ (INFO|WARN|ERROR) (-|[0-9a-f]{16}) .*";

    @Test
    @Timeout(300)
    void everyLineHasTimeLevelAndRunAndASignalIsNamed(@TempDir Path folder) throws Exception {
        SparkHome home = SparkHome.in(folder.resolve("spark"));
        Process night = home.nightly(
                "night.log",
                Path.of("samples/dumps").toAbsolutePath().toString(),
                folder.resolve("warehouse"),
                folder.resolve("published"));
        home.await("night.log", " records = ", night);
        night.destroy();
        assertEquals(SIGTERM, night.waitFor(), home.log("night.log"));
        List<String> lines = home.log("night.log").lines().toList();
        assertEquals(
                List.of(),
                lines.stream().filter(line -> !line.matches(BEGINNING)).toList());
        String last = lines.get(lines.size() - 1);
        assertTrue(last.matches(".* ERROR [0-9a-f]{16} ended by a signal.*"), last);
    }
}
