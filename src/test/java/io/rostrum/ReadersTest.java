package io.rostrum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.rostrum.table.Table;
import io.rostrum.table.Tables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** Readers need to know no bound and no registry, night after night. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReadersTest {

    private static final Map<String, Object> STRICT = Map.of("count.min-confidence", 0.8);

    private static final String UNITS =
            "Gulls \ud83d\ude00\ud83d\ude00 came at dawn. The port slept. Premier Ilse Varga said: "
                    + "\"We will open the gates of the port tomorrow.\" Nobody \ud83d\ude00 laughed. It rained.";

    @TempDir
    private static Path folder;

    private static Newsroom newsroom;

    @BeforeAll
    static void night() throws IOException {
        NightDumps dumps = new NightDumps(folder.resolve("dumps"));
        dumps.write(1);
        dumps.write(2);
        dumps.add("units.jsonl", "https://wire.example/units", "2031-03-05", "Units", UNITS);
        newsroom = new Newsroom(folder);
        newsroom.run("w", Map.of());
    }

    @Test
    @Order(1)
    void countedIsWhatTheReportsCount() {
        assertCounted(0.5);
    }

    @Test
    @Order(2)
    void withAnotherBoundEveryDayIsFlaggedAnew() {
        newsroom.run("w", STRICT);
        assertCounted(0.8);
    }

    private static void assertCounted(double bound) {
        for (Table<?> table : List.of(Tables.MENTIONS, Tables.QUOTES, Tables.STANCES)) {
            String wrong = "NOT (counted <=> (confidence >= " + bound + "))";
            assertEquals(0, newsroom.published("w", table).where(wrong).count(), table.name());
        }
        long quotes = sum("SUM(quotes)");
        assertEquals(
                newsroom.published("w", Tables.QUOTES)
                        .where("counted")
                        .selectExpr("EXPLODE(speakers.leader_id) AS leader_id")
                        .where("leader_id IS NOT NULL")
                        .count(),
                quotes);
        assertEquals(newsroom.published("w", Tables.MENTIONS).where("counted").count(), sum("SUM(mentions)"));
        assertTrue(quotes > 5, "too few: " + quotes);
    }

    private static long sum(String column) {
        return newsroom.published("w", Tables.LEADER_DAY)
                .selectExpr(column)
                .head()
                .getLong(0);
    }

    @Test
    @Order(3)
    void whatALeaderWasOnTheDayStandsBesideTheLeader() {
        List<Row> rows = newsroom.published("w", Tables.LEADER_DAY)
                .selectExpr("leader_id", "role", "in_office")
                .distinct()
                .collectAsList();
        assertTrue(rows.stream().anyMatch(row -> Boolean.TRUE.equals(row.getAs("in_office"))), rows.toString());
        assertEquals(
                newsroom.published("w", Tables.MENTIONS)
                        .where("leader_id IS NOT NULL")
                        .selectExpr("day", "leader_id", "role", "in_office")
                        .intersect(newsroom.published("w", Tables.LEADER_DAY)
                                .selectExpr("day", "leader_id", "role", "in_office"))
                        .count(),
                newsroom.published("w", Tables.LEADER_DAY)
                        .where("mentions > 0")
                        .selectExpr("day", "leader_id")
                        .distinct()
                        .count());
    }

    @Test
    @Order(4)
    void aFileOfOutletsBecomesATableAndStaysOne() throws IOException {
        Path file = Files.writeString(folder.resolve("outlets.tsv"), "outlet\ttype\nherald.example\tpaper\n");
        Map<String, Object> given = Map.of("count.min-confidence", 0.8, "count.outlets", file.toString());
        newsroom.run("w", given);
        assertEquals("paper", newsroom.published("w", Tables.OUTLETS).head().getAs("type"));
        Map<String, String> before = newsroom.stored("w");
        newsroom.run("w", given);
        newsroom.run("w", STRICT);
        assertEquals(before, newsroom.stored("w"), "nothing is new");
        Files.writeString(file, "outlet\ttype\nherald.example\twire\n");
        newsroom.run("w", given);
        assertEquals("wire", newsroom.published("w", Tables.OUTLETS).head().getAs("type"));
        assertEquals(1, newsroom.published("w", Tables.OUTLETS).count());
    }

    @Test
    @Order(5)
    void verifyFindsTheTablesAsTheyAre() {
        newsroom.run("w", STRICT, flow -> flow.upkeep().verify());
    }

    @Test
    @Order(6)
    void everyTableIsOpenedByItsFolderAlone() throws Exception {
        Path published = folder.resolve("w-published");
        try (Duck duck = Duck.in(published)) {
            for (Table<?> table : Tables.ALL) {
                long rows = 0;
                for (String name : table.folders()) {
                    String query = "FROM read_parquet('" + name + "/*.parquet', hive_partitioning = false)";
                    Map<String, String> columns = duck.columns(query);
                    assertEquals(List.of(table.published().fieldNames()), List.copyOf(columns.keySet()), name);
                    assertEquals(columns.containsKey("day") ? "DATE" : null, columns.get("day"), name);
                    rows += Long.parseLong(duck.rows("SELECT COUNT(*) " + query).get(0));
                    assertOnlyParquet(published.resolve(name));
                }
                assertEquals(newsroom.published("w", table).count(), rows, table.name());
            }
            assertEquals(
                    List.of("true|day"),
                    duck.rows("SELECT DISTINCT day IS NULL, set_aside FROM 'articles_set_aside/*.parquet'"));
            assertEquals(
                    List.of("false|null"),
                    duck.rows("SELECT DISTINCT day IS NULL, set_aside FROM 'articles/*.parquet'"));
        }
    }

    /** No checksums, no folders that stand for columns: some readers take them for data. */
    private static void assertOnlyParquet(Path table) throws IOException {
        try (Stream<Path> files = Files.list(table)) {
            List<String> names =
                    files.map(file -> file.getFileName().toString()).toList();
            assertTrue(names.stream().allMatch(name -> name.matches("[a-z0-9_-]+\\.parquet")), names.toString());
        }
    }

    @Test
    @Order(7)
    void viewsLieBesideTheTables() throws Exception {
        Path published = folder.resolve("w-published");
        try (Duck duck = Duck.in(published)) {
            duck.run(Files.readString(published.resolve("rostrum.sql")));
            for (Table<?> table : Tables.ALL) {
                assertEquals(
                        newsroom.published("w", table).isEmpty(),
                        duck.rows("FROM " + table.name()).isEmpty(),
                        table.name());
            }
            assertEquals(
                    newsroom.published("w", Tables.QUOTES).where("counted").count(),
                    duck.rows("FROM quotes_in_context").size());
            assertEquals(
                    List.of("The port slept. Premier Ilse Varga said: \"|\" Nobody \ud83d\ude00 laughed. It rained."),
                    duck.rows("SELECT before, after FROM quotes_in_context WHERE title = 'Units'"));
            assertEquals(
                    List.of(),
                    duck.rows(
                            """
                            SELECT before, words, after
                            FROM quotes_in_context JOIN articles USING (article_id)
                            WHERE len(spans) = 1 AND NOT contains(
                                regexp_replace(body, '\\s', '', 'g'),
                                regexp_replace(before || words || after, '\\s', '', 'g'))
                            """));
            assertEquals(
                    duck.rows("SELECT COUNT(*) FROM stances_counted"), duck.rows("SELECT COUNT(*) FROM stances_as_of"));
            assertEquals(
                    duck.rows("SELECT COUNT(*) FROM stances_counted"),
                    duck.rows("SELECT COUNT(*) FROM stances_in_context"));
            assertEquals(
                    List.of(),
                    duck.rows(
                            """
                            SELECT evidence, words FROM stances_in_context JOIN articles USING (article_id)
                            WHERE words IS NOT NULL AND NOT contains(
                                regexp_replace(words, '\\W', '', 'g'),
                                regexp_replace(body[trigger_begin + 1 : trigger_end], '\\W', '', 'g'))
                            """));
            assertTrue(
                    !duck.rows("FROM in_office(DATE '2031-03-05') WHERE role <> 'legislator'")
                            .isEmpty(),
                    "offices");
        }
    }

    @Test
    @Order(8)
    void daysAddUpToStancesAndAgreements() throws Exception {
        Path published = folder.resolve("w-published");
        try (Duck duck = Duck.in(published)) {
            duck.run(Files.readString(published.resolve("rostrum.sql")));
            assertEquals(
                    duck.rows(
                            """
                            SELECT holder_name, target_name, for_votes, against_votes, neutral_votes, label,
                                   round(for_share_low, 8), round(for_share_high, 8)
                            FROM stance_pairs WHERE period = 'day' AND period_start = DATE '2031-03-04' ORDER BY ALL
                            """),
                    duck.rows(
                            """
                            SELECT holder_name, target_name, for_votes, against_votes, neutral_votes, label,
                                   round(for_share_low, 8), round(for_share_high, 8)
                            FROM stances_between(DATE '2031-03-04', DATE '2031-03-04') ORDER BY ALL
                            """));
            duck.run(
                    """
                    CREATE OR REPLACE VIEW stance_pairs AS
                    SELECT 'day' AS period, DATE '2031-03-01' + day AS period_start, 'leader' AS holder_type, holder AS holder_id,
                           holder AS holder_name, 'issue' AS target_type, target AS target_id, target AS target_name,
                           pro AS for_votes, contra AS against_votes, 0 AS neutral_votes
                    FROM (VALUES (0, 'A', 'dam', 3, 0), (1, 'A', 'dam', 3, 0), (0, 'A', 'tax', 0, 6), (1, 'A', 'fund', 3, 3),
                                 (0, 'B', 'dam', 5, 0), (1, 'B', 'tax', 6, 0), (2, 'B', 'fund', 9, 0), (0, 'C', 'dam', 2, 0))
                        AS rows (day, holder, target, pro, contra)
                    """);
            assertEquals(
                    List.of("A|B|1|1|[dam]|[tax]"),
                    duck.rows(
                            """
                            SELECT a_id, b_id, agree, disagree, agree_on, disagree_on
                            FROM agreements_between(DATE '2031-03-01', DATE '2031-03-31')
                            """));
            assertEquals(
                    List.of(),
                    duck.rows("FROM agreements_between(DATE '2031-03-01', DATE '2031-03-01')"),
                    "three votes are few");
        }
    }
}
