package io.rostrum.job;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/** A folder under jobs/ and what its job.conf says. */
record JobFolder(Path path, Properties conf) {

    static List<JobFolder> all() {
        try (Stream<Path> all = Files.list(Path.of("jobs"))) {
            return all.filter(Files::isDirectory).sorted().map(JobFolder::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JobFolder of(Path path) {
        Properties conf = new Properties();
        try (Reader reader = Files.newBufferedReader(path.resolve("job.conf"))) {
            conf.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(path + " needs a job.conf", e);
        }
        return new JobFolder(path, conf);
    }

    String name() {
        return path.getFileName().toString();
    }

    /** Whether it is no command of its own. */
    boolean isStep() {
        return conf.containsKey("part-of");
    }

    /** The command that runs it. */
    String command() {
        return conf.getProperty("part-of", name());
    }

    /** What the job is for: the first line of its job.conf, after its name. */
    String question() throws IOException {
        String first = Files.readAllLines(path.resolve("job.conf")).get(0);
        return first.substring(first.indexOf(": ") + 2);
    }

    List<String> list(String key) {
        return Arrays.stream(conf.getProperty(key, "").split(","))
                .map(String::strip)
                .filter(entry -> !entry.isEmpty())
                .toList();
    }

    Path sample() {
        return path.resolve("sample");
    }

    @Override
    public String toString() {
        return name();
    }
}
