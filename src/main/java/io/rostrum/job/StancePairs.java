package io.rostrum.job;

import io.rostrum.table.Tables;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** stances → stance_pairs: who is for or against whom and what, per period, where both have an id. */
public final class StancePairs {

    static final String BOTH_HAVE_IDS = "holder_id IS NOT NULL AND target_id IS NOT NULL";

    private StancePairs() {}

    public static Dataset<Row> of(Facts facts) {
        return Tables.STANCE_PAIRS.conform(SqlFile.run(
                "/jobs/stance-pairs/stance_pairs.sql", Map.of("tally", tally(facts, BOTH_HAVE_IDS)), Map.of()));
    }

    /** The votes on the pairs of stances that a condition lets through. */
    static Dataset<Row> tally(Facts facts, String condition) {
        Dataset<Row> votes = SqlFile.run(
                "/jobs/stance-pairs/votes.sql",
                Map.of("stances", facts.stances().where(condition)),
                Map.of());
        return SqlFile.run("/jobs/stance-pairs/tally.sql", Map.of("votes", Periods.of(votes)), Map.of());
    }
}
