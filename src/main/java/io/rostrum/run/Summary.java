package io.rostrum.run;

import io.rostrum.job.Facts;
import io.rostrum.job.SqlFile;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The short table that ends a run: the leaders found, most quoted first. */
public final class Summary {

    private static final int LEADERS = 20;
    private static final String LINE = "%-30.30s %9s %8s %7s %7s %9s%n";

    private Summary() {}

    public static String of(Dataset<Row> mentions, Dataset<Row> quotes, double minConfidence) {
        List<Row> leaders = SqlFile.run(
                        "/jobs/nightly/leaders.sql",
                        Map.of("mentions", mentions, "quotes", Facts.spoken(quotes)),
                        Map.of("min_confidence", minConfidence))
                .limit(LEADERS)
                .collectAsList();
        if (leaders.isEmpty()) {
            return "No leader of the registry is mentioned in these dumps.\n";
        }
        StringBuilder table = new StringBuilder();
        table.append(line("leader", "articles", "mentions", "direct", "mixed", "indirect"));
        leaders.forEach(row ->
                table.append(line(row.getString(0), row.get(1), row.get(2), row.get(3), row.get(4), row.get(5))));
        return table.toString();
    }

    private static String line(Object... cells) {
        return String.format(Locale.ROOT, LINE, cells);
    }
}
