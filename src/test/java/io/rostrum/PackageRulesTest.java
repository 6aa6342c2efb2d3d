package io.rostrum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which package may know what. */
class PackageRulesTest {

    private static final Path SOURCES = Path.of("src/main/java/io/rostrum");

    @ParameterizedTest
    @ValueSource(
            strings = {"text", "english", "model", "comention", "dump", "leader", "page", "quote", "registry", "stance"
            })
    void domainPackagesKnowNoSparkAndNoHadoop(String domain) {
        assertEquals(
                List.of(), lines(SOURCES.resolve(domain), "org.apache.spark", "org.apache.hadoop", "johnsnowlabs"));
    }

    @Test
    void onlyThePackageNlpKnowsSparkNlp() {
        assertEquals(
                List.of(),
                lines(SOURCES, "johnsnowlabs").stream()
                        .filter(line -> !line.startsWith(SOURCES.resolve("nlp").toString()))
                        .toList());
        assertTrue(lines(SOURCES.resolve("nlp"), "johnsnowlabs").size() > 0);
    }

    /** Locks and the ages of files that nothing knows are told by a clock; no row is. */
    @Test
    void resultsDependOnNoClockAndNoChance() {
        List<String> lines = lines(
                SOURCES,
                "Instant.now",
                "LocalDate.now",
                "LocalDateTime.now",
                "currentTimeMillis",
                "UUID.random",
                "Math.random",
                "new Random()",
                "current_date",
                "rand()");
        Path locks = SOURCES.resolve("night");
        assertEquals(
                List.of(),
                lines.stream()
                        .filter(line ->
                                !line.startsWith(locks.resolve("LeaseLock.java").toString()))
                        .filter(line ->
                                !line.startsWith(locks.resolve("CleanUp.java").toString()))
                        .toList());
    }

    /** Every line of the sources under the folder that holds one of the words, after its file's name. */
    private static List<String> lines(Path folder, String... words) {
        assertTrue(Files.isDirectory(folder), folder + " must be there");
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> read(file).stream().map(line -> file + ": " + line))
                    .filter(line -> Stream.of(words).anyMatch(line::contains))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> read(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
