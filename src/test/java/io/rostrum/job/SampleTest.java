package io.rostrum.job;

import static io.rostrum.SparkTest.LAZY;
import static io.rostrum.SparkTest.SPARK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.rostrum.export.NewFolder;
import io.rostrum.export.Selection;
import io.rostrum.report.Chromium;
import io.rostrum.sample.Coding;
import io.rostrum.sample.Draw;
import io.rostrum.sample.SampleFolder;
import io.rostrum.sample.SampleScores;
import io.rostrum.settings.UsageException;
import io.rostrum.table.ArticleRow;
import io.rostrum.table.PublishedTables;
import io.rostrum.table.QuoteRow;
import io.rostrum.table.SpanPart;
import io.rostrum.table.Tables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows drawn for people to judge, the page they judge them on, and what their answers say. */
class SampleTest {

    private static final LocalDate DAY = LocalDate.parse("2031-05-06");
    private static final String MARKUP = "</script><script>window.pwned=1</script><img src=x onerror=pwned=1>";

    @TempDir
    private static Path folder;

    private static PublishedTables published;

    /** Of 70 quotations 40 are direct and 20 indirect and counted, 10 are not counted. */
    @BeforeAll
    static void publish() {
        List<Row> articles = new ArrayList<>();
        List<Row> quotes = new ArrayList<>();
        for (int i = 0; i < 70; i++) {
            String id = "article-" + i;
            String body = "Number " + i + " began. Varga said that the dam " + MARKUP + " must go. March left.";
            articles.add(Tables.ARTICLES.row(new ArticleRow(
                    id, DAY, "herald.example", "https://herald.example/" + i, "t", body, "en", null, "f", 0)));
            int begin = body.indexOf("the dam");
            quotes.add(Tables.QUOTES.row(new QuoteRow(
                    id,
                    DAY,
                    i % 2 == 0 ? "herald.example" : "post.example",
                    0,
                    1,
                    0,
                    null,
                    "body",
                    i < 40 ? "direct" : "indirect",
                    "V",
                    "Varga",
                    "Ilse Varga",
                    List.of(),
                    "the dam must go",
                    4,
                    List.of(new SpanPart(begin, body.indexOf(". March"))),
                    null,
                    null,
                    "said",
                    "d" + i,
                    List.of(),
                    i < 60 ? 0.876 : 0.321,
                    "the-method")));
        }
        Map<String, Dataset<Row>> facts = Map.of(
                "articles", SPARK.createDataFrame(articles, Tables.ARTICLES.schema()),
                "quotes", SPARK.createDataFrame(quotes, Tables.QUOTES.schema()));
        Facts none = Facts.of(
                table -> facts.getOrDefault(table.name(), SPARK.createDataFrame(List.of(), table.schema())), 0.5);
        ReportTables.store(
                folder.resolve("published"), ReportTables.of(none, facts), Tables.ARTICLES, Tables.QUOTES, Tables.RUNS);
        published = new PublishedTables(LAZY, folder.resolve("published").toString());
    }

    private static Draw draw(int n, String seed, List<String> by) {
        return new Draw(Coding.QUOTES, by, new Selection(null, null, null, null, null, false), n, seed);
    }

    private static Path written(String name, int n, String seed, List<String> by) throws IOException {
        Path out = folder.resolve(name);
        NewFolder.require("--out", out);
        SampleFolder.write(out, draw(n, seed, by).from(published));
        return out;
    }

    @Test
    void everyStratumIsDrawnByItsShareAndNothingUncounted() throws IOException {
        List<String> key = Files.readAllLines(
                written("strata", 30, "1", List.of("kind", "outlet")).resolve("key.csv"));
        assertEquals("item,row,answer,kind,outlet", key.get(0));
        for (String outlet : List.of("herald.example", "post.example")) {
            assertEquals(
                    10,
                    key.stream()
                            .filter(line -> line.endsWith("direct," + outlet) && !line.contains("indirect"))
                            .count(),
                    1);
            assertEquals(
                    5,
                    key.stream()
                            .filter(line -> line.endsWith("indirect," + outlet))
                            .count(),
                    1);
        }
        assertEquals(31, key.size());
        assertTrue(key.stream().noneMatch(line -> line.matches("\\d+,article-6\\d#0.*")), "not counted");
        String kinds = String.join(
                " ", key.subList(1, 31).stream().map(line -> line.split(",")[3]).toList());
        assertTrue(kinds.contains("indirect direct"), "shuffled: " + kinds);
    }

