package io.rostrum.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the page says of the newest day and week. */
class ReportMorningTest extends OpenedReport {

    @BeforeEach
    void open() throws IOException, InterruptedException {
        page.openUsual();
    }

    @ParameterizedTest
    @CsvSource({"day_stories, 0, 0", "before_day_stories, 1, 28", "week_stories, 0, 6", "before_week_stories, 7, 34"})
    void theMorningCountsTheDaysThatItNames(String column, int nearest, int furthest) {
        String days = String.format(Locale.ROOT, "ago(row) >= %d && ago(row) <= %d", nearest, furthest);
        String expected =
                """
                newest = tables.newest[0].newest, ago = row => (Date.parse(newest) - Date.parse(row.start)) / 86400000;
                d3.sum(tables.series.filter(row => DAYS && tables.morning.some(one => one.leader_id === row.leader_id)), row => row.stories)"""
                        .replace("DAYS", days);
        page.view("morning");
        String counted = page.value(expected);
        assertEquals(counted, page.value("d3.sum(tables.morning, row => row.%s)".formatted(column)));
        assertEquals(
                page.value("d3.sum(tables.articles.filter(row => " + days + "), row => row.stories)"),
                page.value("tables.read[0].%s".formatted(column)));
    }

    @Test
    void theMorningSaysWhenItWasPublishedAndCallsNoChangeOfFewStories() {
        String text = page.view("morning");
        assertTrue(text.contains("; published 2031-05-20 05:12 UTC."), text);
        assertEquals(
                "true true",
                page.value(
                        """
                        Object.assign(tables.morning[0], {day_stories: 2, before_day_stories: 2}); show();
                        isFew = (row, span) => row[span + '_stories'] + row[`before_${span}_stories`] < 5;
                        cells = [...document.querySelector('main table').tBodies[0].rows].map(row => [row.cells[2], row.cells[4]].map(cell => cell.textContent === 'too few'));
                        said = tables.morning.map(row => ['day', 'week'].map(span => isFew(row, span)));
                        [JSON.stringify(cells) === JSON.stringify(said), new Set(said.flat()).size === 2].join(' ')"""));
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
}
