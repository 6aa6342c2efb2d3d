package io.rostrum.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Lists of words, from {@code resources/page/words.txt}. */
final class PageWords {

    private static final Map<String, TreeSet<String>> CLASSES = read();

    static final TreeSet<String> TAGS = CLASSES.get("tags");
    static final TreeSet<String> ROLES = CLASSES.get("roles");
    static final TreeSet<String> FURNITURE = CLASSES.get("furniture");
    static final TreeSet<String> FURNITURE_STEMS = CLASSES.get("furniture stems");
    static final TreeSet<String> COMMENTS = CLASSES.get("comments");
    static final TreeSet<String> BODIES = CLASSES.get("bodies");
    static final TreeSet<String> MODIFIERS = CLASSES.get("modifiers");
    static final TreeSet<String> LABELS = CLASSES.get("labels");
    static final TreeSet<String> NOTICES = CLASSES.get("notices");
    static final TreeSet<String> NETWORKS = CLASSES.get("networks");
    static final TreeSet<String> DAY_TAGS = CLASSES.get("day tags");
    static final TreeSet<String> LISTS = CLASSES.get("lists");

    private PageWords() {}

    private static Map<String, TreeSet<String>> read() {
        Map<String, TreeSet<String>> classes = new TreeMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                PageWords.class.getResourceAsStream("/page/words.txt"), StandardCharsets.UTF_8))) {
            TreeSet<String> current = new TreeSet<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("[")) {
                    current = classes.computeIfAbsent(line.substring(1, line.indexOf(']')), unused -> new TreeSet<>());
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    for (String entry : line.split(",")) {
                        current.add(entry.strip());
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read page/words.txt of the jar", e);
        }
        return classes;
    }
}
