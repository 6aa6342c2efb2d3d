package io.rostrum.job;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Not written yet. */
public final class LeaderNetwork {

    private LeaderNetwork() {}

    public static Dataset<Row> of(Dataset<Row> coMentions) {
        return coMentions;
    }
}
