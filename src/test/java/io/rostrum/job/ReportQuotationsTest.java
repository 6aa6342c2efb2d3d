package io.rostrum.job;

import static io.rostrum.SparkTest.SPARK;
import static org.apache.spark.sql.functions.lit;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.rostrum.table.Table;
import io.rostrum.table.Tables;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which quotations the page prints as a leader's own, in what context, and how they are searched. */
class ReportQuotationsTest extends OpenedReport {

    /** Words, outlet, day, article and whether they count; all of leader X0. */
    private static final String PRINTED =
            """
            SELECT a.article_id, d.day, d.outlet, d.words, d.words AS distinct_id, d.counted, d.confidence, 'X0' AS leader_id, 'Leader X0' AS speaker_name,
                   'direct' AS kind, 9 AS word_count, ROW_NUMBER() OVER (ORDER BY d.words, a.article_id) AS quote,
                   CASE WHEN d.words = 'In two outlets' THEN ARRAY(NAMED_STRUCT('begin', 43, 'end', 57)) END AS spans
            FROM (SELECT ROW_NUMBER() OVER (ORDER BY article_id) AS number, article_id FROM articles) a
            JOIN VALUES
                (1, DATE'2031-05-01', 'a.example', 'Mocked and not counted', FALSE, 0.1D),
                (2, DATE'2031-05-01', 'post.example', 'Mocked and not counted', FALSE, 0.1D),
                (3, DATE'2031-05-01', 'c.example', 'Mocked and not counted', FALSE, 0.1D),
                (1, DATE'2031-05-01', 'a.example', 'Three times in one outlet', TRUE, 0.9D),
                (2, DATE'2031-05-01', 'a.example', 'Three times in one outlet', TRUE, 0.9D),
                (3, DATE'2031-05-01', 'a.example', 'Three times in one outlet', TRUE, 0.9D),
                (1, DATE'2031-05-02', 'a.example', 'In two outlets', TRUE, 0.9D),
                (2, DATE'2031-05-03', 'post.example', 'In two outlets', TRUE, 0.9D),
                (3, DATE'2031-05-03', NULL, 'In one outlet and an unknown one', TRUE, 0.9D),
                (4, DATE'2031-05-03', 'a.example', 'In one outlet and an unknown one', TRUE, 0.9D),
                (1, DATE'2031-05-05', 'a.example', 'Less sure', TRUE, 0.6D),
                (2, DATE'2031-05-05', 'a.example', 'Surer', TRUE, 0.7D)
            AS d(number, day, outlet, words, counted, confidence) ON a.number = d.number
            """;

    private static final String BODY =
            "It rained. Hall was full. Vera Moll said: “In two outlets”, and left. The dam holds. Nobody came.";

    private static Function<Table<?>, Dataset<Row>> tables;

    @BeforeAll
    static void quotationsOfOneLeader() throws IOException, InterruptedException {
        Function<Table<?>, Dataset<Row>> random = ReportTables.random();
        random.apply(Tables.ARTICLES).createOrReplaceTempView("articles");
        Dataset<Row> quotes = ReportTables.filled(Tables.QUOTES, SPARK.sql(PRINTED));
        SPARK.catalog().dropTempView("articles");
        Dataset<Row> mentions = ReportTables.filled(
                Tables.MENTIONS,
                quotes.where("words = 'In two outlets'")
                        .selectExpr(
                                "article_id", "day", "46 AS begin", "'X1' AS leader_id", "'Leader X1' AS leader_name")
                        .withColumn("counted", lit(true)));
        Dataset<Row> articles = random.apply(Tables.ARTICLES).withColumn("body", lit(BODY));
        Map<Table<?>, Dataset<Row>> made =
                Map.of(Tables.QUOTES, quotes, Tables.MENTIONS, mentions, Tables.ARTICLES, articles);
        tables = table -> made.getOrDefault(table, random.apply(table));
        page.open(tables);
    }

