package io.rostrum.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.rostrum.report.Chromium;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The figures of the page: what they show, how they are read and reached, and what is saved of them. */
class ReportFiguresTest {

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

    @BeforeEach
    void open() throws IOException, InterruptedException {
        page.openUsual();
    }

    @AfterEach
    void nothingIsLoadedAndNothingFails() {
        page.assertQuiet();
    }

    /** WCAG 2.2: text 4.5 to 1, graphics and fields 3 to 1, on paper and on cards. */
    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void colorsStandOutFromWhatIsBehindThem(String scheme) {
        page.screen(1280, scheme);
        assertEquals(
                "",
                page.value(
                        """
                        light = color => d3.sum([d3.rgb(color).r, d3.rgb(color).g, d3.rgb(color).b].map(part => part / 255)
                            .map(part => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4), (part, i) => part * [0.2126, 0.7152, 0.0722][i]);
                        color = name => getComputedStyle(document.documentElement).getPropertyValue('--' + name).trim();
                        ratio = (a, b) => { const [low, high] = d3.extent([light(color(a)), light(color(b))]); return (high + 0.05) / (low + 0.05); };
                        text = 'ink soft accent for against neutral'.split(' '), drawn = 'direct mixed indirect edge focus line1 line2 line3 line4 line5 line6'.split(' ');
                        ['paper', 'card'].flatMap(back => [...text.filter(name => !(ratio(name, back) >= 4.5)), ...drawn.filter(name => !(ratio(name, back) >= 3))].map(name => name + ' on ' + back)).join()"""));
        page.screen(1280, "light");
    }

    @Test
    void arrowKeysReachEveryCellAndEvidenceHasTheFocus() {
        page.view("stances");
        assertEquals("1", page.value("document.querySelectorAll('.cell[tabindex=\"0\"]').length"));
        page.value("document.querySelector('.cell[tabindex=\"0\"]').focus()");
        int cells = Integer.parseInt(page.value("document.querySelectorAll('.cell').length"));
        for (int cell = 1; cell < cells; cell++) {
            browser.press("ArrowRight");
        }
        assertEquals(
                "true",
                page.value(
                        "document.activeElement === [...document.querySelectorAll('.cell')].sort((a, b) => a.getBoundingClientRect().y - b.getBoundingClientRect().y || a.getBoundingClientRect().x - b.getBoundingClientRect().x).pop()"));
        String reached = page.value("document.activeElement.getAttribute('aria-label')");
        browser.press("ArrowUp");
        assertEquals(
                "true",
                page.value(
                        "document.activeElement.classList.contains('cell') && document.activeElement.getAttribute('aria-label') !== '"
                                + reached + "'"));
        browser.press("ArrowDown");
        browser.press("Enter");
        assertEquals("evidence", page.value("document.activeElement.className"));
        assertTrue(page.value("document.activeElement.querySelectorAll('blockquote').length")
                        .compareTo("0")
                > 0);
        browser.press("Escape");
        assertEquals("true", page.value("document.activeElement.classList.contains('cell')"));
    }

    @Test
    void pairsWithASingleVoteAreFoldedUntilTheyAreOpened() {
        page.view("stances");
        String single = page.value("whole(stancePairs().filter(pair => pair.votes === 1).length)");
        assertEquals(
                single + " pairs with a single vote",
                page.value("document.querySelector('.fold summary').textContent"));
        assertEquals("0", page.value("document.querySelectorAll('.fold details').length"));
        page.value("document.querySelector('.fold').open = true; new Promise(done => setTimeout(done, 80))");
        assertEquals(
                page.value("Math.min(30, stancePairs().filter(pair => pair.votes === 1).length)"),
                page.value("document.querySelectorAll('.fold details').length"));
    }

    @Test
    void evidenceLinksToItsWords() {
        page.view("stances");
        assertEquals(
                "https://a.example/x#:~:text=We%20will%20%E2%80%93%20at%20last%20%2D%20re%2Dopen%20the",
                page.value("at(new URL('https://a.example/x'), 'We will – at last - re-open the harbour')"));
        assertEquals("https://a.example/x#y", page.value("at(new URL('https://a.example/x#y'), 'We will')"));
        assertEquals(
                "true",
                page.value("articleLink('t', 'https://a.example/', 'We will').href.endsWith('#:~:text=We%20will')"));
    }

