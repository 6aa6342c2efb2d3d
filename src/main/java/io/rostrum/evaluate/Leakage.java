package io.rostrum.evaluate;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Tells rows that also stand in the training part: copies, and near-copies that share a fifth of their six-grams. */
final class Leakage {

    private static final int GRAM = 6;
    private static final double SHARE = 0.2;

    private final Set<String> known = new HashSet<>();

    Leakage(Collection<String> training) {
        training.forEach(text -> known.addAll(grams(text)));
    }

    boolean leaks(String text) {
        Set<String> grams = grams(text);
        long shared = grams.stream().filter(known::contains).count();
        return shared >= SHARE * grams.size();
    }

    /** Every run of six words; a shorter text is one run. */
    private static Set<String> grams(String text) {
        String[] words = text.toLowerCase(Locale.ROOT).split("\\W+");
        Set<String> grams = new HashSet<>();
        for (int at = 0; at == 0 || at + GRAM <= words.length; at++) {
            StringBuilder gram = new StringBuilder();
            for (int word = at; word < Math.min(at + GRAM, words.length); word++) {
                gram.append(words[word]).append(' ');
            }
            grams.add(gram.toString());
        }
        return grams;
    }
}
