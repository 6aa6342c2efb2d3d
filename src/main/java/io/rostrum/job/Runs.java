package io.rostrum.job;

import com.typesafe.config.ConfigFactory;
import io.rostrum.settings.Settings;
import io.rostrum.settings.Version;
import io.rostrum.table.RunRow;
import io.rostrum.table.Tables;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** One run → its row in runs. */
public final class Runs {

    private Runs() {}

    /**
     * @param before table {@code runs} as it was
     * @param days   how many days have other facts
     * @param rows   of every table by name, as the run leaves it
     */
    public static Dataset<Row> of(
            Dataset<Row> before,
            String runId,
            long files,
            IngestCounts counts,
            long days,
            Map<String, Long> rows,
            Settings settings) {
        RunRow run = new RunRow(
                runId,
                before.count() + 1,
                settings.dumps().stream().map(Settings::name).collect(Collectors.joining(",")),
                files,
                counts.records(),
                counts.articles(),
                counts.setAside(),
                counts.duplicates(),
                counts.rejects(),
                days,
                rows.get("mentions"),
                rows.get("quotes"),
                rows.get("stances"),
                Version.current(),
                settings.shown());
        SparkSession spark = before.sparkSession();
        return spark.createDataset(List.of(Tables.RUNS.row(run)), Tables.RUNS.encoder());
    }

    /** What the last run left out as too uncertain, below this, 0 to 1; null when there is no run. */
    public static Double minConfidence(Dataset<Row> runs) {
        Row last = last(runs);
        return last == null
                ? null
                : ConfigFactory.parseString(last.getAs("settings")).getDouble("count.min-confidence");
    }

    /** The last row, null when there is none. */
    public static Row last(Dataset<Row> runs) {
        List<Row> last = runs.orderBy(runs.col("night").desc()).limit(1).collectAsList();
        return last.isEmpty() ? null : last.get(0);
    }
}
