package io.rostrum.job;

import static org.apache.spark.sql.functions.lit;

import io.rostrum.Settings;
import io.rostrum.command.Version;
import io.rostrum.table.RunRow;
import io.rostrum.table.Tables;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** One run → its row in runs. */
public final class Runs {

    private Runs() {}

    /** The run once its dumps are read. */
    public static Dataset<Row> begun(
            SparkSession spark, String runId, List<DumpFile> files, IngestCounts counts, Settings settings) {
        RunRow run = new RunRow(
                runId,
                String.join(",", settings.dumps()),
                files.size(),
                counts.records(),
                counts.articles(),
                counts.setAside(),
                counts.duplicates(),
                counts.rejects(),
                null,
                null,
                null,
                Version.current(),
                settings.effective());
        return spark.createDataset(List.of(Tables.RUNS.row(run)), Tables.RUNS.encoder());
    }

    /** The same run once its articles are annotated. */
    public static Dataset<Row> annotated(
            Dataset<Row> run, Dataset<Row> mentions, Dataset<Row> quotes, Dataset<Row> stances) {
        return run.withColumn("mentions", lit(mentions.count()))
                .withColumn("quotes", lit(quotes.count()))
                .withColumn("stances", lit(stances.count()));
    }
}
