package io.rostrum.bench;

import io.rostrum.Flow;
import io.rostrum.settings.Settings;
import io.rostrum.table.LazySpark;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.hadoop.fs.FileUtil;
import org.apache.spark.sql.SparkSession;

/** Many nights of tiny dumps in one process, with a clean-up every week: what grows, and how. */
public final class Season {

    private static final int ARTICLES = 12;
    private static final int WEEK = 7;
    private static final double MIB = 1 << 20;

    private final SparkSession spark;
    private final Settings settings;
    private final Path folder;

    /** @param folder with the warehouse, the published tables and the dumps of the settings, {@code dumps} among them */
    public Season(SparkSession spark, Settings settings, Path folder) {
        this.spark = spark;
        this.settings = settings;
        this.folder = folder;
    }

    /** Runs the nights; prints a line after each. */
    public void run(Path source, int nights) throws IOException {
        for (String name : List.of("warehouse", "published", "dumps")) {
            FileUtil.fullyDelete(folder.resolve(name).toFile());
        }
        BenchDump dump = new BenchDump(source);
        System.out.printf(
                "%-6s%9s%10s%12s%10s%11s%11s%9s%n",
                (Object[]) new String[] {
                    "night", "seconds", "clean-up", "data files", "metadata", "its MiB", "published", "heap MiB"
                });
        for (int night = 0; night < nights; night++) {
            Path file = folder.resolve("dumps").resolve(night + ".jsonl");
            dump.write(file, night * ARTICLES, ARTICLES, Shape.EVEN, BenchDump.FIRST_DAY.plusDays(night));
            double seconds = seconds(Flow::nightly);
            double cleaned =
                    night % WEEK == WEEK - 1 ? seconds(flow -> flow.upkeep().cleanUp()) : 0;
            System.out.println(line(night + 1, seconds, cleaned));
        }
    }

    private double seconds(java.util.function.Consumer<Flow> work) {
        long start = System.nanoTime();
        try (Flow flow = new Flow(LazySpark.of(spark), settings)) {
            work.accept(flow);
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private String line(int night, double seconds, double cleaned) throws IOException {
        List<Path> metadata = files("warehouse", "/metadata/");
        return String.format(
                Locale.ROOT,
                "%-6d%9.1f%10.1f%12d%10d%11.2f%11d%9.0f",
                night,
                seconds,
                cleaned,
                files("warehouse", "/data/").size(),
                metadata.size(),
                metadata.stream().mapToLong(Season::size).sum() / MIB,
                files("published", "/").size(),
                heap());
    }

    /** Without checksums. */
    private List<Path> files(String name, String part) throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve(name))) {
            return files.filter(Files::isRegularFile)
                    .filter(file ->
                            file.toString().contains(part) && !file.toString().endsWith(".crc"))
                    .toList();
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot look at " + file, e);
        }
    }

    /** What is left of it after a collection, in MiB. */
    private static double heap() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / MIB;
    }
}
