package io.rostrum.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.rostrum.Main;
import io.rostrum.table.Tables;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/**
 * Every folder under jobs/ is a command or a step of one. It says what it reads and writes, and its sample proves it.
 */
class JobFoldersTest {

    private static final Path README = Path.of("jobs/README.md");
    private static final String COMMANDS = "| command | what for | reads | writes |\n|---|---|---|---|\n";
    private static final String STEPS = "| step | part of | what for | reads | writes |\n|---|---|---|---|---|\n";

    static List<JobFolder> folders() {
        return JobFolder.all();
    }

    static Stream<JobFolder> foldersWithSample() {
        return folders().stream().filter(job -> Files.isDirectory(job.sample()));
    }

    @ParameterizedTest
    @MethodSource("foldersWithSample")
    void sampleGivesWhatIsExpected(JobFolder job) throws Exception {
        Dataset<Row> output = run(job);
        Path expected = job.sample().resolve(job.list("outputs").get(0) + ".csv");
        assertEquals(Files.readString(expected).strip(), Samples.csv(output));
    }

    @SuppressWarnings("unchecked")
    private static Dataset<Row> run(JobFolder job) throws Exception {
        Method of = Arrays.stream(Class.forName(job.conf().getProperty("class")).getMethods())
                .filter(method -> method.getName().equals("of"))
                .findFirst()
                .orElseThrow();
        Object[] inputs = of.getParameterTypes()[0] == Facts.class
                ? new Object[] {Samples.facts(job.sample())}
                : Stream.concat(
                                job.list("inputs").stream()
                                        .map(input -> Samples.read(job.sample(), Samples.table(input))),
                                Stream.of(Samples.MIN_CONFIDENCE))
                        .limit(of.getParameterCount())
                        .toArray();
        return Samples.table(job.list("outputs").get(0)).conform((Dataset<Row>) of.invoke(null, inputs));
    }

    @ParameterizedTest
    @MethodSource("folders")
    void theReadmeSaysWhatIsWrittenAndHowToRunIt(JobFolder job) throws IOException {
        String readme = Files.readString(job.path().resolve("README.md"));
        assertTrue(readme.startsWith("# " + job.name() + "\n"), "first line");
        assertTrue(readme.contains("    scripts/run " + job.command()), "one line that runs " + job.command());
    }

    @ParameterizedTest
    @MethodSource("folders")
    void theClassIsThere(JobFolder job) throws ClassNotFoundException {
        Class.forName(job.conf().getProperty("class"));
    }

    @Test
    void everyFolderIsACommandOrAStepOfOneAndEveryCommandHasAFolder() {
        assertEquals(
                commands().stream().sorted().toList(),
                folders().stream().map(JobFolder::command).distinct().sorted().toList());
    }

    /** In the order of the help. */
    private static List<String> commands() {
        return List.copyOf(new CommandLine(new Main()).getSubcommands().keySet());
    }

    @Test
    void theReadmeOfAllJobsListsEveryFolder() throws IOException {
        List<JobFolder> commands = folders().stream()
                .filter(job -> !job.isStep())
                .sorted(Comparator.comparing(job -> commands().indexOf(job.name())))
                .toList();
        List<JobFolder> steps = folders().stream().filter(JobFolder::isStep).toList();
        String actual = with(COMMANDS, commands, with(STEPS, steps, Files.readString(README)));
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(README, actual);
        }
        assertEquals(Files.readString(README), actual, "jobs/README.md is stale; run scripts/docs");
    }

    /** The text with these rows below the head of the table. */
    private static String with(String head, List<JobFolder> rows, String text) throws IOException {
        int begin = text.indexOf(head) + head.length();
        StringBuilder table = new StringBuilder();
        for (JobFolder job : rows) {
            table.append("| [%s](%s/README.md) | %s%s | %s | %s |\n"
                    .formatted(
                            job.name(),
                            job.name(),
                            job.isStep() ? job.command() + " | " : "",
                            job.question(),
                            quoted(job, "inputs"),
                            quoted(job, "outputs")));
        }
        return text.substring(0, begin) + table + text.substring(text.indexOf("\n\n", begin - 1) + 1);
    }

    private static String quoted(JobFolder job, String key) {
        return job.list(key).stream()
                .map(entry ->
                        Tables.ALL.stream().anyMatch(table -> table.name().equals(entry)) ? "`" + entry + "`" : entry)
                .collect(Collectors.joining(", "));
    }
}
