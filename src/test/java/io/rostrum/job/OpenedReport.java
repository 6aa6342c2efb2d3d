package io.rostrum.job;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** Tests of the report in a browser of their own; each ends with nothing loaded and nothing failed. */
abstract class OpenedReport {

    @TempDir
    private static Path folder;

    /** The browser of the class that runs. */
    static ReportBrowser page;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        page = new ReportBrowser(folder);
    }

    @AfterAll
    static void stop() throws InterruptedException {
        if (page != null) {
            page.close();
            page = null;
        }
    }

    @AfterEach
    void nothingIsLoadedAndNothingFails() {
        page.assertQuiet();
    }
}
