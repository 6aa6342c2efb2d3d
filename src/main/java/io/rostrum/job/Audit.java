package io.rostrum.job;

import static java.util.Map.entry;
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
    static final Map<String, Table<?>> RULES = new TreeMap<>(Map.ofEntries(
            entry("copies", Tables.COPIES),
            entry("furniture", Tables.FURNITURE),
            entry("mentions", Tables.LEADER_DAY),
            entry("quotes", Tables.LEADER_DAY),
            entry("distinct_quotes", Tables.LEADER_DAY),
            entry("expected", Tables.LEADER_DAY),
            entry("own_work", Tables.OWN_WORK),
            entry("speaks_of", Tables.SPEAKS_OF),
            entry("votes", Tables.STANCE_PAIRS),
            entry("co_mentions", Tables.CO_MENTIONS),
            entry("trends", Tables.TRENDS)));

    private Audit() {}

    /**
     * For each rule its violations: rule, place, expected and found; no rows when all is well.
     *
     * @param reports reporting tables by name, and the facts as stored
     * @param asked   tables of which it is asked
     */
    public static List<Dataset<Row>> of(Facts facts, Map<String, Dataset<Row>> reports, Collection<Table<?>> asked) {
        Map<String, Dataset<Row>> views = new HashMap<>(reports);
        if (asked.contains(Tables.FURNITURE)) {
            views.put("standing", FurniturePassages.again(reports));
        }
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
