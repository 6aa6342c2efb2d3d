package io.rostrum.leader;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Folded words by number, and the classes each belongs to.
 *
 * <p>A text's words are looked up here once; everything after that compares numbers.
 */
final class Vocabulary implements Serializable {

    /** The number of every word that is not in the vocabulary. */
    static final int UNKNOWN = 0;

    private static final List<String> WORD_LISTS = List.of("/leader/words.txt", "/leader/given-names.txt");

    private final Map<String, Integer> numbers = new HashMap<>();
    private long[] classes = new long[1024];

    /** The vocabulary of the word lists. */
    static Vocabulary ofWordLists() {
        Vocabulary vocabulary = new Vocabulary();
        WORD_LISTS.forEach(vocabulary::read);
        return vocabulary;
    }

    private void read(String resource) {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(Vocabulary.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
            long bit = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("[")) {
                    bit = WordClass.ofLabel(line.substring(1, line.indexOf(']'))).bit();
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    for (String word : line.strip().split("\\s+")) {
                        int number = add(word);
                        classes[number] |= bit;
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + resource + " of the jar", e);
        }
    }

    /** The word's number, a new one when it has none yet. */
    int add(String folded) {
        int number = numbers.computeIfAbsent(folded, unused -> numbers.size() + 1);
        if (number >= classes.length) {
            classes = Arrays.copyOf(classes, 2 * classes.length);
        }
        return number;
    }

    /** The number of a word, in lower case or not, with accents or not; {@link #UNKNOWN} when it has none. */
    int number(String word) {
        return numbers.getOrDefault(Folding.of(word), UNKNOWN);
    }

    int numberOfLower(String lower) {
        Integer number = numbers.get(lower);
        return number != null ? number : numbers.getOrDefault(Folding.ofLower(lower), UNKNOWN);
    }

    boolean is(int number, WordClass wordClass) {
        return number > UNKNOWN && (classes[number] & wordClass.bit()) != 0;
    }

}
