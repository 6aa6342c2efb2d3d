package io.rostrum.export;

import io.rostrum.settings.UsageException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A folder that a command fills: new, or empty. */
public final class NewFolder {

    private NewFolder() {}

    /** @throws UsageException when it is a file, or holds something: nothing is overwritten */
    public static void require(String option, Path folder) {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new UsageException(option + " " + folder + ": is a file; give a folder");
        }
        if (Files.isDirectory(folder) && !isEmpty(folder)) {
            throw new UsageException(option + " " + folder + ": is not empty; give another folder");
        }
    }

    private static boolean isEmpty(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot look at " + folder, e);
        }
    }
}
