package io.rostrum.dump;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Word lists of this package: one entry a line, {@code #} at the start of a line for remarks. */
final class WordFile {

    private WordFile() {}

    /** The lines of a list, in order. */
    static List<String> lines(String name) {
        try (InputStream in = WordFile.class.getResourceAsStream("/dump/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && line.charAt(0) != '#')
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read dump/" + name + " of the jar", e);
        }
    }

    /** The lines of a list in lower case. */
    static Set<String> words(String name) {
        return lines(name).stream().map(line -> line.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
    }
}
