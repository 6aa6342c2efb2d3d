package io.rostrum.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.rostrum.table.Table;
import io.rostrum.table.Tables;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Laws that all reporting tables keep, on random facts. */
class CountTest {

    private static final RandomFacts RANDOM = new RandomFacts(11, 300);
    private static Facts facts;
    private static Map<String, Dataset<Row>> reports;

    @BeforeAll
    static void countAll() {
        facts = RANDOM.facts(1);
        reports = reports(facts, RANDOM.furniture(1));
        reports.replaceAll((name, table) -> table.localCheckpoint());
    }

    private static Map<String, Dataset<Row>> reports(Facts facts, Dataset<Row> furniture) {
        Map<String, Dataset<Row>> tables = new TreeMap<>();
        tables.put("furniture", furniture);
        tables.put("leader_day", LeaderDay.of(facts));
        tables.put("speakers", Speakers.of(facts));
        tables.put("own_work", OwnWork.of(facts));
        tables.put("speaks_of", SpeaksOf.of(facts));
        tables.put("quote_clusters", QuoteClusters.of(facts));
        tables.put("stance_pairs", StancePairs.of(facts));
        tables.put("open_stances", OpenStances.of(facts));
        tables.put("co_mentions", CoMentions.of(facts));
        tables.put("leader_tone", LeaderTone.of(facts));
        tables.put("leader_issue", LeaderIssue.of(facts));
        tables.put("leader_network", LeaderNetwork.of(tables.get("co_mentions")));
        tables.put("trends", Trends.of(tables.get("leader_day"), facts.articles(), facts.copies()));
        return tables;
    }

    @Test
    void everyTableHasRows() {
        reports.forEach((name, table) -> assertTrue(!table.isEmpty(), name));
        assertEquals(
                Tables.REPORTS.stream().map(table -> table.name()).sorted().toList(), List.copyOf(reports.keySet()));
    }

    @Test
    void theOrderOfFactsDoesNotCount() {
        reports(RANDOM.facts(2), RANDOM.furniture(2))
                .forEach((name, table) -> assertEquals(Samples.csv(reports.get(name)), Samples.csv(table)));
    }

    @Test
    void factsAndReportsAgree() {
        List<Dataset<Row>> rules = Audit.of(facts, withFacts(), Tables.ALL);
        assertEquals(Audit.RULES.size(), rules.size());
        rules.forEach(violations -> assertEquals(List.of(), violations.collectAsList()));
    }

