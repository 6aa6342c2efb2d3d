package io.rostrum.job;

import io.rostrum.table.Tables;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** quotes → speakers: everybody who is quoted, leader or not, per day and outlet. */
public final class Speakers {

    private Speakers() {}

    public static Dataset<Row> of(Facts facts) {
        return Tables.SPEAKERS.conform(
                SqlFile.run("/jobs/speakers/speakers.sql", Map.of("quotes", facts.quotes()), Map.of()));
    }
}
