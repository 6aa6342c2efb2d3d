package io.rostrum.run;

import io.rostrum.job.IngestCounts;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;

/** What a run did, in the text format that Prometheus scrapes, for the textfile collector of its node exporter. */
public final class Metrics {

    private final StringBuilder text = new StringBuilder();

    private Metrics() {}

    /**
     * @param run     id
     * @param files   dump files read
     * @param counts  what became of their records
     * @param seconds by stage
     * @param jobs    of Spark, by stage
     * @param rows    by table, of the current state
     * @param newest  last publication day of an analysed article; null for none
     */
    public static String of(
            String run,
            long files,
            IngestCounts counts,
            Map<String, Double> seconds,
            Map<String, Integer> jobs,
            Map<String, Long> rows,
            LocalDate newest) {
        Metrics metrics = new Metrics();
        metrics.name("rostrum_run_info", "The last run that ended well, by its id.");
        metrics.value("rostrum_run_info", "run", run, 1);
        metrics.name("rostrum_dump_files", "Dump files read by the run.");
        metrics.value("rostrum_dump_files", files);
        metrics.name("rostrum_records", "Records read by the run, by what became of them.");
        metrics.value("rostrum_records", "kind", "articles", counts.articles());
        metrics.value("rostrum_records", "kind", "set_aside", counts.setAside());
        metrics.value("rostrum_records", "kind", "duplicates", counts.duplicates());
        metrics.value("rostrum_records", "kind", "older", counts.older());
        metrics.value("rostrum_records", "kind", "rejects", counts.rejects());
        metrics.name("rostrum_stage_seconds", "Seconds that the run's stages took.");
        seconds.forEach((stage, took) -> metrics.value("rostrum_stage_seconds", "stage", stage, took));
        metrics.name("rostrum_spark_jobs", "Spark jobs that the run's stages took.");
        jobs.forEach((stage, count) -> metrics.value("rostrum_spark_jobs", "stage", stage, count));
        metrics.name("rostrum_table_rows", "Rows of the tables after the run.");
        rows.forEach((table, count) -> metrics.value("rostrum_table_rows", "table", table, count));
        if (newest != null) {
            metrics.name(
                    "rostrum_newest_article_timestamp_seconds",
                    "Begin of the last day with an analysed article, UTC; time() less this is its age.");
            metrics.value(
                    "rostrum_newest_article_timestamp_seconds",
                    newest.atStartOfDay(ZoneOffset.UTC).toEpochSecond());
        }
        return metrics.text.toString();
    }

    private void name(String name, String help) {
        text.append("# HELP ").append(name).append(' ').append(help).append('\n');
        text.append("# TYPE ").append(name).append(" gauge\n");
    }

    private void value(String name, double value) {
        text.append(name).append(' ').append(value).append('\n');
    }

    private void value(String name, String label, String of, double value) {
        value(name + "{" + label + "=\"" + of + "\"}", value);
    }
}
