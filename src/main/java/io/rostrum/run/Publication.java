package io.rostrum.run;

import io.rostrum.job.Report;
import io.rostrum.job.Runs;
import io.rostrum.night.Night;
import io.rostrum.settings.RunFailedException;
import io.rostrum.table.Published;
import io.rostrum.table.Table;
import io.rostrum.table.Tables;
import java.util.Map;
import java.util.function.Function;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** The current state of a warehouse for readers: plain Parquet, a page to look at, a note that names the run. */
public final class Publication {

    private Publication() {}

    /** Brings the folder to the current state, day by day; gives where it is. */
    public static Path follow(SparkSession spark, Night night, String folder) {
        String tag = night.nights().current();
        if (tag == null) {
            throw new RunFailedException(
                    "Nothing to publish: no night of " + night.warehouse().root() + " is current");
        }
        Function<Table<?>, Dataset<Row>> state = table -> night.warehouse().at(table, tag);
        Row run = Runs.last(state.apply(Tables.RUNS));
        Published published = Published.open(spark, folder);
        if (!RunNote.of(run).equals(published.note())) {
            Map<String, String> texts = Map.of("report.html", Report.of(state, run), "_run.json", RunNote.of(run));
            published.follow(night.warehouse(), Tables.ALL, RunNote.tag(published.note()), tag, texts);
        }
        return published.location();
    }
}
