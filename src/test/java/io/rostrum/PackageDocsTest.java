package io.rostrum;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who opens a package is told what belongs there, and one trap. */
class PackageDocsTest {

    private static final String DOC = "package-info.java";

    @Test
    void everyPackageSaysWhatBelongsThereAndOneTrap() throws IOException {
        try (Stream<Path> all = Files.walk(Path.of("src/main/java"))) {
            List<Path> wanting = all.filter(PackageDocsTest::isPackage)
                    .filter(folder -> !hasTrap(folder.resolve(DOC)))
                    .toList();
            assertEquals(List.of(), wanting);
        }
    }

    private static boolean isPackage(Path folder) {
        return Files.isDirectory(folder) && folder.toFile().listFiles((in, name) -> name.endsWith(".java")).length > 0;
    }

    private static boolean hasTrap(Path doc) {
        try {
            return Files.exists(doc) && Files.readString(doc).contains("<p>Trap: ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
