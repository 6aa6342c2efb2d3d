package io.rostrum.bench;

import io.rostrum.Flow;
import io.rostrum.Settings;
import io.rostrum.job.Annotate;
import io.rostrum.job.Ingest;
import io.rostrum.job.NearCopies;
import io.rostrum.job.Pipelines;
import io.rostrum.job.Signatures;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.ml.Transformer;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;

/** Measures the whole job and each stage against a job that only reads and rewrites the dump, in one run. */
final class Bench {

    private static final StructType NEWS_PLEASE =
            StructType.fromDDL("url STRING, source_domain STRING, title STRING, date_publish STRING, maintext STRING");

    private final SparkSession spark;
    private final Settings settings;
    private final Path dump;
    private final Path folder;
    private final long articles;
    private final int rounds;

    Bench(SparkSession spark, Settings settings, Path dump, Path folder, long articles, int rounds) {
        this.spark = spark;
        this.settings = settings;
        this.dump = dump;
        this.folder = folder;
        this.articles = articles;
        this.rounds = rounds;
    }

    /** Every step in turn, {@code rounds} times over, so that what slows the machine slows all of them. */
    List<Measured> measure() {
        Map<String, Runnable> steps = new LinkedHashMap<>();
        steps.put("(a) read JSON lines, rewrite as Parquet", this::rewrite);
        steps.put("(b) nightly, empty warehouse", this::nightly);
        stages(steps);
        steps.values().forEach(Runnable::run); // warms up
        Map<String, List<Double>> seconds = new LinkedHashMap<>();
        for (int round = 0; round < rounds; round++) {
            steps.forEach((name, step) ->
                    seconds.computeIfAbsent(name, unused -> new ArrayList<>()).add(seconds(step)));
        }
        return seconds.entrySet().stream()
                .map(step -> new Measured(step.getKey(), articles, step.getValue()))
                .toList();
    }

    private void nightly() {
        delete(settings.warehouse());
        delete(settings.published());
        flow(Flow::nightly);
    }

    private void flow(Consumer<Flow> steps) {
        try (Flow flow = new Flow(spark, settings)) {
            steps.accept(flow);
        }
    }

    private void delete(String folder) {
        org.apache.hadoop.fs.Path path = new org.apache.hadoop.fs.Path(folder);
        try {
            path.getFileSystem(spark.sparkContext().hadoopConfiguration()).delete(path, true);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot empty " + folder, e);
        }
    }

    private void rewrite() {
        spark.read()
                .schema(NEWS_PLEASE)
                .json(dump.toString())
                .write()
                .mode("overwrite")
                .parquet(folder.resolve("rewritten").toString());
    }

    private void stages(Map<String, Runnable> steps) {
        steps.put("(c) read", () -> drain(records()));
        Dataset<Row> bodies = Ingest.articles(records())
                .select("article_id", "day", "outlet", "body", "set_aside")
                .persist(StorageLevel.MEMORY_ONLY());
        PipelineModel model = Pipelines.of(spark, settings);
        Dataset<Row> annotated = Annotate.inputs(bodies);
        for (Transformer stage : model.stages()) {
            Dataset<Row> input = annotated.persist(StorageLevel.MEMORY_ONLY());
            steps.put("(c) " + stage.uid(), () -> drain(stage.transform(input)));
            annotated = stage.transform(input);
        }
        Dataset<Row> signatures = Signatures.of(Annotate.of(bodies, model)).persist(StorageLevel.MEMORY_ONLY());
        steps.put("(c) near-copies", () -> drain(NearCopies.of(signatures, settings.copyDays())));
        steps.put("(c) count", () -> flow(Flow::countAll));
        steps.put("(c) publish", () -> flow(Flow::publish));
    }

    private Dataset<Row> records() {
        return Ingest.records(spark, List.of(dump.toString()), settings.ingest());
    }

    private static void drain(Dataset<Row> data) {
        data.write().format("noop").mode("overwrite").save();
    }

    static double seconds(Runnable step) {
        long start = System.nanoTime();
        step.run();
        return (System.nanoTime() - start) / 1e9;
    }
}
