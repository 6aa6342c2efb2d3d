package io.rostrum.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.rostrum.report.Chromium;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code report.html} as a real browser shows it. */
class ReportBrowserTest {

    private static final List<String> VIEWS =
            List.of("morning", "overview", "everybody", "stances", "network", "trends", "health");

    @TempDir
    private static Path folder;

    private static ReportBrowser page;
    private static Chromium browser;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        page = new ReportBrowser(folder);
        browser = page.chromium();
    }

    @AfterAll
    static void stop() throws InterruptedException {
        if (page != null) {
            page.close();
        }
    }

    @AfterEach
    void nothingIsLoadedAndNothingFails() {
        page.assertQuiet();
    }

    private static String view(int place) {
        return page.view(VIEWS.get(place));
    }

    @Test
    void hostileTextsStayText() throws Exception {
        page.open(HostileTables::of);
        for (int place = 0; place < VIEWS.size(); place++) {
            assertTrue(view(place).contains("<img src=x onerror=pwned=1>"), VIEWS.get(place));
        }
        page.view("stances");
        browser.value("document.querySelector('.cell').dispatchEvent(new Event('click'))");
        String leader = browser.value(
                "location.hash = 'leader/' + encodeURIComponent(tables.leaders[0].leader_id); new Promise(done => setTimeout(() => done(main.textContent), 80))");
        assertTrue(leader.contains("<script>pwned=1</script>") && leader.contains("Most repeated"), leader);
        assertEquals("undefined", browser.value("typeof pwned"));
        assertEquals(
                "0", browser.value("document.querySelectorAll('main script, main img, [onerror], [onload]').length"));
        assertEquals(
                "0", browser.value("[...document.links].filter(link => /^javascript/i.test(link.protocol)).length"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            # what it shows             | filter                                         | rows that may count
            an outlet                   | form.outlet.value = 'post.example'             | row.outlet === 'post.example'
            articles without an outlet  | form.outlet.value = 'unknown'                  | row.outlet === ''
            days from                   | form.from.value = '2031-05-08'                 | row.start >= '2031-05-08'
            in office that day          | form.standing.value = 'office'                 | row.standing === 'office'
            days between                | form.from.value = form.to.value = '2031-05-06' | row.start === '2031-05-06'
            """)
    void filtersLetThroughWhatTheySay(String what, String filter, String rows) throws Exception {
        page.openUsual();
        page.view("overview");
        browser.value(filter + "; form.dispatchEvent(new Event('input'))");
        String expected =
                browser.value("d3.sum(tables.series.filter(row => %s), row => row.direct + row.mixed + row.indirect)"
                        .formatted(rows));
        assertTrue(Integer.parseInt(expected) > 0, "something is counted");
        assertEquals(expected, browser.value("document.querySelectorAll('.tiles b')[2].textContent"));
        browser.value("form.reset(); new Promise(done => setTimeout(done, 50))");
        assertEquals(
                browser.value("d3.sum(tables.series, row => row.direct + row.mixed + row.indirect)"),
                browser.value("document.querySelectorAll('.tiles b')[2].textContent"));
    }

    @Test
    void everybodyQuotedIsThereWithAnIdOrWithout() throws Exception {
        page.openUsual();
        String text = page.view("everybody");
        assertEquals(
                browser.value("d3.format(',')(d3.sum(tables.spoken, row => row.direct + row.mixed + row.indirect))"),
                browser.value("document.querySelectorAll('.tiles b')[1].textContent"));
        assertTrue(text.contains("Rita Moll"), text);
        assertEquals("Leader X0", browser.value("document.querySelector('tbody a[href=\"#leader/X0\"]').textContent"));
        assertEquals(
                browser.value("tables.speakers.length"), browser.value("document.querySelectorAll('tbody tr').length"));
    }

    @Test
    void theLeaderFilterGoesToTheLeadersPage() throws Exception {
        page.openUsual();
        page.view("overview");
        browser.value(
                "form.leader.value = tables.leaders[1].name; form.leader.dispatchEvent(new Event('input', {bubbles: true}));"
                        + "new Promise(done => setTimeout(done, 50))");
        assertEquals(
                browser.value("tables.leaders[1].name"), browser.value("document.querySelector('h1').textContent"));
        assertEquals(
                "By outlet,For and against,Mentioned with,Most repeated quotations,Other quotations,Over time,Who is for or against this leader",
                browser.value("[...document.querySelectorAll('h2')].map(head => head.textContent).sort().join()"));
    }

    @Test
    void theKeyboardReachesAndWorksEverything() throws Exception {
        page.openUsual();
        browser.press("Tab");
        assertEquals("Skip to the numbers", browser.value("document.activeElement.textContent"));
        browser.press("Tab");
        browser.press("Tab");
        browser.press("Tab");
        assertEquals("#everybody", browser.value("document.activeElement.hash"));
        assertTrue(
                !browser.value("getComputedStyle(document.activeElement).outlineStyle")
                        .equals("none"),
                "focus shows");
        browser.press("Enter");
        assertEquals(
                "view", browser.value("new Promise(done => setTimeout(() => done(document.activeElement.id), 50))"));
        page.view("stances");
        browser.value("document.querySelector('.cell').focus()");
        browser.press("Enter");
        assertEquals("true", browser.value("document.querySelector('[aria-live] details').open"));
        page.view("overview");
        browser.value("document.querySelectorAll('th button')[2].focus()");
        browser.press("Space");
        assertEquals("descending", browser.value("document.querySelectorAll('th')[2].getAttribute('aria-sort')"));
    }

    @Test
    void everyTableSaysWhatItHolds() throws Exception {
        page.openUsual();
        for (String view : List.of("morning", "overview", "everybody", "leader/X0", "network", "trends", "health")) {
            page.view(view);
            assertEquals(
                    "true",
                    browser.value(
                            "[...document.querySelectorAll('table')].every(one => one.caption.textContent.length > 9)"),
                    view);
        }
    }

    @Test
    void whatCanBeUsedHasANameForScreenReaders() throws Exception {
        page.openUsual();
        for (int place = 0; place < VIEWS.size(); place++) {
            view(place);
            assertEquals(
                    "",
                    browser.value(
                            """
                    [...document.querySelectorAll('a, button, input, select, summary, svg, [tabindex="0"]')]
                      .filter(one => !(one.getAttribute('aria-label') || one.textContent.trim() || one.labels?.length))
                      .map(one => one.outerHTML.slice(0, 80)).join('\\n')"""));
        }
    }

    @ParameterizedTest
    @CsvSource({"390, light", "390, dark", "1280, light", "1280, dark"})
    void everyViewFitsTheScreen(int width, String scheme) throws Exception {
        page.screen(width, scheme);
        page.openUsual();
        for (int place = 0; place < VIEWS.size(); place++) {
            view(place);
            assertEquals(
                    "0",
                    browser.value("document.documentElement.scrollWidth - document.documentElement.clientWidth"),
                    VIEWS.get(place));
        }
        String dark = browser.value("d3.lab(getComputedStyle(document.body).backgroundColor).l < 50");
        assertEquals(scheme.equals("dark") + "", dark);
        browser.send("Emulation.clearDeviceMetricsOverride", Map.of());
    }

    @Test
    void paperShowsTheNumbersAndWhichFiltersHold() throws Exception {
        page.openUsual();
        page.view("stances");
        browser.value(
                "opened = -1; addEventListener('beforeprint', () => { opened = main.querySelectorAll('details:not(.fold):not([open])').length; })");
        browser.send("Emulation.setEmulatedMedia", Map.of("media", "print"));
        assertEquals("false", browser.value("form.checkVisibility()"));
        assertTrue(
                browser.value("document.getElementById('shown').innerText").contains("all outlets"),
                "filters in words");
        String pdf = browser.send("Page.printToPDF", Map.of()).get("data").asText();
        assertTrue(Base64.getDecoder().decode(pdf).length > 10_000, "a page of paper");
        assertEquals("0", browser.value("opened"), "evidence that is closed on paper");
        assertTrue(
                browser.value("main.querySelectorAll('details:not([open])').length")
                                .compareTo("0")
                        > 0,
                "closed again");
        browser.send("Emulation.setEmulatedMedia", Map.of("media", ""));
    }

    @Test
    void fiveYearsOfTwoThousandLeadersStayUsable() throws Exception {
        Path file = page.open(ReportTables.fiveYears());
        assertTrue(Files.size(file) < 25_000_000, Files.size(file) + " bytes");
        assertEquals("2000", browser.value("tables.leaders.length"));
        int loaded = Integer.parseInt(
                browser.value("Math.round(performance.getEntriesByType('navigation')[0].loadEventEnd)"));
        assertTrue(loaded < 15_000, "loaded in " + loaded + " ms");
        StringBuilder told = new StringBuilder(
                "report of five years: " + Files.size(file) / 1000 + " kB, loaded in " + loaded + " ms");
        for (String view :
                List.of("morning", "overview", "everybody", "leader/L1", "stances", "network", "trends", "health")) {
            int drawn = Integer.parseInt(browser.value(
                    "location.hash = '%s'; begun = performance.now(); show(); Math.round(performance.now() - begun)"
                            .formatted(view)));
            assertTrue(drawn < 5_000, view + " drawn in " + drawn + " ms");
            told.append(", ").append(view).append(' ').append(drawn).append(" ms");
        }
        System.out.println(told);
    }
}