    @Test
    void theSameSeedDrawsTheSameAndAnotherOther() throws IOException {
        String one = Files.readString(written("seed1", 20, "1", List.of("kind")).resolve("key.csv"));
        assertEquals(
                one,
                Files.readString(written("seed1again", 20, "1", List.of("kind")).resolve("key.csv")));
        assertNotEquals(
                one, Files.readString(written("seed2", 20, "2", List.of("kind")).resolve("key.csv")));
    }

    @Test
    void codersSeeNothingThatTellsHowSureRostrumIs() throws IOException {
        Path out = written("blind", 10, "1", List.of("kind"));
        for (String file : List.of("page.html", "coder1.csv", "coder2.csv")) {
            String text = Files.readString(out.resolve(file));
            assertTrue(text.contains("Ilse Varga"), file);
            for (String told : List.of("the-method", "0.876", "article-", "herald.example", "indirect")) {
                assertFalse(text.contains(told), file + " tells " + told);
            }
        }
    }

    @Test
    void whatCannotBeDrawnIsSaid() throws IOException {
        assertMessage(
                "--by kidn: table quotes has no such column: did you mean kind?", () -> draw(9, "1", List.of("kidn")));
        assertMessage("--table must be one of quotes, stances, is mentions", () -> Coding.of("mentions"));
        Path taken =
                Files.writeString(Files.createDirectory(folder.resolve("taken")).resolve("x"), "x");
        assertMessage("is not empty", () -> NewFolder.require("--out", taken.getParent()));
        Selection early = new Selection(null, DAY.minusDays(1), null, null, null, false);
        assertMessage(
                "no counted row to draw", () -> new Draw(Coding.QUOTES, List.of(), early, 9, "1").from(published));
        assertEquals(60, draw(1000, "1", List.of()).from(published).items().size(), "all there are");
    }

    private static void assertMessage(String part, org.junit.jupiter.api.function.Executable asked) {
        String said = assertThrows(UsageException.class, asked).getMessage();
        assertTrue(said.contains(part), said);
    }

    /** By keys alone; a page opened again goes on where it was; its CSV is what evaluate reads. */
    @Test
    void whatIsAnsweredOnThePageIsReadBack() throws IOException, InterruptedException {
        Assumptions.assumeTrue(Chromium.installed().isPresent(), "no Chromium");
        Path out = written("page", 3, "1", List.of("kind"));
        try (Chromium browser = new Chromium(Files.createDirectory(folder.resolve("profile")))) {
            browser.open(out.resolve("page.html"));
            press(browser, "1");
            press(browser, "2");
            browser.value("part('note').value = '=a, \"b\"'; part('note').dispatchEvent(new Event('input'))");
            browser.reload(); // opened anew it may be a process of its own, which hears of the writing later
            assertEquals("3 of 3, 2 answered", browser.value("part('place').textContent"));
            press(browser, "4");
            press(browser, "ArrowLeft");
            assertEquals("2 of 3, 3 answered", browser.value("part('place').textContent"));
            assertEquals(
                    "no: somebody else did",
                    browser.value("document.querySelector('[aria-pressed=true]').textContent.slice(3)"));
            assertEquals("the dam " + MARKUP + " must go", browser.value("document.querySelector('mark').textContent"));
            assertEquals("undefined", browser.value("String(window.pwned)"));
            assertEquals(List.of(), browser.events("Runtime.exceptionThrown"));
            Files.writeString(out.resolve("coder1.csv"), browser.value("csv()"));
        }
        assertEquals(
                "item,code,note\r\n1,right,\r\n2,speaker,\r\n3,unsure,\"'=a, \"\"b\"\"\"\r\n",
                Files.readString(out.resolve("coder1.csv")));
        String board = SampleScores.of(out).board();
        assertTrue(board.contains("judged by 1 coder; 50.0 % of the 2"), board);
        assertTrue(board.contains("Of 60 counted rows of quotes"), board);
    }

    private static void press(Chromium browser, String key) {
        browser.value("document.body.dispatchEvent(new KeyboardEvent('keydown', {key: '" + key + "', bubbles: true}))");
    }
}
