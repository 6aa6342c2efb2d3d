package io.rostrum.english;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Closed classes of words from a resource: a line {@code [class]}, then its words; lines with # are left out. */
public final class WordClasses {

    private final String resource;
    private final Map<String, Set<String>> classes = new HashMap<>();

    public WordClasses(String resource) {
        this.resource = resource;
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(WordClasses.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
            Set<String> current = Set.of();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("[")) {
                    current = classes.computeIfAbsent(line.substring(1, line.indexOf(']')), unused -> new HashSet<>());
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    current.addAll(List.of(line.strip().split("\\s+")));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + resource + " of the jar", e);
        }
    }

    /** @throws IllegalArgumentException when the resource has no such class */
    public Set<String> of(String name) {
        if (!classes.containsKey(name)) {
            throw new IllegalArgumentException(resource + " has no class of words " + name);
        }
        return classes.get(name);
    }
}
