package io.rostrum.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import io.rostrum.table.Table;
import io.rostrum.table.Tables;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
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

    private Audit() {}

    /**
     * For each rule its violations: rule, place, expected and found; no rows when all is well.
     *
     * @param reports reporting tables by name
     * @param asked   tables of which it is asked
     */
    public static List<Dataset<Row>> of(Facts facts, Map<String, Dataset<Row>> reports, Collection<Table<?>> asked) {
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
                .toList();
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
