package io.rostrum.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Outlets beside each other on the page. */
class ReportOutletsTest extends OpenedReport {

    @BeforeEach
    void open() throws IOException, InterruptedException {
        page.openUsual();
    }

    @Test
    void outletsOfFewStoriesAWeekAreDrawnByMonth() {
        String read = "d3.range(%d).map(i => ({outlet: 'abc'[i %% 3], start: '2031-05-05', stories: 1}))";
        String step =
                "read = %s; [frameOf(read).step, frameOf(read, ['a', 'b', 'c'].map(outlet => read.filter(row => row.outlet === outlet))).step].join()";
        assertEquals("week,month", page.value(step.formatted(read.formatted(27))));
        assertEquals("week,week", page.value(step.formatted(read.formatted(30))));
    }

    @Test
    void twoOutletsOfOtherTimesAreNotComparedWithoutAWord() {
        String rows =
                "[{outlet: 'a', start: '2031-01-05'}, {outlet: 'b', start: '2031-02-05'}, {outlet: 'b', start: '2031-0%s-06'}]";
        assertEquals(
                "Only 0 months of 1 and 2 have articles of both: the difference may be one of times, not of outlets.",
                page.value("overlap(['a', 'b'], " + rows.formatted(3) + ")[0].textContent"));
        assertEquals("0", page.value("overlap(['a', 'b'], " + rows.formatted(1) + ").length"));
    }

    @Test
    void outletsAreDrawnAlikeAndTwoSideBySide() throws Exception {
        page.view("trends");
        assertEquals("5", page.value("document.querySelectorAll('.panel').length"), "three outlets, and two of them");
        assertEquals(
                "1",
                page.value(
                        "new Set([...document.querySelectorAll('.panel')].map(panel => panel.querySelector('.axis').textContent)).size"),
                "one scale");
        page.value(
                "second = document.getElementById('second'); second.selectedIndex = [...second.options].findIndex(one => one.value === 'outlet unknown'); second.dispatchEvent(new Event('change'))");
        page.value(
                "first = document.getElementById('first'); first.selectedIndex = [...first.options].findIndex(one => one.value === 'post.example'); first.dispatchEvent(new Event('change'))");
        assertEquals("#trends?second=outlet+unknown&first=post.example", page.value("location.hash"));
        page.chromium().reload();
        String stories =
                "whole(d3.sum(tables.series.filter(row => row.leader_id === 'X0' && row.outlet === '%s'), row => row.stories))";
        assertEquals(
                page.value(stories.formatted("post.example")) + " " + page.value(stories.formatted("")),
                page.value(
                        "row = [...document.querySelectorAll('section')].find(one => one.textContent.startsWith('Two outlets')).querySelectorAll('tbody tr').values().find(row => row.cells[0].textContent === 'Leader X0'); row.cells[1].textContent + ' ' + row.cells[3].textContent"));
        assertTrue(page.view("trends?outlet=post.example").contains("One outlet is chosen"));
        assertEquals(
                "0.2000 0.0524 0.3339",
                page.value(
                        "newcombe(...[[56, 70], [48, 80]].map(([hits, n]) => sharePart(hits, n))).map(d3.format('.4f')).join(' ')"),
                "Newcombe 1998, example a of method 10");
    }
}
