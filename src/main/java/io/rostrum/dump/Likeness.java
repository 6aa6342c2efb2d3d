package io.rostrum.dump;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether two texts are versions of one. Case and marks count for nothing. */
final class Likeness {

    private static final int RUN = 4;

    /** Share of the shorter text's runs of {@value #RUN} words that the longer one has too: an article grows. */
    private static final double LEAST = 2.0 / 3;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}'’]+");

    private Likeness() {}

    /** Texts without words are alike. */
    static boolean areAlike(String one, String other) {
        Set<List<String>> few = runs(words(one));
        Set<List<String>> many = runs(words(other));
        if (few.size() > many.size()) {
            return areAlike(few, many);
        }
        return areAlike(many, few);
    }

    private static boolean areAlike(Set<List<String>> many, Set<List<String>> few) {
        long common = few.stream().filter(many::contains).count();
        return common >= LEAST * few.size();
    }

    /** The words of a text on one line, in lower case; empty for null. */
    static String plain(String text) {
        return String.join(" ", words(text));
    }

    private static List<String> words(String text) {
        String lower = text == null ? "" : text.toLowerCase(Locale.ROOT);
        return Arrays.stream(BETWEEN_WORDS.split(lower))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** One of a text with fewer words than a run has. */
    private static Set<List<String>> runs(List<String> words) {
        Set<List<String>> runs = new HashSet<>();
        for (int start = 0; start == 0 || start + RUN <= words.size(); start++) {
            runs.add(words.subList(start, Math.min(start + RUN, words.size())));
        }
        return runs;
    }
}
