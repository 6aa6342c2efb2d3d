package io.rostrum.run;

import io.rostrum.job.Report;
import io.rostrum.job.Runs;
import io.rostrum.night.Night;
import io.rostrum.settings.RunFailedException;
import io.rostrum.table.Published;
import io.rostrum.table.Table;
import io.rostrum.table.Tables;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** The current state of a warehouse for readers: plain Parquet, a page to look at, a note that names the run. */
public final class Publication {

    private Publication() {}

    /** Brings the folder to the current state, day by day; says where it is, and what was damaged there. */
    public static String follow(SparkSession spark, Night night, String folder) {
        String tag = night.nights().current();
        if (tag == null) {
            throw new RunFailedException(
                    "Nothing to publish: no night of " + night.warehouse().root() + " is current");
        }
        Function<Table<?>, Dataset<Row>> state = table -> night.warehouse().at(table, tag);
        Row run = Runs.last(state.apply(Tables.RUNS));
        Published published = Published.open(spark, folder);
        Set<String> damaged = published.damaged(tag, RunNote.of(run));
        if (!damaged.isEmpty() || !published.isAt(tag)) {
            Map<String, String> texts = Map.of("report.html", Report.of(state, run), "_run.json", RunNote.of(run));
            published.follow(night.warehouse(), Tables.ALL, damaged, tag, texts);
        }
        return published.location() + (damaged.isEmpty() ? "" : "; damaged, made anew: " + String.join(", ", damaged));
    }
}
