package io.rostrum.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import io.rostrum.table.Table;
import io.rostrum.table.Tables;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** facts, reports → violations: where facts and reports do not agree. */
public final class Audit {

    /** Queries of {@code jobs/audit}, each one rule, with the table that breaks it. */
    static final Map<String, Table<?>> RULES = new TreeMap<>(Map.of(
            "copies", Tables.COPIES,
            "mentions", Tables.LEADER_DAY,
            "quotes", Tables.LEADER_DAY,
            "distinct_quotes", Tables.LEADER_DAY,
            "expected", Tables.LEADER_DAY,
            "own_work", Tables.OWN_WORK,
            "speaks_of", Tables.SPEAKS_OF,
            "votes", Tables.STANCE_PAIRS,
            "co_mentions", Tables.CO_MENTIONS,
            "trends", Tables.TRENDS));

    private static final String NONE = "SELECT '' AS rule, '' AS place, 0L AS expected, 0L AS found WHERE FALSE";

    private Audit() {}

    /**
     * One row per violation: rule, place, expected and found; none when all is well.
     *
     * @param reports reporting tables by name
     * @param asked   tables of which it is asked
     */
    public static Dataset<Row> of(Facts facts, Map<String, Dataset<Row>> reports, Collection<Table<?>> asked) {
        Map<String, Dataset<Row>> views = new HashMap<>(reports);
        views.put("articles", facts.articles());
        views.put("mentions", facts.mentions());
        views.put("quotes", facts.quotes());
        views.put("found", facts.found());
        views.put("yield", LeaderDay.yields(facts.found()));
        views.put("stances", facts.stances());
        views.put("copies", facts.copies());
        return RULES.entrySet().stream()
                .filter(rule -> asked.contains(rule.getValue()))
                .map(rule -> violations(rule.getKey(), views))
                .reduce(none(facts), Dataset::unionByName);
    }

    private static Dataset<Row> none(Facts facts) {
        return facts.articles().sparkSession().sql(NONE);
    }

    static Dataset<Row> violations(String rule, Map<String, Dataset<Row>> views) {
        return SqlFile.run("/jobs/audit/" + rule + ".sql", views, Map.of())
                .select(
                        lit(rule).as("rule"),
                        col("place"),
                        col("expected").cast("bigint").as("expected"),
                        col("found").cast("bigint").as("found"));
    }
}
