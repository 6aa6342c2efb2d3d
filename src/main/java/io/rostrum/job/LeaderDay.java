package io.rostrum.job;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Not written yet. */
public final class LeaderDay {

    private LeaderDay() {}

    public static Dataset<Row> of(Facts facts) {
        return facts.mentions();
    }
}
