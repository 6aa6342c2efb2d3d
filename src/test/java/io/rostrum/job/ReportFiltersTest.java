package io.rostrum.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is chosen on the page: what applies where, and that the address keeps it. */
class ReportFiltersTest extends OpenedReport {

    private static final String SHOWN = "document.getElementById('shown').textContent";

    @BeforeEach
    void open() throws IOException, InterruptedException {
        page.openUsual();
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
        page.value(filter + "; form.dispatchEvent(new Event('input'))");
        String expected =
                page.value("d3.sum(tables.series.filter(row => %s), row => row.direct + row.mixed + row.indirect)"
                        .formatted(rows));
        assertTrue(Integer.parseInt(expected) > 0, "something is counted");
        assertEquals(expected, page.value("document.querySelectorAll('.tiles b')[2].textContent"));
        page.value("form.reset(); new Promise(done => setTimeout(done, 50))");
        assertEquals(
                page.value("d3.sum(tables.series, row => row.direct + row.mixed + row.indirect)"),
                page.value("document.querySelectorAll('.tiles b')[2].textContent"));
    }

    @ParameterizedTest
    @CsvSource({
        "morning,   from outlet standing to",
        "overview,  ''",
        "everybody, standing",
        "groups,    ''",
        "search,    leader standing",
        "leader/X0, ''",
        "stances,   standing",
        "network,   outlet standing",
        "trends,    ''",
        "health,    from leader outlet standing to"
    })
    void whatAViewCannotApplyIsDisabledWithTheReasonAndNotCalledShown(String view, String disabled) {
        page.view(view + "?outlet=post.example&standing=office");
        assertEquals(disabled, page.value("Object.keys(filters).filter(name => form[name].disabled).sort().join(' ')"));
        assertEquals(
                "", page.value("Object.keys(filters).filter(name => form[name].disabled && !form[name].title).join()"));
        assertEquals(!disabled.contains("outlet"), page.value(SHOWN).contains("post.example"), page.value(SHOWN));
        assertEquals(!disabled.contains("standing"), page.value(SHOWN).contains("in office that day"));
        assertEquals(disabled.isEmpty(), !page.value(SHOWN).contains("Not for this view"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            stances?from=2031-05-10                                | d3.sum(tables.votes.filter(row => row.start >= '2031-05-10'), row => row.for_votes + row.against_votes + row.neutral_votes) | d3.sum(stancePairs(), pair => pair.votes)
            stances?outlet=post.example                            | d3.sum(tables.votes.filter(row => row.outlet === 'post.example'), row => row.for_votes + row.against_votes + row.neutral_votes) | d3.sum(stancePairs(), pair => pair.votes)
            stances?outlet=&to=2031-05-09                          | tables.votes.filter(row => !row.outlet && row.start <= '2031-05-09').length > 0 | !stancePairs().some(pair => pair.evidence.some(piece => [piece[2], piece[1] > '2031-05-09'].some(Boolean)))
            network?from=2031-05-10&to=2031-05-12                  | d3.sum(tables.together.filter(row => row.start >= '2031-05-10' && row.start <= '2031-05-12'), row => row.n_ab) | d3.sum(ties(), tie => tie.stories)
            network?leader=X1                                      | 0 | [...document.querySelectorAll('.columns section:first-child tbody tr')].filter(row => !row.textContent.includes('Leader X1')).length
            leader/X0?outlet=herald.example&from=2031-05-10        | tables.quotes.filter(quote => quote.leader_id === 'X0' && quote.prints.some(([day, outlet]) => outlet === 'herald.example' && day >= '2031-05-10')).length | quotesOf('X0').length
            everybody?outlet=herald.example                        | d3.sum(tables.spoken.filter(row => row.outlet === 'herald.example'), row => row.articles) | d3.sum([...document.querySelectorAll('tbody tr')], row => row.children[3].textContent.replace(',', ''))
            """)
    void daysOutletAndLeaderApply(String view, String expected, String shown) {
        page.view(view);
        assertEquals(page.value(expected), page.value(shown));
    }

    @Test
    void fromAfterToSaysSoAndShowsNoNumber() {
        for (String view :
                new String[] {"overview", "stances", "network", "trends", "leader/X0", "everybody", "groups"}) {
            page.view(view + "?from=2031-05-09&to=2031-05-02");
            assertTrue(page.value(SHOWN).startsWith("From is after to"), view);
            assertEquals("0", page.value("main.querySelectorAll('svg').length"), view);
            assertTrue(page.value("main.textContent.length").length() > 2, view);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "leader/%, Not in this report",
        "leader/nobody, Not in this report",
        "leader, Not in this report",
        "nothing?from=x&outlet=none&open=%, This morning",
        "%, This morning"
    })
    void anAddressThatNamesNothingStillShowsSomething(String address, String head) {
        page.view(address);
        assertEquals(head, page.value("document.querySelector('h1').textContent"));
    }

    @Test
    void aReloadAndAnotherWidthShowTheSame() throws Exception {
        page.view("stances");
        page.filter("from", "2031-05-01");
        page.filter("outlet", "post.example");
        page.value("document.querySelectorAll('.cell')[2].dispatchEvent(new Event('click'))");
        page.value("document.querySelector('section details').open = true; new Promise(done => setTimeout(done, 80))");
        String before = page.value("location.hash + main.textContent + main.querySelectorAll('[open]').length");
        assertTrue(before.contains("from=2031-05-01") && before.contains("cell=") && before.contains("open="), before);
        page.screen(700, "light");
        page.screen(1280, "light");
        assertEquals(
                before,
                page.value(
                        "new Promise(done => setTimeout(() => done(location.hash + main.textContent + main.querySelectorAll('[open]').length), 200))"));
        page.chromium().reload();
        assertEquals(before, page.value("location.hash + main.textContent + main.querySelectorAll('[open]').length"));
        assertEquals("2031-05-01 post.example", page.value("form.from.value + ' ' + form.outlet.value"));
    }

    /** Also in the fold, and beyond those that are listed at first. */
    @Test
    void openedEvidenceIsOpenWhereverItIsListed() throws Exception {
        String last = page.value(
                "d3.sort(stancePairs().filter(pair => pair.votes === 1), pair => !isReadable(pair)).pop().key");
        page.view("stances?open=" + URLEncoder.encode(last, StandardCharsets.UTF_8));
        page.chromium().reload();
        assertEquals(
                "true true",
                page.value(
                        "open = [...document.querySelectorAll('.fold details')].pop(); [document.querySelector('.fold').open, open.open && open === document.querySelector('.fold details[open]')].join(' ')"));
        assertEquals(
                page.value("stancePairs().filter(pair => pair.votes === 1).length"),
                page.value("document.querySelectorAll('.fold details').length"));
    }

    @Test
    void sortOrderMonthAndLinesAreKept() throws Exception {
        page.view("overview");
        page.value("document.querySelectorAll('th button')[2].click()");
        page.chromium().reload();
        assertEquals("descending", page.value("document.querySelectorAll('thead th')[2].getAttribute('aria-sort')"));
        page.view("trends?lines=X2,X4");
        page.chromium().reload();
        assertEquals(
                "Leader X2 ×,Leader X4 ×",
                page.value("[...document.querySelectorAll('.chips button')].map(one => one.textContent).join()"));
    }

    @Test
    void filtersStayFromViewToView() {
        page.filter("leader", "Leader X1");
        page.value(
                "document.querySelector('#tabs a[data-view=trends]').click(); new Promise(done => setTimeout(done, 80))");
        assertEquals("#trends?leader=X1", page.value("location.hash"));
        page.view("overview?outlet=post.example");
        page.value(
                "document.querySelector('#tabs a[data-view=stances]').click(); new Promise(done => setTimeout(done, 80))");
        assertEquals("#stances?outlet=post.example", page.value("location.hash"));
    }

    /** Shares are of all stories and of all leaders' words, so n is not that of the leader chosen. */
    @Test
    void aFigureNamesTheLeaderOnlyWhereItsNumberIsTheLeaders() {
        String captions = "[...document.querySelectorAll('figcaption')].map(one => one.textContent).join()";
        page.view("trends?leader=X1");
        assertTrue(page.value("document.getElementById('shown').textContent").contains("leader Leader X1"));
        assertFalse(page.value(captions).contains("leader Leader X1"), page.value(captions));
        String stories = page.value("whole(d3.sum(articlesRead(), row => row.stories))");
        assertTrue(page.value(captions).contains("n = " + stories + " stories analysed."), page.value(captions));
        assertTrue(page.value(captions).contains(" quotations of all leaders."), page.value(captions));
        page.view("groups?leader=X1");
        assertTrue(page.value(captions).contains("leader Leader X1; n = "), page.value(captions));
    }

    @Test
    void keystrokesThatChangeNothingDrawNothing() {
        page.view("stances");
        page.value("drawn = 0; new MutationObserver(() => drawn++).observe(main, {childList: true, subtree: true})");
        page.filter("leader", "Lea");
        page.filter("leader", "Leader");
        page.filter("outlet", "");
        assertEquals("0", page.value("drawn"));
        assertFalse(page.filter("leader", "Leader X1").isEmpty());
        assertEquals("1", page.value("drawn"));
    }
}
