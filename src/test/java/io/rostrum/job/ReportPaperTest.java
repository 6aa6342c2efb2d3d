package io.rostrum.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page on paper. */
class ReportPaperTest extends OpenedReport {

    @BeforeEach
    void open() throws IOException, InterruptedException {
        page.openUsual();
    }

    @AfterEach
    void backToTheScreen() {
        print("");
        page.chromium().send("Emulation.clearDeviceMetricsOverride", Map.of());
    }

    private static void print(String medium) {
        page.chromium().send("Emulation.setEmulatedMedia", Map.of("media", medium));
    }

    @Test
    void paperShowsTheNumbersAndWhichFiltersHold() throws Exception {
        page.view("stances");
        page.value(
                "opened = -1; addEventListener('beforeprint', () => { opened = main.querySelectorAll('details:not(.fold):not([open])').length; })");
        print("print");
        assertEquals("false", page.value("form.checkVisibility()"));
        assertTrue(
                page.value("document.getElementById('shown').innerText").contains("all outlets"), "filters in words");
        String pdf =
                page.chromium().send("Page.printToPDF", Map.of()).get("data").asText();
        assertTrue(Base64.getDecoder().decode(pdf).length > 10_000, "a page of paper");
        assertEquals("0", page.value("opened"), "evidence that is closed on paper");
        assertTrue(
                page.value("main.querySelectorAll('details:not([open])').length")
                                .compareTo("0")
                        > 0,
                "closed again");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "everybody",
                "groups",
                "search?said=harbour",
                "speaks",
                "stances",
                "network?zoom=2",
                "trends",
                "health"
            })
    void nothingOnPaperAsksToBePressedOrFilledIn(String view) {
        page.view(view);
        print("print");
        assertEquals(
                "",
                page.value(
                        """
                        [...main.querySelectorAll('input, select, button')].filter(one => one.checkVisibility())
                          .filter(one => one.matches(':placeholder-shown') || getComputedStyle(one).borderTopWidth !== '0px' || getComputedStyle(one).appearance !== 'none')
                          .map(one => one.outerHTML.slice(0, 80)).join('\\n')"""));
        assertEquals(
                "false",
                page.value(
                        "[...main.querySelectorAll('label')].some(one => one.checkVisibility() && one.textContent.includes('Zoom'))"));
    }

    /** As they are on a sheet of A4: 717 px wide between the margins that Chromium sets. */
    @ParameterizedTest
    @ValueSource(strings = {"overview", "groups", "stances", "speaks", "network?zoom=3", "trends", "leader/X0"})
    void wordsOfFiguresAreEightPointsOrMore(String view) {
        page.screen(1400, "light");
        page.view(view);
        String onScreen = page.value("main.innerHTML");
        print("print");
        page.value("dispatchEvent(new Event('beforeprint')); document.body.style.width = '717px'");
        assertNotEquals("0", page.value("main.querySelectorAll('figure svg text').length"));
        assertEquals(
                "",
                page.value(
                        """
                        [...main.querySelectorAll('figure svg text')].filter(one => one.checkVisibility()).map(one => {
                          const across = one.getScreenCTM(), pixels = parseFloat(getComputedStyle(one).fontSize) * Math.hypot(across.a, across.b);
                          return [one.textContent, 0.75 * pixels];
                        }).filter(([, points]) => points < 8).join('\\n')"""));
        page.value("document.body.style.width = ''; dispatchEvent(new Event('afterprint'))");
        assertEquals(onScreen, page.value("main.innerHTML"), "the screen as it was");
    }

    /** The fields in which it is asked are not printed. */
    @Test
    void whatIsSearchedForIsInWords() {
        String by = page.value("tables.quotes[0].leader_id");
        String said = page.value("tables.quotes[0].words.split(' ')[0]");
        page.view("search?by=%s&said=%s".formatted(by, said));
        String answer = page.value("main.querySelector('[role=status]').textContent");
        assertTrue(answer.contains(" found by " + by + " with “" + said + "”, those"), answer);
        assertFalse(page.view("search?said=no+such+words").contains("found"), "nothing is not the first of nothing");
    }

    /** Chromium leaves out the buttons of a head that it repeats. */
    @Test
    void headsOfTablesAreTextForEverySheet() {
        page.view("overview");
        print("print");
        assertEquals("contents", page.value("getComputedStyle(document.querySelector('th button')).display"));
        assertEquals("table-header-group", page.value("getComputedStyle(document.querySelector('thead')).display"));
    }

    @Test
    void aTableThatIsCutShortSaysSo() {
        page.view("overview");
        page.value("main.replaceChildren(table('n', 'Numbers.', [{ head: 'n', value: row => row }], d3.range(1150)))");
        print("print");
        String shown = "main.innerText.includes('%s')";
        assertEquals("true", page.value(shown.formatted("The first 100 of 1,150.")));
        assertEquals("false", page.value(shown.formatted("Show more")));
        print("");
        page.value("main.querySelector('.more').click()");
        assertEquals("true", page.value(shown.formatted("The first 500 of 1,150.")));
        page.value("main.replaceChildren(table('n', 'Numbers.', [{ head: 'n', value: row => row }], d3.range(100)))");
        assertEquals("false", page.value(shown.formatted("The first")));
    }
}
