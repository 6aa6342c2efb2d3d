package io.rostrum.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** facts, reports → violations: where facts and reports do not agree. */
public final class Audit {

    /** Queries of {@code jobs/audit}, each one rule. */
    static final List<String> RULES =
            List.of("copies", "mentions", "quotes", "distinct_quotes", "votes", "co_mentions", "trends");

    private Audit() {}

    /**
     * One row per violation: rule, place, expected and found; none when all is well.
     *
     * @param reports reporting tables by name
     */
    public static Dataset<Row> of(Facts facts, Map<String, Dataset<Row>> reports) {
        Map<String, Dataset<Row>> views = new HashMap<>(reports);
        views.put("articles", facts.articles());
        views.put("mentions", facts.mentions());
        views.put("quotes", facts.quotes());
        views.put("stances", facts.stances());
        views.put("copies", facts.copies());
        return RULES.stream()
                .map(rule -> violations(rule, views))
                .reduce(Dataset::unionByName)
                .orElseThrow();
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