    @ParameterizedTest
    @CsvSource({"day_stories, 0, 0", "before_day_stories, 1, 28", "week_stories, 0, 6", "before_week_stories, 7, 34"})
    void theMorningCountsTheDaysThatItNames(String column, int nearest, int furthest) {
        String expected =
                """
                newest = tables.newest[0].newest, ago = row => (Date.parse(newest) - Date.parse(row.start)) / 86400000;
                d3.sum(tables.series.filter(row => ago(row) >= %d && ago(row) <= %d && tables.morning.some(one => one.leader_id === row.leader_id)), row => row.stories)"""
                        .formatted(nearest, furthest);
        page.view("morning");
        String counted = page.value(expected);
        assertEquals(counted, page.value("d3.sum(tables.morning, row => row.%s)".formatted(column)));
        assertEquals(
                page.value("d3.sum(tables.articles.filter(row => ago(row) >= %d && ago(row) <= %d), row => row.stories)"
                        .formatted(nearest, furthest)),
                page.value("tables.read[0].%s".formatted(column)));
    }

    @Test
    void theMorningTellsFirstAndChangedStancesAndNewQuotations() {
        String text = page.view("morning");
        assertTrue(text.contains("The newest day is " + page.value("d3.max(tables.articles, row => row.start)")), text);
        assertEquals(page.value("tables.turns.length"), page.value("document.querySelectorAll('main details').length"));
        assertEquals(
                "true",
                page.value(
                        "tables.turns.every(turn => turn.for_now + turn.against_now > 0 && (turn.is_changed || turn.for_before + turn.against_before === 0))"));
        assertEquals("7 days", page.value("document.querySelector('[data-days=\"7\"]').textContent"));
        page.view("overview");
        page.value("document.querySelector('[data-days=\"7\"]').click()");
        assertEquals(
                page.value(
                        "isoDay(d3.utcDay.offset(new Date(tables.newest[0].newest), -6)) + ' ' + tables.newest[0].newest"),
                page.value("filters.from + ' ' + filters.to"));
    }

    @Test
    void linesAreSharesAndWeeksWithoutArticlesAreHatched() {
        page.view("trends?lines=X0,X1");
        assertEquals("0", page.value("document.querySelectorAll('.gap').length"));
        String shares = "shares('stories', ['X0'], articlesRead(), 'week')";
        assertEquals(
                page.value("d3.sum(tables.series.filter(row => row.leader_id === 'X0'), row => row.stories)"),
                page.value("d3.sum(" + shares + ", point => point.hits)"));
        assertEquals(
                "true",
                page.value(
                        shares
                                + ".every(point => point.low <= point.share && point.share <= point.high && Math.abs(point.share - point.hits / point.n) < 1e-9)"));
        page.value(
                "for (const name of ['articles', 'series']) tables[name] = tables[name].filter(row => row.start && startOf(row.start, 'week') !== '2031-05-05'); show()");
        assertEquals("2", page.value("document.querySelectorAll('.gap').length"), "one in each figure");
        assertEquals(
                "2",
                page.value(
                        "document.querySelector('figure path[stroke^=\"var(--line1\"]').getAttribute('d').match(/M/g).length"),
                "no line over the gap");
    }

