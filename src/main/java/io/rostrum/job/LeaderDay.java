package io.rostrum.job;

import io.rostrum.table.Tables;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** mentions, quotes → leader_day: how much of each leader each outlet printed, per day. */
public final class LeaderDay {

    private LeaderDay() {}

    public static Dataset<Row> of(Facts facts) {
        return Tables.LEADER_DAY.conform(SqlFile.run(
                "/jobs/leader-day/leader_day.sql",
                Map.of(
                        "mentions", facts.mentions(),
                        "quotes", facts.quotes(),
                        "found", facts.found(),
                        "yield", yields(facts.found())),
                Map.of()));
    }

    /** What the confidences of quotations add up to, by kind. */
    static Dataset<Row> yields(Dataset<Row> any) {
        return SqlFile.run("/jobs/leader-day/yield.sql", Map.of("any", any), Map.of());
    }
}
