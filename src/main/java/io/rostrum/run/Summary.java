package io.rostrum.run;

import io.rostrum.job.Facts;
import io.rostrum.job.SqlFile;
import io.rostrum.table.PlainRows;
import io.rostrum.table.Tables;
import io.rostrum.table.Warehouse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.spark.sql.Row;

/** The short table that ends a run: the leaders found, most quoted first. */
public final class Summary {

    private static final int LEADERS = 20;
    private static final String LINE = "%-30.30s %9s %8s %7s %7s %9s%n";

    /** Mentions and quotations that take Spark longer to start for than to be counted one by one. */
    private static final long FEW = 300_000;

    private Summary() {}

    /** @param tag of the state to sum up */
    public static String of(Warehouse warehouse, String tag, double minConfidence) {
        PlainRows mentions = warehouse.plainAt(Tables.MENTIONS, tag);
        PlainRows quotes = warehouse.plainAt(Tables.QUOTES, tag);
        return mentions.count() + quotes.count() <= FEW
                ? text(LeaderCounts.of(mentions, quotes, warehouse.plainAt(Tables.FURNITURE, tag), minConfidence))
                : text(counted(warehouse, tag, minConfidence));
    }

    /** The rows of {@link LeaderCounts}, by Spark. */
    static List<Row> counted(Warehouse warehouse, String tag, double minConfidence) {
        Facts facts = Facts.of(table -> warehouse.at(table, tag), minConfidence);
        return SqlFile.run(
                        "/jobs/nightly/leaders.sql",
                        Map.of("mentions", facts.mentions(), "quotes", facts.quotes()),
                        Map.of())
                .limit(LEADERS)
                .collectAsList();
    }

    private static String text(List<Row> leaders) {
        if (leaders.isEmpty()) {
            return "No leader of the registry is mentioned in these dumps.\n";
        }
        StringBuilder table = new StringBuilder();
        table.append(line("leader", "articles", "mentions", "direct", "mixed", "indirect"));
        leaders.stream()
                .limit(LEADERS)
                .forEach(row -> table.append(
                        line(row.getString(0), row.get(1), row.get(2), row.get(3), row.get(4), row.get(5))));
        return table.toString();
    }

    private static String line(Object... cells) {
        return String.format(Locale.ROOT, LINE, cells);
    }
}
