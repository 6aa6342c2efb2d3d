package io.rostrum.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be done ends with one clear message and the right exit code, in the process that users run. */
class BadInputIT {

    private static final String SAMPLES =
            Path.of("samples/dumps").toAbsolutePath().toString();

    @TempDir
    private static Path folder;

    private static SparkHome home;

    @BeforeAll
    static void linkSpark() throws IOException {
        home = SparkHome.in(folder.resolve("spark"));
    }

    @Test
    void aMissingPathIsNamed() throws Exception {
        assertEnds(2, "/no/such/dump", "nightly", "--dumps", "/no/such/dump," + SAMPLES);
    }

    @Test
    void anUnknownOptionIsNamedWithWhatIsMeant() throws Exception {
        assertEnds(2, "--dump", "nightly", "--dump", SAMPLES);
    }

    @Test
    void allMistakesOfASettingsFileAreListed() throws Exception {
        Path conf = Files.writeString(
                folder.resolve("bad.conf"), "ingest.formt = jsonl\ncount.min-confidence = 2\ningest.day = yesterday\n");
        String said = assertEnds(2, "ingest.format", "nightly", "--dumps", SAMPLES, "--conf", conf.toString());
        assertTrue(said.contains("did you mean ingest.format?"), said);
        assertTrue(said.contains("count.min-confidence must be a number from 0 to 1, is 2"), said);
        assertTrue(said.contains("ingest.day must be a day like 2013-06-16, is \"yesterday\""), said);
    }

    @Test
    void aRegistryWithTwoLeadersUnderOneIdIsRefusedByFileAndLine() throws Exception {
        Path registry = Files.createDirectories(folder.resolve("registry"));
        try (Stream<Path> files = Files.list(Path.of("samples/registry"))) {
            for (Path file : files.toList()) {
                Files.copy(file, registry.resolve(file.getFileName()));
            }
        }
        Path people = registry.resolve("people.tsv");
        String text = Files.readString(people);
        String last = text.strip().substring(text.strip().lastIndexOf('\n') + 1);
        Files.writeString(people, text.stripTrailing() + "\n" + last + "\n");
        assertEnds(2, "people.tsv", "nightly", "--dumps", SAMPLES, "--registry", registry.toString());
    }

    @Test
    void aFullDiskFailsTheRunAndLeavesWhatWasPublished() throws Exception {
        Path published = folder.resolve("published");
        Path warehouse = folder.resolve("warehouse");
        assertEquals(0, nightly("first.log", published, warehouse), home.log("first.log"));
        Path small = Files.createDirectories(folder.resolve("small"));
        assumeTrue(mounted(small), "mounting a small tmpfs needs root");
        try {
            assertEquals(1, nightly("full.log", published, small.resolve("warehouse")));
            assertTrue(home.log("full.log").contains("No space left"), home.log("full.log"));
            assertFalse(home.log("full.log").contains("\tat "), "no stack trace");
            assertTrue(Files.exists(published.resolve("leader_day")));
            assertTrue(Files.exists(published.resolve("_run.json")));
        } finally {
            new ProcessBuilder("umount", small.toString()).start().waitFor();
        }
    }

    private static int nightly(String log, Path published, Path warehouse) throws Exception {
        return home.nightly(log, SAMPLES, warehouse, published).waitFor();
    }

    private static boolean mounted(Path folder) throws Exception {
        return new ProcessBuilder("mount", "-t", "tmpfs", "-o", "size=700k", "tmpfs", folder.toString())
                        .start()
                        .waitFor()
                == 0;
    }

    /** Runs the command, which must end so with a message that holds the words and no stack trace; gives what it said. */
    private static String assertEnds(int exitCode, String words, String... arguments) throws Exception {
        String log = "bad-" + Math.abs(String.join(" ", arguments).hashCode()) + ".log";
        int ended = home.submit(log, "local[1]", arguments);
        String said = home.log(log);
        assertEquals(exitCode, ended, said);
        assertTrue(said.contains(words), said);
        assertFalse(said.contains("\tat "), "no stack trace: " + said);
        return said;
    }
}
