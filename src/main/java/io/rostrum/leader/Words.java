package io.rostrum.leader;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Closed classes of words, from {@code resources/leader/words.txt}: a line {@code [class]}, then its words. */
final class Words {

    private static final Map<String, Set<String>> CLASSES = read();

    static final Set<String> NOT_NAMES = CLASSES.get("not-names");
    static final Set<String> TITLES = CLASSES.get("titles");
    static final Set<String> MALE_TITLES = CLASSES.get("male-titles");
    static final Set<String> FEMALE_TITLES = CLASSES.get("female-titles");
    static final Set<String> OTHER_PEOPLES_TITLES = CLASSES.get("other-peoples-titles");
    static final Set<String> PARTICLES = CLASSES.get("particles");
    static final Set<String> ORGANISATIONS = CLASSES.get("organisations");
    static final Set<String> PLACES_AFTER_NAMES = CLASSES.get("places-after-names");
    static final Set<String> GROUPS_AFTER_NAMES = CLASSES.get("groups-after-names");
    static final Set<String> SPEECH = CLASSES.get("speech");
    static final Set<String> GIVEN_MALE = CLASSES.get("given-male");
    static final Set<String> GIVEN_FEMALE = CLASSES.get("given-female");

    private Words() {}

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> classes = new TreeMap<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(Words.class.getResourceAsStream("/leader/words.txt"), StandardCharsets.UTF_8))) {
            Set<String> current = Set.of();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("[")) {
                    current = classes.computeIfAbsent(line.substring(1, line.indexOf(']')), unused -> new TreeSet<>());
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    current.addAll(List.of(line.strip().split("\\s+")));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read leader/words.txt of the jar", e);
        }
        return classes;
    }
}
