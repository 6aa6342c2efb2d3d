package io.rostrum.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.rostrum.Main;
import io.rostrum.settings.RunFailedException;
import io.rostrum.settings.UsageException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** What the files for schedulers say is so: jobs and options exist, Spark's properties are ours, exit codes are those written. */
class SchedulersTest {

    private static final Path FOLDER = Path.of("conf/schedulers");
    private static final Pattern CALL = Pattern.compile("\\b(nightly|clean-up)\\b[, ]+(--[^\\n\"`>]*)");
    private static final Pattern OPTION = Pattern.compile("--[a-z-]+");

    static Stream<Path> files() throws IOException {
        return Files.walk(FOLDER).filter(Files::isRegularFile).sorted();
    }

    @ParameterizedTest
    @MethodSource("files")
    void jobsHaveTheOptionsTheyAreGiven(Path file) throws IOException {
        Matcher call = CALL.matcher(Files.readString(file));
        while (call.find()) {
            CommandLine job = new CommandLine(new Main()).getSubcommands().get(call.group(1));
            Matcher option = OPTION.matcher(call.group(2));
            while (option.find()) {
                assertTrue(
                        job.getCommandSpec().optionsMap().containsKey(option.group()),
                        call.group(1) + " has no " + option.group());
            }
        }
    }

    @Test
    void everyWayToScheduleCallsTheNight() throws IOException {
        TreeSet<String> calling = new TreeSet<>();
        for (Path file : files().toList()) {
            if (CALL.matcher(Files.readString(file)).find()) {
                calling.add(FOLDER.relativize(file).toString());
            }
        }
        assertEquals(
                List.of(
                        "README.md",
                        "airflow/rostrum.py",
                        "kubernetes/rostrum.yaml",
                        "systemd/rostrum-clean-up.service",
                        "systemd/rostrum.service",
                        "yarn/rostrum-yarn"),
                List.copyOf(calling));
    }

    @Test
    void kubernetesHasTheSparkPropertiesThatResultsDependOn() throws IOException {
        String yaml =
                Files.readString(FOLDER.resolve("kubernetes/rostrum.yaml")).replace("\"", "");
        for (String line : Files.readAllLines(Path.of("conf/spark.conf"))) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] property = line.split("\\s+");
                assertTrue(yaml.contains(property[0] + ": " + property[1] + "\n"), line);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    0, the night is current
                    1, something failed
                    2, can't be used as given
                    3, the audit holds the night back
                    4, another run writes to the warehouse
                    """)
    void exitCodesAreDocumented(int code, String meaning) throws IOException {
        assertTrue(Files.readAllLines(FOLDER.resolve("README.md")).stream()
                .anyMatch(line -> line.startsWith("| " + code + " |") && line.contains(meaning)));
    }

    @Test
    void exitCodesAreThose() {
        assertEquals(
                List.of(1, 3, 4),
                Arrays.stream(RunFailedException.Kind.values())
                        .map(kind -> exitCode(new RunFailedException(kind, "a reason")))
                        .toList());
        assertEquals(2, exitCode(new UsageException("a reason")));
        assertEquals(1, exitCode(new IllegalStateException("a reason")));
    }

    private static int exitCode(RuntimeException thrown) {
        StringWriter said = new StringWriter();
        int code = Failure.report(new RuntimeException("around", thrown), new PrintWriter(said));
        assertTrue(said.toString().contains("a reason"), said.toString());
        return code;
    }
}
