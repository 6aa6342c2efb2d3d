package io.rostrum.job;

import io.rostrum.settings.Settings;
import io.rostrum.settings.Version;
import io.rostrum.table.RunRow;
import io.rostrum.table.Tables;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
     * @param counted whether the run has counted
     */
    public static Dataset<Row> of(
            Dataset<Row> before,
            String runId,
            long files,
            IngestCounts counts,
            long days,
            Map<String, Long> rows,
            boolean counted,
            Settings settings) {
        Double waiting = days == 0 ? countedFrom(last(before)) : null;
        RunRow run = new RunRow(
                runId,
                before.count() + 1,
                settings.dumps().stream().map(Settings::name).collect(Collectors.joining(",")),
                files,
                counts.records(),
                counts.articles(),
                counts.setAside(),
                counts.duplicates(),
                counts.older(),
                counts.rejects(),
                days,
                rows.get("mentions"),
                rows.get("quotes"),
                rows.get("stances"),
                counted ? (Double) settings.minConfidence() : waiting,
                Version.current(),
                settings.shown());
        SparkSession spark = before.sparkSession();
        return spark.createDataset(List.of(Tables.RUNS.row(run)), Tables.RUNS.encoder());
    }

    /** Column {@code counted_from} of a run; null when there is none. */
    static Double countedFrom(Row run) {
        return run == null ? null : run.getAs("counted_from");
    }

    /** Whether two runs left facts that are counted from the same bound. */
    public static boolean isCountedAlike(Row one, Row other) {
        return Objects.equals(one.getAs("counted_from"), other.getAs("counted_from"));
    }

    /** Why everything is to be counted again, in words; null when it isn't. */
    public static String reasonToCountAll(Dataset<Row> runs, double minConfidence) {
        Row last = last(runs);
        Double from = countedFrom(last);
        if (last == null || from != null && from == minConfidence) {
            return null;
        }
        return from == null
                ? "facts of the runs before wait to be counted"
                : "min-confidence was " + from + ", is " + minConfidence;
    }

    /** The last row, null when there is none. */
    public static Row last(Dataset<Row> runs) {
        List<Row> last = runs.orderBy(runs.col("night").desc()).limit(1).collectAsList();
        return last.isEmpty() ? null : last.get(0);
    }
}