    @Test
    void togetherSumsAllMonthsAndSaysWhyAPairIsMissing() {
        page.view("network");
        assertEquals(
                page.value(
                        "tables.together.filter(row => row.a_id === 'X0' && row.b_id === 'X1').reduce((sum, row) => sum + row.n_ab, 0)"),
                page.value("ties().find(tie => tie.a === 'X0' && tie.b === 'X1').stories"));
        page.value(
                "least = document.getElementById('least'); least.value = least.max; least.dispatchEvent(new Event('input'))");
        assertEquals(
                page.value("ties().filter(tie => tie.stories === ties()[0].stories).length"),
                page.value("document.querySelectorAll('line.tie').length"),
                "the strongest alone");
        assertTrue(page.value("location.hash").contains("least="));
        String why = page.value(
                """
                weakest = ties().pop(); fields = document.querySelectorAll('input[aria-label$=leader]');
                [weakest.a, weakest.b].forEach((id, i) => { fields[i].value = nameOf.get(id); fields[i].dispatchEvent(new Event('input')); });
                document.querySelector('p[role=status]:not(#shown)').textContent""");
        assertTrue(why.contains("not drawn") || why.contains("share no story"), why);
        page.value("tables.together = []; show()");
        assertTrue(page.value("main.textContent").contains("No two leaders stand in the same story"));
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 1280})
    void namesInTheNetworkDoNotOverlap(int width) {
        page.screen(width, "light");
        page.value(
                "tables.leaders = d3.range(40).map(i => ({leader_id: 'L' + i, name: 'Somebody Named ' + i})); tables.leaders.forEach(one => nameOf.set(one.leader_id, one.name));"
                        + "tables.together = d3.range(40).flatMap(i => d3.range(i).filter(j => (i * j) % 7 === 1).map(j => ({start: '2031-05-05', a_id: 'L' + i, b_id: 'L' + j, n_ab: 3 + i})))");
        page.view("network");
        assertTrue(Integer.parseInt(page.value("document.querySelectorAll('.node text:not(.hidden)').length")) > 8);
        assertEquals(
                "0",
                page.value(
                        """
                        boxes = [...document.querySelectorAll('.node text:not(.hidden)')].map(text => text.getBoundingClientRect());
                        d3.cross(boxes, boxes).filter(([a, b]) => a !== b && a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 2 && b.top < a.bottom - 2).length"""));
        page.screen(1280, "light");
    }

    @ParameterizedTest
    @CsvSource({"overview, quotations", "stances, stances", "network, together", "trends, stories"})
    void figuresAreSavedWithTheirSource(String view, String name) {
        page.view(view);
        String saved = page.value(
                """
                files = []; URL.createObjectURL = blob => { files.push(blob); return '#'; };
                HTMLAnchorElement.prototype.click = function () { downloads = (globalThis.downloads || []).concat(this.download); };
                document.querySelector('figure').querySelectorAll('.save button').forEach(button => button.click());
                new Promise(done => { const wait = () => files.length === 3 ? done(files.map(file => file.type).sort().join()) : setTimeout(wait, 50); wait(); })""");
        assertEquals("image/png,image/svg+xml,text/csv", saved);
        String drawn = page.value("files.find(file => file.type === 'image/svg+xml').text()");
        assertTrue(drawn.contains("Rostrum, run ") && drawn.contains("n = ") && !drawn.contains("fill:var("), drawn);
        assertEquals(
                "0",
                page.value("new DOMParser().parseFromString(`" + drawn.replace("`", "")
                        + "`, 'image/svg+xml').querySelectorAll('parsererror').length"));
        assertTrue(Integer.parseInt(page.value("files.find(file => file.type === 'image/png').size")) > 2_000);
        assertTrue(page.value("files.find(file => file.type === 'text/csv').text()")
                        .lines()
                        .count()
                > 2);
        assertTrue(page.value("globalThis.downloads.join()").contains("rostrum-" + name + ".csv"));
        assertTrue(
                page.value("document.querySelector('figcaption').textContent").contains("n = "));
    }

    @Test
    void aFigureOnFewStoriesSaysSo() {
        page.view("overview?from=2031-04-28&to=2031-04-28");
        String caption = page.value("document.querySelector('figcaption').textContent");
        int count =
                Integer.parseInt(page.value("document.querySelector('figcaption').textContent.match(/n = (\\d+)/)[1]"));
        assertEquals(count < 30, caption.contains("Rests on fewer than 30"), caption);
        assertTrue(count < 30, caption);
    }

    @Test
    void phoneHeadersStay() throws Exception {
        page.screen(390, "light");
        page.openUsual();
        page.view("overview");
        page.value(
                "document.querySelector('.scroll').scrollTop = 300; scrollTo(0, 900); new Promise(done => setTimeout(done, 100))");
        assertEquals("0", page.value("document.querySelector('header').getBoundingClientRect().top"));
        assertEquals(
                "sticky sticky",
                page.value(
                        "getComputedStyle(document.querySelector('thead th')).position + ' ' + getComputedStyle(document.querySelector('tbody th')).position"));
        assertTrue(
                Double.parseDouble(page.value("document.querySelector('header').getBoundingClientRect().height")) < 210,
                "leaves room for the view");
        page.screen(1280, "light");
    }
}