    private static String quotationsUnder(String head) {
        return page.value(
                "[...document.querySelectorAll('section')].find(one => one.querySelector('h2').textContent === '%s').querySelectorAll('blockquote').values().map(quote => [...quote.childNodes].find(node => node.data).data).toArray().join()"
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

    @Test
    void nothingIsKeptInMemoryWhenThePageIsMade() {
        int before = SPARK.sparkContext().getPersistentRDDs().size();
        Report.of(tables, Runs.last(tables.apply(Tables.RUNS).collectAsList()), ReportBrowser.PUBLISHED);
        assertEquals(before, SPARK.sparkContext().getPersistentRDDs().size());
    }

    /** A part of a sentence in marks is not the whole of it, and what stood between two parts is not said. */
    @Test
    void onlyWhatStoodInMarksIsPrintedInMarks() {
        Dataset<Row> quotes = ReportTables.filled(
                Tables.QUOTES,
                SPARK.sql(
                        "SELECT 'X0' AS leader_id, words AS distinct_id, words, kind, 'a1' AS article_id, 'post.example' AS outlet, 9 AS word_count, TRUE AS counted,"
                                + " 0.9D AS confidence, TRANSFORM(spans, s -> NAMED_STRUCT('begin', s, 'end', s + 5)) AS spans"
                                + " FROM VALUES ('First Next. Third', 'direct', ARRAY(10, 30, 40)), ('that it “works”', 'mixed', ARRAY(10)) AS q(words, kind, spans)"));
        assertEquals(
                "[[First Next. Third,false,WrappedArray(5, 11)], [that it “works”,true,null]]",
                SqlFile.run(
                                "/jobs/report/quotes.sql",
                                Map.of(
                                        "quotes",
                                        quotes,
                                        "quote_clusters",
                                        ReportTables.random().apply(Tables.QUOTE_CLUSTERS),
                                        "leaders",
                                        SPARK.sql("SELECT 'X0' AS leader_id")),
                                Map.of("newest", LocalDate.parse("2031-05-01")))
                        .select("words", "mixed", "gaps")
                        .collectAsList()
                        .toString());
        assertEquals("“First” … “Next.” … “Third”", page.value("inMarks({words: 'First Next. Third', gaps: [5, 11]})"));
        assertEquals("that it “works”", page.value("inMarks({words: 'that it “works”', mixed: true})"));
        assertTrue(page.value(
                        "quotations([{...tables.quotes[0], url: 'https://a.example/', words: 'First Next. Third', gaps: [5, 11]}])[0].querySelector('a').href")
                .endsWith("#:~:text=First"));
    }

    @Test
    void wordsStandBetweenTheSentencesAboutThem() {
        page.view("leader/X0");
        assertEquals(
                "Hall was full. Vera Moll said: “In two outlets”, and left. The dam holds.",
                page.value(
                        "[...[...document.querySelectorAll('section')].find(one => one.textContent.startsWith('Most repeated')).querySelector('blockquote').childNodes].filter(node => node.localName !== 'footer').map(node => node.textContent).join('')"));
        page.view("stances");
        assertEquals(
                "I x rained. Hall was full.",
                page.value(
                        "piece = tables.evidence.find(one => one.before === 'I'); [...pieces([{...piece, words: 'x'}])[0].childNodes].slice(2, -1).map(node => node.textContent).join(' ').replace('  ', ' ')"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            # what it shows                | by        | about     | said      | from       | to
            whoever's words                |           |           | OUTLET    |            |
            a name, whatever the case      | leader x0 |           | in two    |            |
            an id and days                 | x0        |           |           |            | 2031-05-01
            days on which it is printed    | X0        |           | in        | 2031-05-03 | 2031-05-04
            a leader whom the words mention|           | Leader X1 |           |            |
            words where no leader has them |           | sure      |           |            |
            together                       | X0        | x1        | three     |            |
            words with a mark              |           |           | o'clock   |            |
            """)
    void thePageFindsWhatFindFinds(String what, String by, String about, String said, String from, String to) {
        Map<String, String> asked = new TreeMap<>();
        asked.put("by", by);
        asked.put("about", about);
        asked.put("said", said);
        asked.values().removeIf(text -> text == null);
        Map<String, Object> parameters = new TreeMap<>(Map.of("by", "", "about", "", "said", ""));
        parameters.putAll(asked);
        parameters.put("first", LocalDate.parse(from == null ? "2031-01-01" : from));
        parameters.put("last", LocalDate.parse(to == null ? "2031-12-31" : to));
        Dataset<Row> found = SqlFile.run(
                "/jobs/find/quotations.sql",
                Map.of(
                        "quotes",
                        tables.apply(Tables.QUOTES),
                        "mentions",
                        tables.apply(Tables.MENTIONS),
                        "articles",
                        tables.apply(Tables.ARTICLES)),
                parameters);
        page.view("search?"
                + asked.entrySet().stream()
                        .map(Object::toString)
                        .collect(Collectors.joining("&"))
                        .replace("'", "%27") + (from == null ? "" : "&from=" + from) + (to == null ? "" : "&to=" + to));
        assertEquals(
                found.select("words").distinct().orderBy("words").collectAsList().stream()
                        .map(row -> "“" + row.getString(0) + "”")
                        .collect(Collectors.joining()),
                page.value(
                        "[...document.querySelectorAll('blockquote')].map(quote => [...quote.childNodes].find(node => node.data).data).sort().join('')"));
        String command = page.value("document.querySelector('code').textContent");
        asked.forEach((name, text) ->
                assertTrue(command.contains(" --" + name + " '" + text.replace("'", "'\\''") + "'"), command));
        assertEquals(to != null, command.contains(" --to " + to), command);
    }

    @Test
    void theSearchSaysWhatItCannotReachAndWhoIsUnknown() {
        String text = page.view("search");
        assertTrue(text.contains("Fill in one field"), text);
        assertTrue(
                text.contains("holds 5 quotations of leaders, printed 9 times, of "
                        + page.value("whole(d3.sum(tables.series, row => row.direct + row.mixed + row.indirect))")),
                text);
        assertTrue(page.view("search?by=Nobody")
                .contains("No leader of this report has the whole name or the id “Nobody”"));
        assertTrue(page.view("search?by=X1").contains("No quotation that the page holds"));
    }

    @Test
    void typingDrawsTheAnswerAloneAndTheAddressKeepsIt() throws Exception {
        page.view("search?outlet=post.example");
        page.value(
                "said = document.getElementById('said'); said.value = 'outlets'; said.dispatchEvent(new Event('input'))");
        assertEquals("true", page.value("said === document.getElementById('said')"));
        assertEquals("#search?outlet=post.example&said=outlets", page.value("location.hash"));
        page.chromium().reload();
        assertEquals(
                "outlets 1",
                page.value(
                        "document.getElementById('said').value + ' ' + document.querySelectorAll('blockquote').length"));
    }
}
