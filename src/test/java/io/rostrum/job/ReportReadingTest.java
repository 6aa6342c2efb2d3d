package io.rostrum.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the page is read and reached: with keys, by eye, on a phone. */
class ReportReadingTest extends OpenedReport {

    @BeforeEach
    void open() throws IOException, InterruptedException {
        page.openUsual();
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

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void hintsInFieldsAreReadableAndWhole(String scheme) {
        page.screen(1280, scheme);
        page.view("search");
        assertEquals(
                "",
                page.value(
                        """
                        fits = one => { ruler.font = getComputedStyle(one).font; return ruler.measureText(one.placeholder).width < one.clientWidth - 12; };
                        [form.leader, ...main.querySelectorAll('input')].filter(one => getComputedStyle(one, '::placeholder').color !== getComputedStyle(main.querySelector('.note')).color || !fits(one))
                            .map(one => one.placeholder).join()"""));
        page.screen(1280, "light");
    }

    @Test
    void namesOfOutletsAreReadWhole() {
        page.view("trends");
        page.value(
                "first = document.getElementById('first'); first.options[0].textContent = 'a-rather-long-name-of-an-outlet.example'; ruler.font = getComputedStyle(first).font");
        assertEquals("true", page.value("first.clientWidth > ruler.measureText(first.options[0].textContent).width"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "morning",
                "overview",
                "everybody",
                "groups",
                "search?said=e",
                "leader/X0",
                "stances",
                "speaks",
                "network",
                "trends",
                "health"
            })
    void oneOfAThingIsNotCalledMany(String view) {
        page.value(
                """
                one = (name, values) => { tables[name] = tables[name].slice(0, 1).map(row => ({ ...row, ...values })); };
                x0 = tables.series.filter(row => row.leader_id === 'X0'); tables.series = x0;
                one('series', { articles: 1, stories: 1, mentions: 1, direct: 1, mixed: 0, indirect: 0, words: 1 }); one('articles', { set_aside: null, articles: 1, stories: 1 });
                one('spoken', { articles: 1, direct: 1, mixed: 0, indirect: 0, words: 1 }); one('quotes', { leader_id: 'X0', outlets: 1, articles: 1, words: 'e' });
                one('read', { day_stories: 1, week_stories: 1 }); one('votes', { for_votes: 1, against_votes: 0, neutral_votes: 0 }); one('together', { n_ab: 1 }); one('speaks', {});
                Object.assign(data.run, { files: 1, records: 1, articles: 1, older: 1, rejects: 1, duplicates: 1, set_aside: 1 }); 0""");
        page.view(view);
        assertEquals(
                "",
                page.value(
                        """
                        [...main.querySelectorAll('li, p, summary, figcaption, footer, title')].map(part => part.textContent)
                            .filter(text => /(^|[^\\d.,])1 ?(articles|stories|mentions|quotations|words|speakers|leaders|dump files|records|older versions|votes|pairs|outlets|(direct|mixed|indirect) quotations)\\b/.test(text)).join('\\n')"""));
    }

    @Test
    void theKeyboardReachesAndWorksEverything() throws Exception {
        page.openUsual();
        page.chromium().press("Tab");
        assertEquals("Skip to the numbers", page.value("document.activeElement.textContent"));
        page.chromium().press("Tab");
        page.chromium().press("Tab");
        page.chromium().press("Tab");
        assertEquals("#everybody", page.value("document.activeElement.hash"));
        assertTrue(
                !page.value("getComputedStyle(document.activeElement).outlineStyle")
                        .equals("none"),
                "focus shows");
        page.chromium().press("Enter");
        assertEquals("view", page.value("new Promise(done => setTimeout(() => done(document.activeElement.id), 50))"));
        page.view("stances");
        page.value("document.querySelector('.cell').focus()");
        page.chromium().press("Enter");
        assertEquals("true", page.value("document.querySelector('[aria-live] details').open"));
        page.view("overview");
        page.value("document.querySelectorAll('th button')[2].focus()");
        page.chromium().press("Space");
        assertEquals("descending", page.value("document.querySelectorAll('th')[2].getAttribute('aria-sort')"));
    }

    @Test
    void arrowKeysReachEveryCellAndEvidenceHasTheFocus() {
        page.view("stances");
        assertEquals("1", page.value("document.querySelectorAll('.cell[tabindex=\"0\"]').length"));
        page.value("document.querySelector('.cell[tabindex=\"0\"]').focus()");
        int cells = Integer.parseInt(page.value("document.querySelectorAll('.cell').length"));
        for (int cell = 1; cell < cells; cell++) {
            page.chromium().press("ArrowRight");
        }
        assertEquals(
                "true",
                page.value(
                        "document.activeElement === [...document.querySelectorAll('.cell')].sort((a, b) => a.getBoundingClientRect().y - b.getBoundingClientRect().y || a.getBoundingClientRect().x - b.getBoundingClientRect().x).pop()"));
        String reached = page.value("document.activeElement.getAttribute('aria-label')");
        page.chromium().press("ArrowUp");
        assertEquals(
                "true",
                page.value(
                        "document.activeElement.classList.contains('cell') && document.activeElement.getAttribute('aria-label') !== '"
                                + reached + "'"));
        page.chromium().press("ArrowDown");
        page.chromium().press("Enter");
        assertEquals("evidence", page.value("document.activeElement.className"));
        assertTrue(page.value("document.activeElement.querySelectorAll('blockquote').length")
                        .compareTo("0")
                > 0);
        page.chromium().press("Escape");
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
        page.value(
                "box = document.querySelector('.scroll'); main.style.paddingBottom = '900px'; scrollTo(0, scrollY + box.getBoundingClientRect().top - 40); box.scrollLeft = 90; new Promise(done => setTimeout(done, 100))");
        assertEquals(
                "true true true",
                page.value(
                        """
                        place = element => element.getBoundingClientRect(); head = box.querySelector('thead th');
                        [place(box).top < 60, place(head).top >= place(document.querySelector('header')).bottom - 1, Math.abs(place(head).left - place(box.querySelector('tbody th')).left) < 1].join(' ')"""),
                "heads of a table stay below that of the page, and above their column");
        page.value("main.style.paddingBottom = ''");
        page.view("health");
        assertEquals(
                "true",
                page.value(
                        "box = document.getElementById('tabs').getBoundingClientRect(); tab = document.querySelector('#tabs [aria-current]').getBoundingClientRect(); tab.left >= box.left && tab.right <= box.right + 1"),
                "the view's name is in sight");
        page.screen(1280, "light");
    }
}
