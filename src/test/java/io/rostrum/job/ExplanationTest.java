package io.rostrum.job;

import static io.rostrum.SparkTest.LAZY;
import static io.rostrum.SparkTest.SPARK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.rostrum.explain.Explanation;
import io.rostrum.explain.Question;
import io.rostrum.settings.UsageException;
import io.rostrum.table.ArticleRow;
import io.rostrum.table.CopyRow;
import io.rostrum.table.MentionRow;
import io.rostrum.table.PublishedTables;
import io.rostrum.table.QuoteRow;
import io.rostrum.table.SpanPart;
import io.rostrum.table.SpeakerPart;
import io.rostrum.table.StanceRow;
import io.rostrum.table.Table;
import io.rostrum.table.Tables;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every number is explained by what stands in the articles. */
class ExplanationTest {

    private static final LocalDate DAY = LocalDate.parse("2031-05-06");
    private static final String BODY =
            "Ilse Varga met Tom March.\nShe said the dam must go. Varga condemned the\u001b[31m blockade.";

    @TempDir
    private static Path folder;

    private static PublishedTables tables;

    @BeforeAll
    static void store() {
        Map<String, Dataset<Row>> facts = Map.of(
                "articles",
                        rows(
                                Tables.ARTICLES,
                                List.of(Tables.ARTICLES.row(article("a1")), Tables.ARTICLES.row(article("a2")))),
                "copies",
                        rows(
                                Tables.COPIES,
                                List.of(
                                        Tables.COPIES.row(new CopyRow("a1", DAY, "a1", true, 3, 2, null)),
                                        Tables.COPIES.row(new CopyRow("a2", DAY, "a1", false, 3, 2, null)))),
                "mentions",
                        rows(
                                Tables.MENTIONS,
                                List.of(
                                        mention("a1", "Ilse Varga", "V", "Ilse Varga", "name", 0.9),
                                        mention("a1", "Tom March", "M", "Tom March", "name", 0.9),
                                        mention("a1", "She", "V", "Ilse Varga", "pronoun", 0.3),
                                        mention("a2", "Ilse Varga", "V", "Ilse Varga", "name", 0.9))),
                "quotes", rows(Tables.QUOTES, List.of(quotation())),
                "stances", rows(Tables.STANCES, List.of(stance())));
        Facts counted = Facts.of(table -> facts.getOrDefault(table.name(), rows(table, List.of())), 0.5);
        ReportTables.store(
                folder.resolve("w"),
                ReportTables.of(counted, facts),
                Tables.ARTICLES,
                Tables.MENTIONS,
                Tables.QUOTES,
                Tables.STANCES,
                Tables.COPIES,
                Tables.LEADER_DAY,
                Tables.STANCE_PAIRS,
                Tables.CO_MENTIONS,
                Tables.LEADERS);
        tables = new PublishedTables(LAZY, folder.resolve("w").toString());
    }

    private static Dataset<Row> rows(Table<?> table, List<Row> rows) {
        return SPARK.createDataFrame(rows, table.schema());
    }

    private static ArticleRow article(String id) {
        return new ArticleRow(
                id, DAY, "herald.example", "https://herald.example/" + id, "The dam", BODY, "en", null, "f", 0);
    }

    private static Row mention(
            String article, String text, String leader, String name, String kind, double confidence) {
        int begin = BODY.indexOf(text);
        return Tables.MENTIONS.row(new MentionRow(
                article,
                DAY,
                "herald.example",
                0,
                0,
                null,
                begin,
                begin + text.length(),
                text,
                kind,
                leader,
                name,
                confidence,
                null));
    }

    private static Row quotation() {
        int begin = BODY.indexOf("the dam");
        return Tables.QUOTES.row(new QuoteRow(
                "a1",
                DAY,
                "herald.example",
                0,
                1,
                0,
                null,
                "lead",
                "indirect",
                "V",
                "She",
                "Ilse Varga",
                List.of(new SpeakerPart("V", "Ilse Varga", 26, 29), new SpeakerPart("M", "Tom March", 26, 29)),
                "the dam must go",
                4,
                List.of(new SpanPart(begin, begin + 15)),
                26,
                29,
                "said",
                "d1",
                List.of(),
                0.8,
                "cue"));
    }

