package io.rostrum.job;

import static io.rostrum.SparkTest.LAZY;
import static io.rostrum.SparkTest.SPARK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.rostrum.find.Search;
import io.rostrum.settings.UsageException;
import io.rostrum.table.ArticleRow;
import io.rostrum.table.MentionRow;
import io.rostrum.table.PublishedTables;
import io.rostrum.table.QuoteRow;
import io.rostrum.table.SpanPart;
import io.rostrum.table.SpeakerPart;
import io.rostrum.table.Tables;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Quotations are found by who speaks, by whom they mention, by words and by days. */
class SearchTest {

    @TempDir
    private static Path folder;

    private static PublishedTables published;

    @BeforeAll
    static void publish() {
        SpeakerPart varga = new SpeakerPart("V", "Ilse Varga", null, null);
        SpeakerPart march = new SpeakerPart("M", "Tom March", null, null);
        List<Row> articles =
                List.of(article("a1", "2031-05-01", "https://herald.example/1"), article("a2", "2031-05-02", null));
        List<Row> quotes = List.of(
                quote("a1", 0, "2031-05-01", List.of(varga), "He must go\nat \u001b[31mlast", 10, 0.9),
                quote("a1", 1, "2031-05-01", List.of(varga, march), "The dam stays", 40, 0.9),
                quote("a2", 0, "2031-05-02", List.of(march), "Varga is right about the dam", 10, 0.9),
                quote("a2", 1, "2031-05-02", List.of(march), "The dam is not counted", 60, 0.3));
        List<Row> mentions = List.of(
                mention("a1", "2031-05-01", 10, "M", "Tom March"), mention("a1", "2031-05-01", 90, "V", "Ilse Varga"));
        Map<String, Dataset<Row>> facts = Map.of(
                "articles", SPARK.createDataFrame(articles, Tables.ARTICLES.schema()),
                "quotes", SPARK.createDataFrame(quotes, Tables.QUOTES.schema()),
                "mentions", SPARK.createDataFrame(mentions, Tables.MENTIONS.schema()));
        Facts counted = Facts.of(
                table -> facts.getOrDefault(table.name(), SPARK.createDataFrame(List.of(), table.schema())), 0.5);
        ReportTables.store(
                folder.resolve("p"),
                ReportTables.of(counted, facts),
                Tables.ARTICLES,
                Tables.QUOTES,
                Tables.MENTIONS,
                Tables.LEADERS);
        published = new PublishedTables(LAZY, folder.resolve("p").toString());
    }

    private static Row article(String id, String day, String url) {
        return Tables.ARTICLES.row(
                new ArticleRow(id, LocalDate.parse(day), "herald.example", url, "t", "b", "en", null, "f", 0));
    }

    private static Row quote(
            String article, int place, String day, List<SpeakerPart> speakers, String words, int begin, double belief) {
        return Tables.QUOTES.row(new QuoteRow(
                article,
                LocalDate.parse(day),
                "herald.example",
                place,
                0,
                0,
                null,
                "body",
                "direct",
                speakers.get(0).leaderId(),
                "x",
                speakers.get(0).name(),
                speakers,
                words,
                4,
                List.of(new SpanPart(begin, begin + words.length())),
                null,
                null,
                "said",
                "d",
                List.of(),
                belief,
                "m"));
    }

    private static Row mention(String article, String day, int begin, String id, String name) {
        return Tables.MENTIONS.row(new MentionRow(
                article,
                LocalDate.parse(day),
                "o",
                0,
                0,
                null,
                begin,
                begin + 2,
                "He",
                "pronoun",
                id,
                name,
                0.9,
                null));
    }

    private static String found(Search search) {
        String plain = found(search, published);
        assertEquals(
                found(search, new PublishedTables(LAZY, published.folder(), 0)), plain, "whoever reads the tables");
        return plain;
    }

    private static String found(Search search, PublishedTables tables) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        long count = search.print(tables, new PrintStream(out, true, StandardCharsets.UTF_8));
        String text = out.toString(StandardCharsets.UTF_8);
        assertEquals(count * 4, text.lines().count(), text);
        return text;
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            # what is asked for            | by         | about      | said        | from       | to         | begin of the words found
            by name, in any case           | ilse varga | -          | -           | -          | -          | He must, The dam stays
            by id                          | M          | -          | -           | -          | -          | The dam stays, Varga is
            one of several who speak       | Tom March  | -          | stays       | -          | -          | The dam stays
            about whom a pronoun means     | -          | Tom March  | -           | -          | -          | He must
            about somebody in plain words  | -          | varga      | -           | -          | -          | Varga is
            words, only what is counted    | -          | -          | THE DAM     | -          | -          | The dam stays, Varga is
            days                           | -          | -          | dam         | 2031-05-02 | 2031-05-02 | Varga is
            all together                   | Ilse Varga | Tom March  | must go     | 2031-05-01 | 2031-05-01 | He must
            known, but not in these days   | Ilse Varga | -          | -           | 2031-05-02 | -          | -
            """)
    void quotationsAreFound(
            String what, String by, String about, String said, LocalDate from, LocalDate to, String words) {
        String text = found(new Search(by, about, said, from, to));
        List<String> expected = words == null ? List.of() : List.of(words.split(", "));
        assertEquals(expected.size() * 4L, text.lines().count(), text);
        expected.forEach(begin -> assertTrue(text.contains("\n  " + begin), text));
    }

    @Test
    void dayOutletSpeakerWordsAndAddressArePrintedAndNoTextBreaksOrColoursALine() {
        assertEquals(
                "2031-05-01  herald.example  Ilse Varga\n  He must go at [31mlast\n  https://herald.example/1\n\n",
                found(new Search("V", null, "must", null, null)));
        assertTrue(
                found(new Search(null, null, "right", null, null)).endsWith("\n  a2\n\n"), "without an address its id");
    }

    @Test
    void whatCannotBeLookedForIsSaid() {
        assertMessage("Give --by, --about or --said", () -> new Search(null, null, null, null, null));
        assertMessage(
                "--by \"Ilse Vagra\": nobody of that name: did you mean Ilse Varga?",
                () -> found(new Search("Ilse Vagra", null, null, null, null)));
        assertMessage(
                "--about \"Tom Marhc\": nobody of that name: did you mean Tom March?",
                () -> found(new Search(null, "Tom Marhc", null, null, null)));
    }

    private static void assertMessage(String part, org.junit.jupiter.api.function.Executable asked) {
        String said = assertThrows(UsageException.class, asked).getMessage();
        assertTrue(said.contains(part), said);
    }
}
