package io.rostrum;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.rostrum.dump.NamedArticles;
import io.rostrum.quote.PassageKeys;
import io.rostrum.table.PublishedTables;
import io.rostrum.table.Table;
import io.rostrum.table.Tables;
import io.rostrum.text.Text;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** What an outlet prints below every article becomes furniture, is so no more, and is it again. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FurnitureTest {

    private static final String NOTE = "Editor's note: Ilse Varga has repeatedly condemned Mirko Orda.";
    private static final String SAID = "\"We will never leave the port to them,\" Premier Ilse Varga said.";
    private static final String COPY = "https://post.example/copy";

    @TempDir
    private static Path folder;

    private static Newsroom newsroom;
    private static NightDumps dumps;
    private static Map<String, String> threeStories;

    /** Two stories with the note, far apart, and one of another outlet. */
    @BeforeAll
    static void aNight() throws IOException {
        newsroom = new Newsroom(folder);
        dumps = new NightDumps(folder.resolve("dumps"));
        add("1.jsonl", "https://herald.example/first", "2031-03-04", "first");
        add("2.jsonl", "https://herald.example/third", "2031-05-20", "third");
        add("3.jsonl", "https://post.example/other", "2031-03-04", "other");
        run();
    }

    /** A story that is like no other but those of the same name, with the note below it. */
    private static void add(String name, String url, String day, String story) throws IOException {
        dumps.add(name, url, day, "Noted", dumps.story(story) + NOTE + "\n" + SAID);
    }

    private static void run() {
        newsroom.run("nights", Map.of());
    }

    private static void withdraw(String url) {
        NamedArticles named = NamedArticles.of(List.of(url), List.of(), List.of());
        newsroom.run("nights", Map.of(), flow -> flow.withdraw(named.ids(), named.addresses(), "the court said so"));
    }

    /** Of all tables but those that say that a withdrawn article was there. */
    private static Map<String, String> rows() {
        Map<String, String> rows = newsroom.rows("nights");
        rows.keySet().removeAll(List.of("withdrawn", "dump_files"));
        return rows;
    }

    @Test
    @Order(1)
    void inTwoStoriesItCounts() {
        assertEquals(List.of(), texts("furniture", "words"));
        assertEquals(
                List.of(
                        "2031-03-04 herald.example 2 1",
                        "2031-03-04 post.example 2 1",
                        "2031-05-20 herald.example 2 1"),
                counted());
        assertEquals(List.of("true"), isCounted());
    }

    /** Mentions and quotations of Ilse Varga. */
    private static List<String> counted() {
        return texts(
                "leader_day WHERE leader_name = 'Ilse Varga'",
                "day || ' ' || outlet || ' ' || mentions || ' ' || quotes");
    }

    /** Whether what the outlet's note holds is counted, of all facts that are sure enough. */
    private static List<String> isCounted() {
        String note = " WHERE confidence >= 0.5 AND outlet = 'herald.example' AND passage IN (" + key(NOTE) + ", "
                + key(SAID) + ")";
        return Stream.of("mentions", "quotes", "stances")
                .flatMap(table -> texts(table + note, "STRING(counted)").stream())
                .distinct()
                .toList();
    }

    private static long key(String passage) {
        return new PassageKeys(Text.of(passage)).at(0);
    }

    /** The story of tonight is of a day between: on the others no run writes a fact. */
    @Test
    @Order(2)
    void theThirdStoryTakesItOutOfAllDays() throws IOException {
        add("4.jsonl", "https://herald.example/second", "2031-04-11", "second");
        run();
        threeStories = rows();
        String of = " 2031-03-04 2031-05-20 3 ";
        assertEquals(
                List.of(SAID + of + "3 3 0", NOTE + of + "6 0 3"),
                texts(
                        "furniture",
                        "words || ' ' || first_day || ' ' || last_day || ' ' || stories || ' ' || mentions || ' ' || quotes"
                                + " || ' ' || stances"));
        assertEquals(List.of("2031-03-04 post.example 2 1"), counted());
        assertEquals(List.of("false"), isCounted());
        newsroom.run("nights", Map.of(), flow -> flow.upkeep().verify());
        assertEquals(
                List.of("day 2031-03-04", "month 2031-03-01", "week 2031-03-03"),
                texts("stance_pairs", "period || ' ' || period_start"));
    }

    @Test
    @Order(3)
    void oneLargeNightMakesTheSameTables() {
        newsroom.runLarge("large");
        assertSame("large");
    }

    private static void assertSame(String once) {
        Map<String, String> one = newsroom.rows(once);
        rows().forEach((table, rows) -> assertEquals(one.get(table), rows, table));
        for (Table<?> table : Tables.ALL) {
            if (!List.of(Tables.RUNS, Tables.MEASURES).contains(table)) {
                assertEquals(
                        Newsroom.text(newsroom.published(once, table).drop("run_id")),
                        Newsroom.text(newsroom.published("nights", table).drop("run_id")),
                        "published " + table.name());
            }
        }
    }

    /** The third story is a later near-copy now, and counts for no outlet's furniture. */
    @Test
    @Order(4)
    void withAnEarlierNearCopyItStandsInTwoStories() throws IOException {
        add("6.jsonl", COPY, "2031-05-19", "third");
        run();
        assertEquals(List.of(), texts("furniture", "words"));
        assertEquals(List.of("true"), isCounted());
    }

    @Test
    @Order(5)
    void withoutTheNearCopyItIsFurnitureAgain() {
        withdraw(COPY);
        assertEquals(threeStories, rows());
        assertEquals(List.of("false"), isCounted());
    }

    private static List<String> texts(String from, String expression) {
        String[] parts = from.split(" WHERE ");
        Dataset<Row> rows = newsroom.published("nights", PublishedTables.named(parts[0]));
        return rows
                .where(parts.length == 1 ? "TRUE" : parts[1])
                .selectExpr(expression + " AS text")
                .sort("text")
                .collectAsList()
                .stream()
                .map(row -> row.getString(0))
                .toList();
    }
}
