package io.rostrum.job;

import io.rostrum.table.Tables;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** stances → open_stances: who is for or against whom and what, per period, where one is known by its words alone. */
public final class OpenStances {

    private OpenStances() {}

    public static Dataset<Row> of(Facts facts) {
        return Tables.OPEN_STANCES.conform(StancePairs.tally(facts, "NOT (" + StancePairs.BOTH_HAVE_IDS + ")"));
    }
}
