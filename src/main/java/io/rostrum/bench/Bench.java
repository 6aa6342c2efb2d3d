package io.rostrum.bench;

import io.rostrum.Flow;
import io.rostrum.nlp.UsualPipeline;
import io.rostrum.settings.Settings;
import io.rostrum.table.LazySpark;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.apache.hadoop.fs.FileUtil;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;

/** Measures the whole job and each stage against a job that only reads and rewrites the dump, in one run. */
public final class Bench {

    private static final StructType NEWS_PLEASE =
            StructType.fromDDL("url STRING, source_domain STRING, title STRING, date_publish STRING, maintext STRING");

    /** The usual pipeline is so slow that a part of the dump must do. */
    private static final int USUAL_ARTICLES = 400;

    private static final int DEEP_ARTICLES = 800;

    private static final int ITERATIONS = 3;

    private final SparkSession spark;
    private final Settings settings;
    private final Path folder;
    private final int rounds;
    private final Map<String, List<Double>> seconds = new LinkedHashMap<>(); // of every round, by step

    public Bench(SparkSession spark, Settings settings, Path folder, int rounds) {
        this.spark = spark;
        this.settings = settings;
        this.folder = folder;
        this.rounds = rounds;
    }

    /**
     * Makes the dump, measures every step in turn, {@code rounds} times over after a round to warm up, writes
     * {@code bench.json} and gives the table.
     *
     * @param treebank CoNLL-U for the usual pipeline's tagger; null: it is left out
     */
    public String run(Path source, Path treebank, int articles) throws IOException {
        dump(source, articles, Shape.EVEN);
        Map<String, Runnable> steps = new LinkedHashMap<>();
        steps.put("(a) read JSON lines, rewrite as Parquet", this::rewrite);
        steps.put("(b) nightly, empty warehouse", this::nightly);
        new Stages(spark, settings).into(steps);
        for (int round = 0; round <= rounds; round++) {
            for (Map.Entry<String, Runnable> step : steps.entrySet()) {
                List<Double> times = seconds.computeIfAbsent(step.getKey(), unused -> new ArrayList<>());
                times.add(seconds(step.getValue()));
            }
            if (round == 0) {
                seconds.clear();
            }
        }
        List<Measured> measured = new ArrayList<>();
        seconds.forEach((step, times) -> measured.add(new Measured(step, articles, times)));
        measured.add(few("(c) quotations, read deep", DEEP_ARTICLES, new Stages(spark, settings).deep(DEEP_ARTICLES)));
        if (treebank != null) {
            measured.add(usual(treebank));
        }
        Scoreboard board = new Scoreboard(measured);
        board.write(folder.resolve("bench.json"));
        return board.table();
    }

    /**
     * Measures the main job alone, on even dumps of these sizes and on uneven ones of the first size, {@code rounds}
     * times each after a night to warm up, and gives the table.
     */
    public String grow(Path source, List<Integer> sizes) throws IOException {
        night(source, sizes.get(0), Shape.EVEN);
        List<Measured> even = new ArrayList<>();
        for (int size : sizes) {
            even.add(night(source, size, Shape.EVEN));
        }
        List<Measured> uneven = new ArrayList<>();
        for (Shape shape : Shape.uneven()) {
            uneven.add(night(source, sizes.get(0), shape));
        }
        return new Growth(even, uneven).table();
    }

    private Measured night(Path source, int size, Shape shape) throws IOException {
        dump(source, size, shape);
        List<Double> times = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            times.add(seconds(this::nightly));
        }
        return new Measured(shape.title(), size, times);
    }

    private void dump(Path source, int size, Shape shape) throws IOException {
        new BenchDump(source).write(folder.resolve("dump.jsonl"), size, shape);
    }

    private void rewrite() {
        dump().write().mode("overwrite").parquet(folder.resolve("rewritten").toString());
    }

    private Dataset<Row> dump() {
        return spark.read()
                .schema(NEWS_PLEASE)
                .json(folder.resolve("dump.jsonl").toString());
    }

    private void nightly() {
        FileUtil.fullyDelete(folder.resolve("warehouse").toFile());
        FileUtil.fullyDelete(folder.resolve("published").toFile());
        try (Flow flow = new Flow(LazySpark.of(spark), settings)) {
            flow.nightly();
            flow.seconds().forEach((stage, time) -> seconds.computeIfAbsent(
                            "(b) of that, " + stage, unused -> new ArrayList<>())
                    .add(time));
        }
    }

    private Measured usual(Path treebank) throws IOException {
        PipelineModel pipeline = UsualPipeline.with(spark, UsualPipeline.tagger(spark, lines(treebank), ITERATIONS));
        Dataset<Row> part = dump().select("maintext")
                .withColumnRenamed("maintext", "body")
                .limit(USUAL_ARTICLES)
                .repartition(spark.sparkContext().defaultParallelism() * 2)
                .cache();
        return few(
                "(d) Spark NLP sentences, tokens, tags", USUAL_ARTICLES, () -> Stages.drain(pipeline.transform(part)));
    }

    /** What takes too long for all articles, after a round to warm up. */
    private Measured few(String step, int articles, Runnable work) {
        List<Double> times = new ArrayList<>();
        for (int round = 0; round <= rounds; round++) {
            double time = seconds(work);
            if (round > 0) {
                times.add(time);
            }
        }
        return new Measured(step, articles, times);
    }

    private static List<String> lines(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
                BufferedReader reader = new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        }
    }

    private static double seconds(Runnable step) {
        long start = System.nanoTime();
        step.run();
        return (System.nanoTime() - start) / 1e9;
    }
}
