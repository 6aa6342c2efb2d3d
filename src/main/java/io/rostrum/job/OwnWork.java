package io.rostrum.job;

import io.rostrum.table.Tables;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** articles, copies, quotes → own_work: how much of what an outlet prints is its own, and how much agencies', per period. */
public final class OwnWork {

    private OwnWork() {}

    public static Dataset<Row> of(Facts facts) {
        Dataset<Row> work = SqlFile.run(
                "/jobs/own-work/work.sql",
                Map.of("articles", facts.articles(), "copies", facts.copies(), "quotes", facts.quotes()),
                Map.of());
        return Tables.OWN_WORK.conform(
                SqlFile.run("/jobs/own-work/own_work.sql", Map.of("work", Periods.of(work)), Map.of()));
    }
}
