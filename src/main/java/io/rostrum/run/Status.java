package io.rostrum.run;

import io.rostrum.job.Newest;
import io.rostrum.job.SqlFile;
import io.rostrum.night.Nights;
import io.rostrum.settings.Settings;
import io.rostrum.table.Tables;
import io.rostrum.table.Warehouse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** The last runs of a warehouse, and those that wait for a decision. Reads only; a run may write at the same time. */
public final class Status {

    private static final int RUNS = 14;
    private static final String LINE = "%5s  %-16s %6s %9s %9s %6s %6s %7s %5s %9s %9s %8s%n";
    private static final Object[] HEADER = {
        "night",
        "run",
        "files",
        "records",
        "articles",
        "same",
        "older",
        "rejects",
        "days",
        "mentions",
        "quotes",
        "seconds"
    };

    private Status() {}

    public static String of(SparkSession spark, Settings settings) {
        Warehouse warehouse = Warehouse.existing(spark, settings.warehouse(), settings.catalog(), Tables.WAREHOUSE);
        Nights nights = new Nights(warehouse);
        nights.requireRuns();
        String tag = nights.current();
        String runs = tag == null ? "No night yet in " + warehouse.root() + "\n" : runs(warehouse, tag);
        return nights.held().stream()
                .map(run -> "Held back by its audit: " + run + ". Decide with\n  scripts/run promote --run " + run
                        + settings.options() + "\nor\n  scripts/run discard --run " + run + settings.options() + "\n")
                .collect(Collectors.joining("", runs, ""));
    }

    private static String runs(Warehouse warehouse, String tag) {
        List<Row> runs = SqlFile.run(
                        "/jobs/status/runs.sql",
                        Map.of("runs", warehouse.at(Tables.RUNS, tag), "measures", warehouse.at(Tables.MEASURES, tag)),
                        Map.of("most", RUNS))
                .collectAsList();
        Newest newest = Newest.of(warehouse.at(Tables.VERSIONS, tag), System.currentTimeMillis());
        StringBuilder table = new StringBuilder("The feed: " + newest + "\n").append(line(HEADER));
        runs.forEach(run -> table.append(line(cells(run))));
        return table.toString();
    }

    private static Object[] cells(Row run) {
        return IntStream.range(0, run.size()).mapToObj(run::get).toArray();
    }

    private static String line(Object... cells) {
        return String.format(Locale.ROOT, LINE, cells);
    }
}
