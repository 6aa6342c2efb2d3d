package io.rostrum.job;

import io.rostrum.table.Tables;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** mentions, copies → co_mentions: which leaders are mentioned together, per period. */
public final class CoMentions {

    private CoMentions() {}

    public static Dataset<Row> of(Facts facts) {
        Dataset<Row> together =
                SqlFile.run("/jobs/co-mentions/together.sql", Map.of("mentions", facts.mentions()), Map.of());
        return Tables.CO_MENTIONS.conform(SqlFile.run(
                "/jobs/co-mentions/co_mentions.sql",
                Map.of("together", Periods.of(together), "copies", Periods.of(facts.copies())),
                Map.of()));
    }
}
