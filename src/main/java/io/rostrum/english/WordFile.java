package io.rostrum.english;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Classes of words, from a file of {@code conf/english}: a line {@code [class]}, then its words; lines with # are
 * remarks, and a line {@code + class class} takes in the words of classes above.
 */
final class WordFile {

    private final String resource;
    private final Map<String, Set<String>> classes = new LinkedHashMap<>();

    /** @throws IllegalArgumentException when a class takes in one that does not stand above it */
    WordFile(String name) {
        this.resource = "/conf/english/" + name;
        try (InputStream in = WordFile.class.getResourceAsStream(resource);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            Set<String> current = Set.of();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("[")) {
                    current = classes.computeIfAbsent(
                            line.substring(1, line.indexOf(']')), unused -> new LinkedHashSet<>());
                } else if (line.startsWith("+ ")) {
                    for (String other : words(line.substring(2))) {
                        current.addAll(of(other));
                    }
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    current.addAll(words(line));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + resource + " of the jar", e);
        }
    }

    private static List<String> words(String line) {
        return List.of(line.strip().split("\\s+"));
    }

    /** Names of the classes, in the file's order. */
    Set<String> classes() {
        return classes.keySet();
    }

    /** @throws IllegalArgumentException when the file has no such class */
    Set<String> of(String name) {
        if (!classes.containsKey(name)) {
            throw new IllegalArgumentException(resource + " has no class of words " + name);
        }
        return classes.get(name);
    }
}
