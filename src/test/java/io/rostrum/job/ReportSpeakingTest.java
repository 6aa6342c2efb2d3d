package io.rostrum.job;

import static io.rostrum.SparkTest.SPARK;
import static org.apache.spark.sql.functions.col;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.rostrum.table.Tables;
import java.time.LocalDate;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

/** Who speaks of whom, and the forms of a quotation, on the page. */
class ReportSpeakingTest extends OpenedReport {

    @Test
    void theMatrixHasThePairsOfTheTable() throws Exception {
        page.openUsual();
        page.view("speaks");
        Row most = ReportTables.random()
                .apply(Tables.SPEAKS_OF)
                .where("period = 'day'")
                .selectExpr("SUM(quotes)")
                .head();
        assertTrue(page.value("document.querySelector('figcaption').textContent")
                .contains("n = " + most.getLong(0) + " quotations"));
        assertEquals(
                page.value("spokenOf().length"), page.value("document.querySelectorAll('tbody tr, .more').length - 1"));
        assertEquals(
                "SVG PNG CSV",
                page.value("[...document.querySelectorAll('.save button')].map(one => one.textContent).join(' ')"));
        assertEquals("true", page.value("Boolean(document.querySelector('caption').textContent)"));
    }

    @Test
    void keysReachACellAndTheAddressNamesIt() throws Exception {
        page.openUsual();
        page.view("speaks");
        page.value("document.querySelector('.cell[tabindex=\"0\"]').focus()");
        page.chromium().press("ArrowRight");
        String reached = page.value("document.activeElement.getAttribute('aria-label')");
        page.chromium().press("Enter");
        assertEquals("evidence", page.value("document.activeElement.className"));
        assertTrue(page.value("location.hash").contains("cell=X"), page.value("location.hash"));
        page.chromium().reload();
        assertEquals(reached, page.value("document.querySelector('.cell[tabindex=\"0\"]').getAttribute('aria-label')"));
        assertEquals("1", page.value("document.querySelectorAll('.evidence code').length"));
    }

    @Test
    void daysAndLeaderApply() throws Exception {
        page.openUsual();
        page.view("speaks?leader=X1");
        assertEquals(
                "true",
                page.value(
                        "[...document.querySelectorAll('.cell')].every(one => one.getAttribute('aria-label').includes('Leader X1'))"));
        assertTrue(page.view("speaks?from=2031-05-09&to=2031-05-01").contains("No quotation of these days"));
    }

    @Test
    void aQuotationIsToldOnceWithItsOtherForms() throws Exception {
        Dataset<Row> quotes = ReportTables.filled(
                Tables.QUOTES,
                SPARK.sql(
                                "SELECT *, TRANSFORM(begins, b -> NAMED_STRUCT('begin', b, 'end', b + 2)) AS spans"
                                        + " FROM VALUES ('a1', 'whole', 'post.example', ARRAY(3)), ('a2', 'pa t', 'herald.example', ARRAY(10, 30)), ('a3', 'other', 'post.example', NULL)"
                                        + " AS q(article_id, distinct_id, outlet, begins)"
                                        + " JOIN (SELECT 'X0' AS leader_id, 'direct' AS kind, 9 AS word_count, TRUE AS counted, 0.9D AS confidence)")
                        .withColumn("words", col("distinct_id")));
        Dataset<Row> clusters = ReportTables.filled(
                Tables.QUOTE_CLUSTERS,
                SPARK.sql(
                        "SELECT 'X0' AS leader_id, 'whole' AS cluster_id, 2 AS variants, ARRAY('whole', 'pa t') AS distinct_ids,"
                                + " TRANSFORM(ARRAY('whole', 'pa t'), w -> STRUCT(w AS distinct_id, w AS words, 1 AS word_count, 1L AS articles, 1L AS outlets,"
                                + " DATE'2031-05-01' AS day, 'a1' AS article_id, 0 AS quote, 'post.example' AS outlet)) AS evidence"));
        Map<String, Dataset<Row>> views =
                Map.of("quotes", quotes, "quote_clusters", clusters, "leaders", SPARK.sql("SELECT 'X0' AS leader_id"));
        assertEquals(
                "[[whole,2,2,WrappedArray(pa t),WrappedArray(WrappedArray(2))], [other,1,1,null,null]]",
                SqlFile.run("/jobs/report/quotes.sql", views, Map.of("newest", LocalDate.parse("2031-05-01")))
                        .select("words", "articles", "outlets", "also", "also_gaps")
                        .collectAsList()
                        .toString());
        page.openUsual();
        String printed =
                "quotations([{...tables.quotes[0], also: ['a part of it', 'First Next.'], also_gaps: %s}])[0].textContent";
        assertTrue(page.value(printed.formatted("[null, [5]]"))
                .endsWith("Also printed as: “a part of it”; “First” … “Next.”"));
        assertTrue(page.value(printed.formatted("null")).endsWith("Also printed as: “a part of it”; “First Next.”"));
    }

    /** Whoever reads some of the sentences is told of how many. */
    @Test
    void aPartIsToldAsPartOfTheWhole() throws Exception {
        page.openUsual();
        page.view("stances");
        String text =
                "stanceItem({...stancePairs()[0], votes: %s, evidence: tables.evidence.slice(0, 3)}, true).textContent";
        String part = "Sentences of 3 of 5 votes; scripts/run explain --table stance_pairs prints all of it.";
        assertTrue(page.value(text.formatted("5")).endsWith(part), page.value(text.formatted("5")));
        assertFalse(page.value(text.formatted("3")).contains("Sentences of"), "all of them");
        String said =
                """
                (n => {
                  const pair = spokenOf()[0], one = tables.quotes.find(quote => quote.leader_id === pair.speaker_id);
                  tables.quotes = d3.range(n).map(() => ({ ...one, about: [pair.about_id] }));
                  const told = el("div", {}, ...saidOf(pair));
                  return told.querySelectorAll("blockquote").length + " " + told.querySelector(".note").textContent;
                })(%s)""";
        String ten = page.value(said.formatted("10"));
        assertTrue(
                ten.startsWith("6 ")
                        && ten.endsWith("The page holds 10 of them in quotation marks. The first 6 of 10."),
                ten);
        String six = page.value(said.formatted("6"));
        assertTrue(six.startsWith("6 ") && six.endsWith("The page holds 6 of them in quotation marks. "), six);
        page.openUsual();
        String leader = page.value("tables.quotes[0].leader_id");
        page.value("tables.quotes = d3.range(11).map(() => ({ ...tables.quotes[0], outlets: 2 }))");
        assertTrue(page.view("leader/" + leader).contains("The first 8 of 11."), "of the most repeated");
    }
}
