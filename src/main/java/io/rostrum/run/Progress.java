package io.rostrum.run;

import io.rostrum.log.LogLine;
import io.rostrum.table.LazySpark;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.spark.SparkContext;

/** Says on standard error, and names Spark's jobs after, the stage that a run is in; knows what its stages took. */
public final class Progress implements AutoCloseable {

    private final long start = System.nanoTime();
    private final Map<String, Double> begun = new LinkedHashMap<>(); // of the present run
    private final StageJobs jobs = new StageJobs(); // likewise
    private final LazySpark spark;
    private String stage; // null before the first

    public Progress(LazySpark spark) {
        this.spark = spark;
        spark.onStart(session -> session.sparkContext().addSparkListener(jobs));
        spark.onStart(session -> name(session.sparkContext()));
    }

    private void name(SparkContext context) {
        if (stage != null) {
            context.setJobGroup(stage, stage, false);
        }
    }

    /** A further run begins. */
    public void next() {
        begun.clear();
        jobs.clear();
    }

    /** From here on the run is in this stage. */
    public void begin(String stage) {
        say(stage, "begins");
        this.stage = stage;
        if (spark.hasStarted()) {
            name(spark.session().sparkContext());
        }
        begun.put(stage, now());
    }

    /** One line: the beginning of every line, seconds since the start, the stage, what it does or did. */
    public void say(String stage, String format, Object... values) {
        String said = String.format(Locale.ROOT, format, values);
        System.err.println(LogLine.of("INFO", String.format(Locale.ROOT, "%7.1f s %-9s %s", now(), stage, said)));
    }

    /** Seconds of every stage begun, in their order; the last has lasted until now. */
    public Map<String, Double> seconds() {
        Map<String, Double> seconds = new LinkedHashMap<>();
        String before = null;
        for (Map.Entry<String, Double> stage : begun.entrySet()) {
            if (before != null) {
                seconds.put(before, stage.getValue() - begun.get(before));
            }
            before = stage.getKey();
        }
        if (before != null) {
            seconds.put(before, now() - begun.get(before));
        }
        return seconds;
    }

    /** How many jobs Spark has begun in every stage, in their order. */
    public Map<String, Integer> jobs() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        begun.keySet().forEach(stage -> counts.put(stage, jobs.of(stage)));
        return counts;
    }

    @Override
    public void close() {
        if (spark.hasStarted()) {
            spark.session().sparkContext().removeSparkListener(jobs);
        }
    }

    private double now() {
        return (System.nanoTime() - start) / 1e9;
    }
}
