package io.rostrum.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The figures of the page: what they show, and what is saved of them. */
class ReportFiguresTest extends OpenedReport {

    @BeforeEach
    void open() throws IOException, InterruptedException {
        page.openUsual();
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
        assertEquals("2", page.value("document.querySelectorAll('svg > .gap').length"), "one in each figure");
        assertEquals("5", page.value("document.querySelectorAll('.panel .gap').length"), "one in each outlet's");
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
    void aSavedFigureSaysWhatItsColorsMeanAndWhichOutletItIsOf() {
        page.view("trends?lines=X0,X1&outlet=post.example");
        String drawn = page.value(
                "standalone(document.querySelector('figure svg'), document.querySelector('figcaption').firstChild.data + document.querySelector('figcaption').childNodes[1].data)");
        for (String part : new String[] {
            ">Share of stories by week<",
            ">Leader X0<",
            ">Leader X1<",
            "stroke-dasharray:7px, 3px",
            "post.example; n = "
        }) {
            assertTrue(drawn.contains(part), part + " in " + drawn);
        }
        page.view("speaks?outlet=post.example");
        assertFalse(
                page.value("document.querySelector('figcaption').textContent").contains("post.example"), "not applied");
        assertEquals(
                "a,n\r\n'=1+1,-1\r\n\"'@x, \"\"y\"\"\",2\r\n",
                page.value("csv([{a: '=1+1', n: -1}, {a: '@x, \"y\"', n: 2}])"));
    }

    /** A browser took minutes to print some hundred patterns. */
    @Test
    void weeksWithoutArticlesThatFollowEachOtherAreHatchedAsOne() {
        page.view("trends");
        page.value(
                "for (const name of ['articles', 'series']) tables[name] = tables[name].filter(row => row.start && (row.start < '2031-05-05' || row.start > '2031-05-11')); show()");
        assertEquals("0", page.value("document.querySelectorAll('pattern').length"));
        assertEquals(
                "2031-05-05: no article was analysed", page.value("document.querySelector('.gap title').textContent"));
        assertEquals(
                "2031-05-05,2031-05-12,2031-05-26,2031-05-26",
                page.value("stretches(['2031-05-05', '2031-05-12', '2031-05-26'], d3.utcMonday).join()"));
    }

    @Test
    void zoomMakesRoomForNamesAndStaysInTheAddress() throws Exception {
        page.screen(1280, "light");
        page.view("network?zoom=3");
        page.chromium().reload();
        assertEquals(
                "3 3 true 0",
                page.value(
                        """
                        box = document.querySelector('.drawing'); svg = box.firstChild;
                        [document.getElementById('zoom').value, svg.viewBox.baseVal.width / room(980), box.scrollWidth > 2 * box.clientWidth && box.clientHeight < innerHeight,
                            document.documentElement.scrollWidth - document.documentElement.clientWidth].join(' ')"""));
        page.value("zoom = document.getElementById('zoom'); zoom.value = 1; zoom.dispatchEvent(new Event('input'))");
        assertEquals("1", page.value("document.querySelector('.drawing svg').viewBox.baseVal.width / room(980)"));
        assertTrue(page.value("location.hash").contains("zoom=1"));
    }

    @Test
    void aFigureOfTheFirstSaysOfHowMany() {
        page.view("overview");
        String caption = "document.querySelector('figcaption').textContent";
        assertFalse(page.value(caption).contains("most quoted of"), "all are drawn");
        page.value(
                "row = tables.series.find(row => row.direct); tables.series = tables.series.concat(d3.range(30).map(i => ({ ...row, leader_id: 'Y' + i }))); d3.range(30).forEach(i => nameOf.set('Y' + i, 'Leader Y' + i)); show()");
        String quoted = page.value("leaderSums().filter(leader => leader.quotes).length");
        assertTrue(page.value(caption).contains("The 20 most quoted of " + quoted + "."), page.value(caption));
        assertEquals("20", page.value("document.querySelectorAll('figure a').length"));
        page.value("tables.together = d3.range(30).map(i => ({ ...tables.together[0], a_id: 'X0', b_id: 'Y' + i }))");
        assertTrue(page.view("leader/X0").contains("The 20 of 30 leaders in the same stories"));
        assertTrue(page.view("speaks").contains("up to 14 of each"));
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

    @ParameterizedTest
    @CsvSource({
        "'', Harbour Party, party, row.leader_id === 'X0'",
        "office, prime minister, office, row.leader_id < 'X3'",
        "gender, male, gender, row.leader_id > 'X1'"
    })
    void groupsAddUpAndSayWhereTheyHoldOnePerson(String choice, String group, String head, String rows) {
        String text = page.view("groups?group=" + choice);
        assertEquals(
                page.value("whole(d3.sum(tables.series.filter(row => " + rows
                        + "), row => row.direct + row.mixed + row.indirect))"),
                page.value(
                        "[...document.querySelectorAll('tbody tr')].find(row => row.cells[0].textContent === '%s').cells[3].textContent"
                                .formatted(group)));
        assertEquals(group.equals("Harbour Party"), text.contains("one person: Leader X0"), text);
        assertEquals(
                group.equals("Harbour Party"),
                text.contains(
                        "1 group of 3 holds one person: its numbers say something of that person, not of a party."),
                text);
        page.filter("leader", "Leader X4");
        assertEquals(
                "1 1 1",
                page.value(
                        "rows = [...document.querySelectorAll('tbody tr')]; rows.length + ' ' + rows.filter(row => row.textContent.includes('one person: Leader X4')).length + ' ' + document.querySelectorAll('p.warning').length"));
        assertTrue(page.value("location.hash").contains("leader=X4"));
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 1000, 1300})
    void wordsOfAnAxisDoNotTouch(int width) {
        page.screen(width, "light");
        page.view("trends");
        assertEquals(
                "0",
                page.value(
                        """
                        d3.sum(document.querySelectorAll('.axis'), axis => d3.sum(d3.pairs([...axis.querySelectorAll('text')].map(text => text.getBoundingClientRect())),
                          ([one, next]) => next.left < one.right && next.top < one.bottom && one.top < next.bottom ? 1 : 0))"""));
        page.screen(1280, "light");
    }
}
