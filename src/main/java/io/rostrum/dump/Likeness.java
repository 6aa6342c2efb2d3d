package io.rostrum.dump;

import io.rostrum.text.Shingles;
import java.util.Locale;
import java.util.regex.Pattern;

/** Whether two texts are versions of one. Case and marks count for nothing. */
final class Likeness {

    /** Share of the shorter text's runs of four words that the longer one has too: an article grows. */
    private static final double LEAST = 2.0 / 3;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}'’]+");

    private Likeness() {}

    /** Texts without words are alike. */
    static boolean areAlike(String one, String other) {
        Shingles ones = new Shingles(plain(one));
        Shingles others = new Shingles(plain(other));
        return ones.shared(others) >= LEAST * Math.min(ones.size(), others.size());
    }

    /** The words of a text on one line, in lower case; empty for null. */
    static String plain(String text) {
        String lower = text == null ? "" : text.toLowerCase(Locale.ROOT);
        return BETWEEN_WORDS.matcher(lower).replaceAll(" ").strip();
    }
}
