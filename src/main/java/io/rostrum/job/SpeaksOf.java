package io.rostrum.job;

import io.rostrum.table.Tables;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** quotes, mentions → speaks_of: which leaders speak of which others in what they are quoted with, per period. */
public final class SpeaksOf {

    private SpeaksOf() {}

    public static Dataset<Row> of(Facts facts) {
        Dataset<Row> said = SqlFile.run(
                "/jobs/speaks-of/said.sql", Map.of("quotes", facts.quotes(), "mentions", facts.mentions()), Map.of());
        return Tables.SPEAKS_OF.conform(
                SqlFile.run("/jobs/speaks-of/speaks_of.sql", Map.of("said", Periods.of(said)), Map.of()));
    }
}
