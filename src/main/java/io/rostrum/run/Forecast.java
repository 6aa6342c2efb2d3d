package io.rostrum.run;

import io.rostrum.job.Annotator;
import io.rostrum.job.Backlog;
import io.rostrum.job.DumpFile;
import io.rostrum.job.DumpFiles;
import io.rostrum.job.Ledger;
import io.rostrum.job.Measures;
import io.rostrum.job.Pipelines;
import io.rostrum.job.Plan;
import io.rostrum.job.Runs;
import io.rostrum.job.Spared;
import io.rostrum.night.Nights;
import io.rostrum.settings.Settings;
import io.rostrum.table.LazySpark;
import io.rostrum.table.Table;
import io.rostrum.table.Tables;
import io.rostrum.table.Warehouse;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** What a night would do, in words. Reads only; of what new dump files hold nothing is known before they are read. */
public final class Forecast {

    private final LazySpark spark;
    private final Settings settings;
    private final Function<Table<?>, Dataset<Row>> tables;

    private Forecast(LazySpark spark, Settings settings, Function<Table<?>, Dataset<Row>> tables) {
        this.spark = spark;
        this.settings = settings;
        this.tables = tables;
    }

    public static String of(LazySpark spark, Settings settings) {
        if (!Warehouse.isThere(spark, settings.warehouse(), settings.catalog(), Tables.WAREHOUSE)) {
            Function<Table<?>, Dataset<Row>> none = table -> spark.session().createDataset(List.of(), table.encoder());
            return "No warehouse in " + settings.warehouse() + " yet: it would be made\n"
                    + new Forecast(spark, settings, none).files();
        }
        Warehouse warehouse = Warehouse.existing(spark, settings.warehouse(), settings.catalog(), Tables.WAREHOUSE);
        Nights nights = new Nights(warehouse);
        nights.requireRuns();
        String state = nights.current() == null ? "main" : nights.current();
        Forecast forecast = new Forecast(spark, settings, table -> warehouse.at(table, state));
        return forecast.files()
                + forecast.articles(new Path(warehouse.root(), "pipelines"))
                + forecast.counts()
                + waiting(nights);
    }

    private String files() {
        List<DumpFile> listed =
                settings.dumps().isEmpty() ? List.of() : DumpFiles.list(spark.hadoop(), settings.dumps());
        Ledger ledger = Ledger.of(spark, listed, tables.apply(Tables.DUMP_FILES).collectAsList());
        long bytes = ledger.unread().stream().mapToLong(DumpFile::length).sum();
        String refused = ledger.refused() == 0 ? "" : ", " + ledger.refused() + " that may not be opened";
        return String.format(
                Locale.ROOT,
                "ingest: %d new dump files, %,d bytes%s%n",
                ledger.unread().size(),
                bytes,
                refused);
    }

    private String articles(Path pipelines) {
        Annotator annotator = Pipelines.annotator(spark.hadoop(), settings);
        Dataset<Row> annotations = tables.apply(Tables.ANNOTATIONS);
        Plan plan = plan(annotations, annotator);
        if (plan.isOfAnotherRegistry(annotator)) {
            Dataset<Row> articles = tables.apply(Tables.ARTICLES);
            annotations = Spared.of(
                            annotations,
                            articles,
                            annotator,
                            Pipelines.registry(Pipelines.of(spark.session(), settings)),
                            pipelines)
                    .orElse(annotations);
            plan = plan(annotations, annotator);
        }
        return "annotate, beside those in new files: "
                + plan.words(annotator, Measures.speed(tables.apply(Tables.MEASURES))) + "\n";
    }

    private Plan plan(Dataset<Row> annotations, Annotator annotator) {
        Dataset<Row> versions = tables.apply(Tables.VERSIONS);
        Dataset<Row> backlog = Backlog.of(versions, annotations, annotator.name(), settings.reprocess());
        return Plan.of(backlog, versions, settings.articlesAtOnce());
    }

    private String counts() {
        String reason = Runs.reasonToCountAll(tables.apply(Tables.RUNS).collectAsList(), settings.minConfidence());
        return reason == null ? "count: the days that change\n" : "count: all again: " + reason + "\n";
    }

    private static String waiting(Nights nights) {
        List<String> held = nights.held();
        return held.isEmpty()
                ? ""
                : "Held back by its audit: " + String.join(", ", held)
                        + "; a night that passes its audit takes its place\n";
    }
}
