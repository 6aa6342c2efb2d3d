package io.rostrum.job;

import io.rostrum.table.Tables;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** stances → stance_pairs: who is for or against whom and what, per period. */
public final class StancePairs {

    private StancePairs() {}

    public static Dataset<Row> of(Facts facts) {
        Dataset<Row> votes = SqlFile.run("/jobs/stance-pairs/votes.sql", Map.of("stances", facts.stances()), Map.of());
        return Tables.STANCE_PAIRS.conform(
                SqlFile.run("/jobs/stance-pairs/stance_pairs.sql", Map.of("votes", Periods.of(votes)), Map.of()));
    }
}
