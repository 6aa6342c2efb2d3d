package io.rostrum.job;

import io.rostrum.table.Tables;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** tones → leader_tone: the authors' tone toward each leader, per period; experimental. */
public final class LeaderTone {

    private LeaderTone() {}

    public static Dataset<Row> of(Facts facts) {
        return Tables.LEADER_TONE.conform(
                SqlFile.run("/jobs/leader-tone/leader_tone.sql", Map.of("tones", Periods.of(facts.tones())), Map.of()));
    }
}
