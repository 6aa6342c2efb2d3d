package io.rostrum.command;

import io.rostrum.settings.UsageException;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The file that a command writes, or standard output: what stood there before stays until the new text is whole. */
final class OutFile {

    private final Path file;

    private OutFile(Path file) {
        this.file = file;
    }

    /** What is written. */
    interface Content {
        void to(Writer out) throws IOException;
    }

    /**
     * @param option that the file was given with
     * @param file   null for standard output
     * @throws UsageException when no file can be there
     */
    static OutFile of(String option, Path file) {
        if (file != null && Files.isDirectory(file)) {
            throw new UsageException(option + " " + file + ": is a folder; give a file");
        }
        if (file != null && !Files.isDirectory(file.toAbsolutePath().getParent())) {
            throw new UsageException(
                    option + " " + file + ": no folder " + file.toAbsolutePath().getParent());
        }
        return new OutFile(file);
    }

    void write(Content content) throws IOException {
        if (file == null) {
            Writer out = new BufferedWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8));
            content.to(out);
            out.flush();
            return;
        }
        // A device or a pipe cannot be exchanged for a file.
        boolean isPlain = !Files.exists(file) || Files.isRegularFile(file);
        Path real = Files.exists(file) ? file.toRealPath() : file;
        Path next = isPlain ? real.resolveSibling(real.getFileName() + ".next") : real;
        try (Writer out = Files.newBufferedWriter(next)) {
            content.to(out);
        } catch (IOException | RuntimeException e) {
            if (isPlain) {
                Files.deleteIfExists(next);
            }
            throw e;
        }
        if (isPlain) {
            Files.move(next, real, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        }
    }
}
