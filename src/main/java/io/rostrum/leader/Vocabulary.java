package io.rostrum.leader;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Folded words by number, and the classes each belongs to.
 *
 * <p>A text's words are looked up here once; everything after that compares numbers.
 */
final class Vocabulary implements Serializable {

    /** The number of every word that is not in the vocabulary. */
    static final int UNKNOWN = 0;

    private static final List<String> WORD_LISTS = List.of("/leader/words.txt", "/leader/given-names.txt");

    private static final int FIRST_OUTSIDE_ASCII = 128;

    private String[] words = new String[1 << 14]; // open addressing; a slot's word, or null
    private int[] numbers = new int[words.length];
    private int[] hashes = new int[words.length];
    private long[] classes = new long[1024];
    private int size;

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
                    bit = WordClass.ofLabel(line.substring(1, line.indexOf(']')))
                            .bit();
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
        int slot = slotOf(folded, 0, folded.length());
        if (numbers[slot] == UNKNOWN) {
            size++;
            words[slot] = folded;
            hashes[slot] = hash(folded, 0, folded.length());
            numbers[slot] = size;
            classes = size < classes.length ? classes : Arrays.copyOf(classes, 2 * classes.length);
            grow();
        }
        return numbers[slotOf(folded, 0, folded.length())];
    }

    private void grow() {
        if (2 * size > words.length) {
            String[] oldWords = words;
            int[] oldNumbers = numbers;
            words = new String[2 * oldWords.length];
            numbers = new int[words.length];
            hashes = new int[words.length];
            for (int old = 0; old < oldWords.length; old++) {
                if (oldWords[old] != null) {
                    int slot = slotOf(oldWords[old], 0, oldWords[old].length());
                    words[slot] = oldWords[old];
                    hashes[slot] = hash(oldWords[old], 0, oldWords[old].length());
                    numbers[slot] = oldNumbers[old];
                }
            }
        }
    }

    /** The number of a word, in lower case or not, with accents or not; {@link #UNKNOWN} when it has none. */
    int number(String word) {
        return number(word, 0, word.length());
    }

    /** The number of the word between two offsets; no string is made for a word of plain letters. */
    int number(String body, int begin, int end) {
        for (int at = begin; at < end; at++) {
            if (body.charAt(at) >= FIRST_OUTSIDE_ASCII) {
                String folded = Folding.of(body.substring(begin, end));
                return numbers[slotOf(folded, 0, folded.length())];
            }
        }
        return numbers[slotOf(body, begin, end)];
    }

    /** The slot that holds the word, whatever the case of its plain letters, or the empty one where it would go. */
    private int slotOf(String body, int begin, int end) {
        int hash = hash(body, begin, end);
        int slot = (hash ^ hash >>> 15) & words.length - 1;
        while (words[slot] != null && (hashes[slot] != hash || !isSame(words[slot], body, begin, end))) {
            slot = slot + 1 & words.length - 1;
        }
        return slot;
    }

    private static int hash(String body, int begin, int end) {
        int hash = 0;
        for (int at = begin; at < end; at++) {
            hash = 31 * hash + lower(body.charAt(at));
        }
        return hash;
    }

    private static boolean isSame(String word, String body, int begin, int end) {
        if (word.length() != end - begin) {
            return false;
        }
        for (int at = 0; at < word.length(); at++) {
            if (word.charAt(at) != lower(body.charAt(begin + at))) {
                return false;
            }
        }
        return true;
    }

    private static char lower(char letter) {
        return letter >= 'A' && letter <= 'Z' ? (char) (letter | 0x20) : letter;
    }

    boolean is(int number, WordClass wordClass) {
        return number > UNKNOWN && (classes[number] & wordClass.bit()) != 0;
    }
}
