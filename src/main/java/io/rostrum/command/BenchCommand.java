package io.rostrum.command;

import io.rostrum.bench.Bench;
import io.rostrum.bench.Season;
import io.rostrum.run.Session;
import io.rostrum.settings.UsageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description = "Measures the main job and each stage, in one run, against a job that only reads and rewrites the"
                + " dump and against the usual Spark NLP pipeline.")
public final class BenchCommand implements Callable<Integer> {

    @Mixin
    private SettingsOptions settings;

    @Mixin
    private AnnotateOptions annotate;

    @Option(
            names = "--source",
            required = true,
            paramLabel = "FILE",
            description = "articles to make the dump from: JSON lines of the news-please shape, plain or gz")
    private Path source;

    @Option(
            names = "--treebank",
            paramLabel = "FILE",
            description = "CoNLL-U, plain or gz, to train the Spark NLP tagger on (default: that pipeline is left out)")
    private Path treebank;

    @Option(names = "--articles", description = "size of the dump (default: ${DEFAULT-VALUE})")
    private int articles = 10_000;

    @Option(
            names = "--growth",
            split = ",",
            paramLabel = "N",
            description = "measure the main job alone, on dumps of these sizes and, of the first size, on uneven ones")
    private List<Integer> sizes = List.of();

    @Option(
            names = "--nights",
            paramLabel = "N",
            description =
                    "so many nights of a dozen articles in one process, with a clean-up every week: what grows, and how")
    private int nights;

    @Option(names = "--rounds", description = "how often each step is measured (default: ${DEFAULT-VALUE})")
    private int rounds = 3;

    @Option(
            names = "--folder",
            required = true,
            paramLabel = "DIR",
            description = "where the dump, its tables and bench.json go")
    private Path folder;

    @Override
    public Integer call() throws IOException {
        for (Path file : treebank == null ? new Path[] {source} : new Path[] {source, treebank}) {
            if (!Files.isRegularFile(file)) {
                throw new UsageException(file + ": no such file");
            }
        }
        settings.put("warehouse", folder.resolve("warehouse").toString());
        settings.put("published", folder.resolve("published").toString());
        settings.put(
                "ingest.dumps",
                List.of(folder.resolve(nights > 0 ? "dumps" : "dump.jsonl").toString()));
        annotate.into(settings);
        try (SparkSession spark = Session.start()) {
            if (nights > 0) {
                new Season(spark, settings.settings(), folder).run(source, nights);
                return 0;
            }
            Bench bench = new Bench(spark, settings.settings(), folder, rounds);
            System.out.print(sizes.isEmpty() ? bench.run(source, treebank, articles) : bench.grow(source, sizes));
        }
        return 0;
    }
}
