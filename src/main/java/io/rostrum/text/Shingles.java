package io.rostrum.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The multiset of runs of four words in a text, as Scrapinghub's article-extraction-benchmark compares texts. A
 * shorter text has one run of all its words; one without words has none.
 */
public final class Shingles {

    private static final int WORDS = 4;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+"); // \\w of Python

    private final Map<List<String>, Integer> counts = new HashMap<>();
    private int size;

    public Shingles(String text) {
        List<String> words = new ArrayList<>();
        Matcher match = WORD.matcher(text);
        while (match.find()) {
            words.add(match.group());
        }
        int runs = words.isEmpty() ? 0 : Math.max(1, words.size() - WORDS + 1);
        for (int i = 0; i < runs; i++) {
            counts.merge(List.copyOf(words.subList(i, Math.min(i + WORDS, words.size()))), 1, Integer::sum);
            size++;
        }
    }

    public int size() {
        return size;
    }

    /** How many runs both texts have, each as often as in the text that has it less often. */
    public int shared(Shingles other) {
        int shared = 0;
        for (Map.Entry<List<String>, Integer> run : counts.entrySet()) {
            shared += Math.min(run.getValue(), other.counts.getOrDefault(run.getKey(), 0));
        }
        return shared;
    }
}
