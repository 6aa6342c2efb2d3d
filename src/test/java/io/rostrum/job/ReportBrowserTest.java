package io.rostrum.job;

import static io.rostrum.SparkTest.SPARK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code report.html} as a real browser shows it. */
class ReportBrowserTest extends OpenedReport {

    private static final List<String> VIEWS = List.of(
            "morning",
            "overview",
            "everybody",
            "groups",
            "search?said=img",
            "stances",
            "speaks",
            "network",
            "trends",
            "health");

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
        page.value("document.querySelector('.cell').dispatchEvent(new Event('click'))");
        String leader = page.value(
                "location.hash = 'leader/' + encodeURIComponent(tables.leaders[0].leader_id); new Promise(done => setTimeout(() => done(main.textContent), 80))");
        assertTrue(leader.contains("<script>pwned=1</script>") && leader.contains("Most repeated"), leader);
        assertEquals("undefined", page.value("typeof pwned"));
        assertEquals("0", page.value("document.querySelectorAll('main script, main img, [onerror], [onload]').length"));
        assertEquals("0", page.value("[...document.links].filter(link => /^javascript/i.test(link.protocol)).length"));
    }

    @Test
    void everybodyQuotedIsThereWithAnIdOrWithout() throws Exception {
        page.openUsual();
        String text = page.view("everybody");
        assertEquals(
                page.value("d3.format(',')(d3.sum(tables.spoken, row => row.direct + row.mixed + row.indirect))"),
                page.value("document.querySelectorAll('.tiles b')[1].textContent"));
        assertTrue(text.contains("Rita Moll"), text);
        assertEquals("Leader X0", page.value("document.querySelector('tbody a[href=\"#leader/X0\"]').textContent"));
        assertEquals(page.value("tables.speakers.length"), page.value("document.querySelectorAll('tbody tr').length"));
        assertEquals(
                "Everybody quoted, most quoted first.", page.value("document.querySelector('caption').textContent"));
        page.value("tables.speakers.forEach(speaker => { speaker.of_all = 4793; }); show()");
        String caption = page.value("document.querySelector('caption').textContent");
        assertTrue(caption.contains("of 4,793 speakers of all days and outlets the "), caption);
    }

    @Test
    void aSpeakerHasTheTextThatMostArticlesPrint() {
        Dataset<Row> speakers = SPARK.sql(
                """
                SELECT * FROM VALUES
                    ('ann', 'Ann Lee', NULL, NULL,                            9L, 9L),
                    ('ann', 'Ann Lee', NULL, 'former Mayor Ann Lee of fraud', 1L, 3L),
                    ('ann', 'Ann Lee', NULL, 'Former Mayor Ann Lee',          1L, 1L),
                    ('ann', 'Ann Lee', NULL, 'former Mayor Ann Lee',          1L, 1L),
                    ('X1',  'Bo Ray',  'X1', NULL,                            1L, 1L)
                    AS said (speaker, speaker_name, leader_id, printed, articles, quotes)""");
        assertEquals(
                "[[1,ann,Ann Lee,null,former Mayor Ann Lee,2]]",
                SqlFile.run("/jobs/report/speakers.sql", Map.of("speakers", speakers), Map.of("speakers", 1))
                        .collectAsList()
                        .toString());
    }

    @Test
    void theLeaderFilterGoesToTheLeadersPage() throws Exception {
        page.openUsual();
        page.view("overview");
        page.value(
                "form.leader.value = tables.leaders[1].name; form.leader.dispatchEvent(new Event('input', {bubbles: true}));"
                        + "new Promise(done => setTimeout(done, 50))");
        assertEquals(page.value("tables.leaders[1].name"), page.value("document.querySelector('h1').textContent"));
        assertEquals(
                "By outlet,For and against,Mentioned with,Most repeated quotations,Other quotations,Over time,Who is for or against this leader",
                page.value("[...document.querySelectorAll('h2')].map(head => head.textContent).sort().join()"));
    }

    @Test
    void everyTableSaysWhatItHolds() throws Exception {
        page.openUsual();
        for (String view : List.of("morning", "overview", "everybody", "leader/X0", "network", "trends", "health")) {
            page.view(view);
            assertEquals(
                    "true",
                    page.value(
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
                    page.value(
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
                    page.value("document.documentElement.scrollWidth - document.documentElement.clientWidth"),
                    VIEWS.get(place));
        }
        String dark = page.value("d3.lab(getComputedStyle(document.body).backgroundColor).l < 50");
        assertEquals(scheme.equals("dark") + "", dark);
        page.chromium().send("Emulation.clearDeviceMetricsOverride", Map.of());
    }

    @Test
    void fiveYearsOfTwoThousandLeadersStayUsable() throws Exception {
        Path file = page.open(FiveYears.tables());
        assertTrue(Files.size(file) < 25_000_000, Files.size(file) + " bytes");
        assertEquals("2000", page.value("tables.leaders.length"));
        int loaded =
                Integer.parseInt(page.value("Math.round(performance.getEntriesByType('navigation')[0].loadEventEnd)"));
        assertTrue(loaded < 15_000, "loaded in " + loaded + " ms");
        StringBuilder told = new StringBuilder(
                "report of five years: " + Files.size(file) / 1000 + " kB, loaded in " + loaded + " ms");
        for (String view : List.of(
                "morning",
                "overview",
                "everybody",
                "groups",
                "search?said=harbour",
                "leader/L1",
                "stances",
                "network",
                "trends",
                "health")) {
            int drawn = Integer.parseInt(page.value(
                    "location.hash = '%s'; begun = performance.now(); follow(); Math.round(performance.now() - begun)"
                            .formatted(view)));
            assertTrue(drawn < 5_000, view + " drawn in " + drawn + " ms");
            told.append(", ").append(view).append(' ').append(drawn).append(" ms");
        }
        System.out.println(told);
    }
}
