package io.rostrum.job;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import io.rostrum.report.Chromium;
import io.rostrum.table.Table;
import io.rostrum.table.Tables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Assumptions;

/** The report of made-up tables in a real browser. */
final class ReportBrowser implements AutoCloseable {

    static final Instant PUBLISHED = Instant.parse("2031-05-20T05:12:30Z");

    private static String usual;

    private final Path folder;
    private final Chromium browser;

    /** @param folder an empty one, for pages and what the browser writes */
    ReportBrowser(Path folder) throws IOException, InterruptedException {
        Assumptions.assumeTrue(
                Chromium.installed().isPresent(), "no Chromium: apt-get install chromium, or name one in CHROMIUM");
        this.folder = folder;
        browser = new Chromium(Files.createDirectory(folder.resolve("profile")));
    }

    Chromium chromium() {
        return browser;
    }

    /** Opens the report of facts at random. */
    void openUsual() throws IOException, InterruptedException {
        if (usual == null) {
            usual = html(ReportTables.inOffices(ReportTables.random()));
        }
        browser.open(Files.writeString(folder.resolve("usual.html"), usual));
    }

    /** Opens the report of tables; gives its file. */
    Path open(Function<Table<?>, Dataset<Row>> tables) throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("report.html"), html(tables));
        browser.open(file);
        return file;
    }

    private static String html(Function<Table<?>, Dataset<Row>> tables) {
        return Report.of(tables, Runs.last(tables.apply(Tables.RUNS).collectAsList()), PUBLISHED)
                .get("report.html");
    }

    String value(String expression) {
        return browser.value(expression);
    }

    /** Goes to an address within the page and gives what is shown there. */
    String view(String address) {
        return value("location.hash = '%s'; new Promise(done => setTimeout(() => done(main.textContent), 80))"
                .formatted(address));
    }

    /** Sets a filter as a user does; gives what is shown then. */
    String filter(String field, String text) {
        return value(
                "form.%1$s.value = '%2$s'; form.%1$s.dispatchEvent(new Event('input', {bubbles: true})); new Promise(done => setTimeout(() => done(main.textContent), 80))"
                        .formatted(field, text));
    }

    /** The screen's width, and light or dark. */
    void screen(int width, String scheme) {
        browser.send(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 840, "deviceScaleFactor", 1, "mobile", width < 500));
        browser.send(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    /** Says that the page loaded nothing and that nothing failed in it. */
    void assertQuiet() {
        List<String> asked = browser.events("Network.requestWillBeSent").stream()
                .map(event -> event.at("/request/url").asText())
                .filter(url -> !url.startsWith(folder.toUri().toString()))
                .filter(url -> !url.startsWith("data:image/svg+xml")) // Chromium's own icons
                .toList();
        assertEquals(List.of(), asked);
        assertEquals(List.<JsonNode>of(), browser.events("Runtime.exceptionThrown"));
        assertEquals(List.<JsonNode>of(), browser.events("Log.entryAdded"));
    }

    @Override
    public void close() throws InterruptedException {
        browser.close();
    }
}
