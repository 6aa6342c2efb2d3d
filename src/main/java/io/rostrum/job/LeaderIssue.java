package io.rostrum.job;

import io.rostrum.table.Tables;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** quotes → leader_issue: what each leader speaks about, per period. */
public final class LeaderIssue {

    private LeaderIssue() {}

    public static Dataset<Row> of(Facts facts) {
        return Tables.LEADER_ISSUE.conform(SqlFile.run(
                "/jobs/leader-issue/leader_issue.sql", Map.of("quotes", Periods.of(facts.quotes())), Map.of()));
    }
}