    /** The reports, and the facts as stored. */
    private static Map<String, Dataset<Row>> withFacts() {
        Map<String, Dataset<Row>> tables = new HashMap<>(reports);
        for (Table<?> table : List.of(Tables.MENTIONS, Tables.QUOTES, Tables.STANCES, Tables.COPIES)) {
            tables.put(table.name(), RANDOM.stored(table, 1));
        }
        return tables;
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            # rule          | table        | column          | row to change
            furniture       | furniture    | stories         | stories = 3
            mentions        | leader_day   | mentions        | mentions > 1
            quotes          | leader_day   | indirect_quotes | indirect_quotes > 0
            quotes          | leader_day   | quoted_words    | quoted_words > 0
            expected        | leader_day   | quotes_expected | quotes_expected > 0
            distinct_quotes | leader_day   | distinct_quotes | distinct_quotes > 0
            votes           | stance_pairs | neutral_votes   | period = 'day' AND neutral_votes > 0
            own_work        | own_work     | other_copies    | period = 'day' AND other_copies > 0
            own_work        | own_work     | wire_quotes     | period = 'day' AND wire_quotes > 0
            votes           | open_stances | for_votes       | period = 'day' AND for_votes > 0
            speaks_of       | speaks_of    | quotes          | period = 'week'
            speaks_of       | speaks_of    | stories         | stories = quotes
            co_mentions     | co_mentions  | n_ab            | period = 'week' AND window = 'sentence'
            trends          | trends       | stories         | period = 'week' AND stories > 0
            """)
    void theAuditFindsWhatWasCountedWrong(String rule, String table, String column, String row) {
        Map<String, Dataset<Row>> views = new HashMap<>(reports);
        views.put("standing", FurniturePassages.again(withFacts()));
        views.putAll(Map.of("mentions", facts.mentions(), "quotes", facts.quotes(), "stances", facts.stances()));
        views.putAll(
                Map.of("copies", facts.copies(), "found", facts.found(), "yield", LeaderDay.yields(facts.found())));
        Column more = when(expr(row), col(column).plus(1)).otherwise(col(column));
        views.put(table, reports.get(table).withColumn(column, more));
        assertTrue(!Audit.violations(rule, views).isEmpty());
    }

    @Test
    void theAuditFindsArticlesAndClustersThatDoNotCountOnce() {
        Map<String, Dataset<Row>> views = Map.of(
                "articles", facts.articles().where("article_id <> 'a10007'"),
                "copies",
                        facts.copies()
                                .where("article_id <> 'a10005'")
                                .withColumn("is_first", expr("is_first OR article_id = 'a10009'")));
        assertEquals(
                "[[copies,article a10005,1,0], [copies,article a10007,1,1]]",
                Audit.violations("copies", views)
                        .orderBy("place")
                        .limit(2)
                        .collectAsList()
                        .toString());
        assertEquals(
                1,
                Audit.violations("copies", views)
                        .where("place LIKE 'cluster %' AND found = 2")
                        .count());
    }

    @Test
    void aPartAndTheRestAddUpToTheWhole() {
        Dataset<Row> parts = LeaderDay.of(RandomFacts.where(facts, "day < '2031-05-07'"))
                .union(LeaderDay.of(RandomFacts.where(facts, "day >= '2031-05-07'")));
        assertEquals(totals(reports.get("leader_day")), totals(parts));
    }

    /** The sums of all plain counts; what is new (distinct_quotes) depends on what was there before. */
    private static List<Row> totals(Dataset<Row> leaderDay) {
        Column[] sums = Arrays.stream(leaderDay.schema().fields())
                .filter(field -> field.dataType() == DataTypes.LongType)
                .filter(field -> !field.name().equals("distinct_quotes"))
                .map(field -> sum(field.name()))
                .toArray(Column[]::new);
        return leaderDay
                .groupBy("leader_id")
                .agg(count(lit(1)), sums)
                .orderBy("leader_id")
                .collectAsList();
    }

    @Test
    void sharesOfVoiceAddUpToOne() {
        Dataset<Row> shares = SqlFile.run(
                "/jobs/leader-day/share_of_voice.sql", Map.of("leader_day", reports.get("leader_day")), Map.of());
        assertEquals(1, shares.agg(sum("share_of_voice")).head().getDouble(0), 1e-8);
        Dataset<Row> daily = reports.get("trends").where("period = 'day' AND quoted_words > 0");
        List<Row> wrong = daily.groupBy("period_start")
                .agg(sum("share_of_voice").as("share"))
                .where("ABS(share - 1) > 1e-8")
                .collectAsList();
        assertEquals(List.of(), wrong);
    }

    @Test
    void whatIsExpectedOfOneRowIsWhatItsSumIs() {
        Dataset<Row> one =
                reports.get("leader_day").where("quotes_expected > 0").limit(1).localCheckpoint();
        Row row = one.head();
        Row sum = SqlFile.run(
                        "/jobs/leader-day/quotes_expected.sql",
                        Map.of("leader_day", one, "yield", LeaderDay.yields(one)),
                        Map.of())
                .head();
        for (String column : List.of("quotes_expected", "quotes_expected_low", "quotes_expected_high")) {
            assertEquals(row.<Double>getAs(column), sum.<Double>getAs(column), 0.051, column);
        }
        assertTrue(row.<Double>getAs("quotes_expected_low") < row.<Double>getAs("quotes_expected"));
    }

    @Test
    void theBoundsOfManyAreNarrowerThanThoseOfFew() {
        List<Row> rows = SqlFile.run(
                        "/jobs/leader-day/quotes_expected.sql",
                        Map.of("leader_day", reports.get("leader_day"), "yield", LeaderDay.yields(facts.found())),
                        Map.of())
                .collectAsList();
        assertTrue(relativeHigh(rows.get(0)) < relativeHigh(rows.get(rows.size() - 1)));
        assertTrue(relativeHigh(rows.get(0)) > 1.05, "never narrower than the yield is known");
    }

    private static double relativeHigh(Row row) {
        return row.<Double>getAs("quotes_expected_high") / row.<Double>getAs("quotes_expected");
    }

    @Test
    void noNumberIsNaN() {
        reports.forEach((name, table) -> {
            Column anyNaN = Arrays.stream(table.schema().fields())
                    .filter(field -> field.dataType() == DataTypes.DoubleType)
                    .map(field -> col(field.name()).isNaN())
                    .reduce(lit(false), Column::or);
            assertEquals(0, table.where(anyNaN).count(), name);
        });
    }
}
