package io.rostrum.job;

import static io.rostrum.SparkTest.SPARK;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.rostrum.table.Table;
import io.rostrum.table.Tables;
import java.io.IOException;
import java.util.function.Function;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Which quotations the page prints as a leader's own. */
class ReportQuotationsTest extends OpenedReport {

    /** Words, outlet, day, article and whether they count; all of leader X0. */
    private static final String PRINTED =
            """
            SELECT a.article_id, d.day, d.outlet, d.words, d.words AS distinct_id, d.counted, d.confidence, 'X0' AS leader_id,
                   'direct' AS kind, 9 AS word_count
            FROM (SELECT ROW_NUMBER() OVER (ORDER BY article_id) AS number, article_id FROM articles) a
            JOIN VALUES
                (1, DATE'2031-05-01', 'a.example', 'Mocked and not counted', FALSE, 0.1D),
                (2, DATE'2031-05-01', 'b.example', 'Mocked and not counted', FALSE, 0.1D),
                (3, DATE'2031-05-01', 'c.example', 'Mocked and not counted', FALSE, 0.1D),
                (1, DATE'2031-05-01', 'a.example', 'Three times in one outlet', TRUE, 0.9D),
                (2, DATE'2031-05-01', 'a.example', 'Three times in one outlet', TRUE, 0.9D),
                (3, DATE'2031-05-01', 'a.example', 'Three times in one outlet', TRUE, 0.9D),
                (1, DATE'2031-05-02', 'a.example', 'In two outlets', TRUE, 0.9D),
                (2, DATE'2031-05-03', 'b.example', 'In two outlets', TRUE, 0.9D),
                (3, DATE'2031-05-03', NULL, 'In one outlet and an unknown one', TRUE, 0.9D),
                (4, DATE'2031-05-03', 'a.example', 'In one outlet and an unknown one', TRUE, 0.9D),
                (1, DATE'2031-05-05', 'a.example', 'Less sure', TRUE, 0.6D),
                (2, DATE'2031-05-05', 'a.example', 'Surer', TRUE, 0.7D)
            AS d(number, day, outlet, words, counted, confidence) ON a.number = d.number
            """;

    @BeforeAll
    static void quotationsOfOneLeader() throws IOException, InterruptedException {
        Function<Table<?>, Dataset<Row>> random = ReportTables.random();
        random.apply(Tables.ARTICLES).createOrReplaceTempView("articles");
        Dataset<Row> quotes = ReportTables.filled(Tables.QUOTES, SPARK.sql(PRINTED));
        page.open(table -> table == Tables.QUOTES ? quotes : random.apply(table));
    }

    private static String quotationsUnder(String head) {
        return page.value(
                "[...document.querySelectorAll('section')].find(one => one.querySelector('h2').textContent === '%s').querySelectorAll('blockquote').values().map(quote => quote.firstChild.data).toArray().join()"
                        .formatted(head));
    }

    @Test
    void onlyCountedWordsArePrintedAndRepeatedOnesAreOfTwoOutlets() {
        page.view("leader/X0");
        assertEquals("“In two outlets”", quotationsUnder("Most repeated quotations"));
        assertEquals(
                "“Three times in one outlet”,“In one outlet and an unknown one”,“Surer”,“Less sure”",
                quotationsUnder("Other quotations"));
    }
}
