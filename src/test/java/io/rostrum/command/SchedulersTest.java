package io.rostrum.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.rostrum.Main;
import io.rostrum.settings.RunFailedException;
import io.rostrum.settings.UsageException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
                    5, the feed is silent
                    """)
    void exitCodesAreDocumented(int code, String meaning) throws IOException {
        assertTrue(Files.readAllLines(FOLDER.resolve("README.md")).stream()
                .anyMatch(line -> line.startsWith("| " + code + " |") && line.contains(meaning)));
    }

    /** As {@code scripts/dist} puts it there. */
    @ParameterizedTest
    @MethodSource("files")
    void whatIsNamedBelowTheProgramsFolderIsThere(Path file) throws IOException {
        Matcher named = Pattern.compile("/opt/rostrum/([\\w-][\\w./-]*\\w)").matcher(Files.readString(file));
        while (named.find()) {
            boolean isMade = Set.of("lib/rostrum.jar", "spark").contains(named.group(1));
            assertTrue(isMade || Files.exists(Path.of(named.group(1))), named.group());
        }
    }

    @Test
    void exitCodesAreThose() {
        assertEquals(
                List.of(1, 3, 4, 5),
                Arrays.stream(RunFailedException.Kind.values())
                        .map(kind -> exitCode(new RunFailedException(kind, "a reason")))
                        .toList());
        assertEquals(2, exitCode(new UsageException("a reason")));
        assertEquals(1, exitCode(new IllegalStateException("a reason")));
    }

    @Test
    void systemdTakesTheUnits(@TempDir Path copies) throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/systemd-analyze")), "needs systemd-analyze");
        List<String> command = new ArrayList<>(List.of("systemd-analyze", "verify"));
        for (Path unit : files().filter(file -> file.startsWith(FOLDER.resolve("systemd")))
                .toList()) {
            String here =
                    Files.readString(unit).replace("/opt/rostrum/", Path.of("").toAbsolutePath() + "/");
            command.add(
                    Files.writeString(copies.resolve(unit.getFileName()), here).toString());
        }
        assertEquals("0: ", ended(command));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0: done",
        "1, 0: AirflowException",
        "2, 0: AirflowFailException",
        "3, 0: AirflowFailException",
        "5, 0: AirflowFailException"
    })
    void airflowTriesAgainOnlyWhatMaySucceed(int exitCode, String ended, @TempDir Path folder) throws Exception {
        Path run = Files.writeString(folder.resolve("run"), "#!/bin/sh\nexit " + exitCode + "\n");
        assertTrue(run.toFile().setExecutable(true));
        String program =
                """
                import sys, types
                from unittest.mock import MagicMock
                for name in ("airflow", "airflow.sdk", "airflow.exceptions", "airflow.operators", "airflow.operators.python"):
                    sys.modules[name] = MagicMock()
                class AirflowException(Exception): pass
                class AirflowFailException(Exception): pass
                sys.modules["airflow.exceptions"].AirflowException = AirflowException
                sys.modules["airflow.exceptions"].AirflowFailException = AirflowFailException
                dag = types.ModuleType("dag")
                exec(open("conf/schedulers/airflow/rostrum.py").read(), dag.__dict__)
                dag.ROSTRUM = sys.argv[1]
                try:
                    dag.rostrum("nightly --wait 60")
                    print("done", end="")
                except Exception as e:
                    print(type(e).__name__, end="")
                """;
        assumeTrue(ended(List.of("python3", "--version")).startsWith("0: "), "needs python3");
        assertEquals(ended, ended(List.of("python3", "-c", program, run.toString())));
    }

    @Test
    void theOperatorMayStartExecutorsAndFindsItsSecrets() throws IOException {
        String yaml = Files.readString(FOLDER.resolve("kubernetes/rostrum.yaml"));
        for (String kind : List.of("ServiceAccount", "Role", "RoleBinding", "ScheduledSparkApplication")) {
            assertTrue(yaml.contains("\nkind: " + kind + "\n"), kind);
        }
        assertEquals(2, yaml.split("serviceAccount: rostrum\n", -1).length - 1, "drivers");
        assertEquals(4, yaml.split("secretRef: \\{name: rostrum\\}", -1).length - 1, "drivers and executors");
    }

    private static String ended(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor() + ": " + said;
    }

    private static int exitCode(RuntimeException thrown) {
        StringWriter said = new StringWriter();
        int code = Failure.report(new RuntimeException("around", thrown), new PrintWriter(said));
        assertTrue(said.toString().contains("a reason"), said.toString());
        return code;
    }
}
