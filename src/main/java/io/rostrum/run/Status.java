package io.rostrum.run;

import io.rostrum.job.Newest;
import io.rostrum.night.Nights;
import io.rostrum.settings.Settings;
import io.rostrum.table.LazySpark;
import io.rostrum.table.PlainRows;
import io.rostrum.table.Tables;
import io.rostrum.table.Warehouse;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;

/** The last runs of a warehouse, and those that wait for a decision. Reads only; a run may write at the same time. */
public final class Status {

    private static final int RUNS = 14;
    private static final String LINE = "%5s  %-16s %6s %9s %9s %6s %6s %7s %5s %9s %9s %8s%n";
    private static final List<String> COLUMNS = List.of(
            "night",
            "run_id",
            "files",
            "records",
            "articles",
            "duplicates",
            "older",
            "rejects",
            "days",
            "mentions",
            "quotes");
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

    public static String of(LazySpark spark, Settings settings) {
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
        Map<String, Double> seconds = seconds(warehouse.plainAt(Tables.MEASURES, tag));
        Newest newest = Newest.of(warehouse.plainAt(Tables.VERSIONS, tag), System.currentTimeMillis());
        StringBuilder table = new StringBuilder("The feed: " + newest + "\n").append(line(HEADER));
        warehouse.plainAt(Tables.RUNS, tag).list().stream()
                .sorted(Comparator.comparing(run -> -run.<Long>getAs("night")))
                .limit(RUNS)
                .forEach(run -> table.append(line(cells(run, seconds.get(run.<String>getAs("run_id"))))));
        return table.toString();
    }

    /** Of all stages up to the audit, by run. */
    private static Map<String, Double> seconds(PlainRows measures) {
        Map<String, Double> seconds = new HashMap<>();
        measures.forEach(
                row -> {
                    if (row.getAs("kind").equals("seconds")) {
                        seconds.merge(row.getAs("run_id"), row.getAs("value"), Double::sum);
                    }
                },
                "run_id",
                "kind",
                "value");
        return seconds;
    }

    /** Runs of versions that did not count older ones have none. */
    private static Object[] cells(Row run, Double seconds) {
        Stream<Object> stored =
                COLUMNS.stream().map(column -> Objects.requireNonNullElse(run.<Object>getAs(column), 0));
        return Stream.concat(stored, Stream.of(seconds == null ? "null" : Math.round(seconds)))
                .toArray();
    }

    private static String line(Object... cells) {
        return String.format(Locale.ROOT, LINE, cells);
    }
}