    private static Row stance() {
        int begin = BODY.indexOf("Varga condemned");
        return Tables.STANCES.row(new StanceRow(
                "a1",
                DAY,
                "herald.example",
                "leader",
                "V",
                "Ilse Varga",
                "issue",
                "blockade",
                "blockade",
                "reported_act",
                null,
                null,
                "against",
                0.05,
                0.15,
                0.8,
                0.7,
                "asserted",
                "verb",
                begin + 6,
                begin + 15,
                begin,
                BODY.length(),
                "Varga condemned the blockade"));
    }

    private static String explained(Table<?> table, String period, String leader, String with) {
        Question question = new Question(DAY, period, leader, with);
        String plain = new Explanation(tables, question).of(table);
        PublishedTables bySpark = new PublishedTables(LAZY, tables.folder(), 0);
        assertEquals(new Explanation(bySpark, question).of(table), plain, "whether Spark reads the tables or not");
        return plain;
    }

    @Test
    void aDayOfALeaderIsItsMentionsAndQuotations() {
        String text = explained(Tables.LEADER_DAY, "day", "ilse varga", null);
        assertContains(text, "articles 2, stories 1, mentions 2, quotes 1,");
        assertContains(text, "mention \"Ilse Varga\": Ilse Varga by name, confidence 0.90");
        assertContains(text, "NOT COUNTED: mention \"She\": Ilse Varga by pronoun, confidence 0.30");
        assertContains(text, "  sentence 1  She said the dam must go.\n");
        assertContains(
                text,
                "indirect quotation of 4 words, speaker \"She\", cue \"said\", by cue, confidence 0.80: the dam must go");
        assertContains(text, "(later near-copy: no story of its own)");
        assertContains(text, "counted: 2 articles, 1 of them the first of their near-copies (stories)\n");
        assertContains(text, "counted: 2 mentions, 1 quotations\n");
    }

    @Test
    void whatSeveralSayIsExplainedForEach() {
        String text = explained(Tables.LEADER_DAY, "day", "tom march", null);
        assertContains(text, "mentions 1, quotes 1,");
        assertContains(text, "indirect quotation of 4 words, speaker \"She\"");
        assertContains(text, "counted: 1 mentions, 1 quotations\n");
    }

    @Test
    void aPairOfHolderAndTargetIsItsStances() {
        String text = explained(Tables.STANCE_PAIRS, "month", "V", "blockade");
        assertContains(text, "for_votes 0, against_votes 1, neutral_votes 0");
        assertContains(
                text,
                "Ilse Varga against blockade: reported_act, asserted, by verb, belief for 0.05 neutral 0.15 against 0.80,"
                        + " confidence 0.70");
        assertEquals(-1, text.indexOf('\u001b'), "no text can colour the terminal");
        assertContains(text, "counted: 1 articles, 1 of them");
    }

    @Test
    void aPairOfLeadersIsTheArticlesThatMentionBoth() {
        String text = explained(Tables.CO_MENTIONS, "week", "Tom March", "Ilse Varga");
        assertContains(text, "window article, a_id M, a_name Tom March, b_id V, b_name Ilse Varga, n_ab 1");
        assertContains(text, "herald.example a1 https://herald.example/a1\n");
        assertEquals(-1, text.indexOf("a2"), "the near-copy mentions one of them only");
        assertContains(text, "counted: 1 articles, 1 of them");
    }

    @Test
    void whatIsNotThereIsSaid() {
        assertMessage(
                "Table stance_pairs has no row of V with Ilse Varga in the month of 2031-05-06",
                () -> explained(Tables.STANCE_PAIRS, "month", "V", "Ilse Varga"));
        assertMessage(
                "--leader \"Ilse Vagra\": nobody of that name: did you mean Ilse Varga?",
                () -> explained(Tables.LEADER_DAY, "day", "Ilse Vagra", null));
        assertMessage(
                "--with \"blokade\": nobody of that name: did you mean blockade?",
                () -> explained(Tables.STANCE_PAIRS, "month", "V", "blokade"));
        assertMessage("name the other one in --with", () -> explained(Tables.CO_MENTIONS, "day", "V", null));
        assertMessage(
                "only leader_day, stance_pairs, open_stances and co_mentions",
                () -> explained(Tables.RUNS, "day", "V", null));
    }

    private static void assertContains(String text, String part) {
        assertTrue(text.contains(part), () -> part + "\n\nis not in\n\n" + text);
    }

    private static void assertMessage(String part, org.junit.jupiter.api.function.Executable asked) {
        assertContains(assertThrows(UsageException.class, asked).getMessage(), part);
    }
}
