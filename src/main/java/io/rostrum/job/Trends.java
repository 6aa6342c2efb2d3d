package io.rostrum.job;

import io.rostrum.table.Tables;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** leader_day, articles, copies → trends: who is in the news more than before, per day and week. */
public final class Trends {

    private Trends() {}

    /**
     * @param leaderDay table {@code leader_day}
     * @param articles  table {@code articles}
     * @param copies    table {@code copies}
     */
    public static Dataset<Row> of(Dataset<Row> leaderDay, Dataset<Row> articles, Dataset<Row> copies) {
        return Tables.TRENDS.conform(SqlFile.run(
                "/jobs/trends/trends.sql",
                Map.of(
                        "leader_day",
                        Periods.of(leaderDay),
                        "copies",
                        Periods.of(copies),
                        "outlets",
                        articles.select("article_id", "outlet")),
                Map.of()));
    }
}
