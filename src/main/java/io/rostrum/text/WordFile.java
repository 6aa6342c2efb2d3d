package io.rostrum.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Lists of words in the jar, the one reader of them all: lines that begin with # are remarks. In a file of classes a
 * line {@code [class]} begins one, and a line {@code + class class} takes in the entries of classes above.
 */
public final class WordFile {

    private static final String BLANKS = "\\s+";
    private static final String COMMAS = "\\s*,\\s*";

    private final String resource;
    private final Map<String, Set<String>> classes = new LinkedHashMap<>();

    private WordFile(String resource, String between) {
        this.resource = resource;
        Set<String> current = Set.of();
        for (String line : lines(resource)) {
            if (line.startsWith("[")) {
                String name = line.substring(1, line.indexOf(']'));
                current = classes.computeIfAbsent(name, unused -> new LinkedHashSet<>());
            } else if (line.startsWith("+ ")) {
                for (String other : line.substring(2).split(BLANKS)) {
                    current.addAll(of(other));
                }
            } else {
                current.addAll(List.of(line.split(between)));
            }
        }
    }

    /**
     * Classes of words, blanks between them.
     *
     * @throws IllegalArgumentException when a class takes in one that does not stand above it
     */
    public static WordFile ofWords(String resource) {
        return new WordFile(resource, BLANKS);
    }

    /** Classes of phrases, commas between them. */
    public static WordFile ofPhrases(String resource) {
        return new WordFile(resource, COMMAS);
    }

    /** The lines of a file without classes, in order: one entry each, without blanks around it. */
    public static List<String> lines(String resource) {
        try (InputStream in = WordFile.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && line.charAt(0) != '#')
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + resource + " of the jar", e);
        }
    }

    /** Names of the classes, in the file's order. */
    public Set<String> classes() {
        return classes.keySet();
    }

    /** @throws IllegalArgumentException when the file has no such class */
    public Set<String> of(String name) {
        if (!classes.containsKey(name)) {
            throw new IllegalArgumentException(resource + " has no class of words " + name);
        }
        return classes.get(name);
    }
}
