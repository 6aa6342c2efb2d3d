package io.rostrum.dump;

import io.rostrum.text.WordFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Lines of a copied page that are no part of the article: comment counts, share bars, calls to subscribe. */
final class Furniture {

    /** A line made of share words only counts from so many on; single ones are listed as lines. */
    private static final int FEWEST_SHARE_WORDS = 2;

    private static final int LONGEST = 120;
    private static final String BETWEEN_WORDS = " |,/·•";

    private static final char AND_ALL_AFTER = '↓';

    private static final Set<String> LINES = new HashSet<>();
    private static final Set<String> ENDS = new HashSet<>();
    private static final Set<String> SHARE_WORDS = Set.copyOf(WordFile.lines("/dump/share_words.txt"));

    static {
        for (String line : WordFile.lines("/dump/furniture.txt")) {
            boolean isEnd = line.charAt(line.length() - 1) == AND_ALL_AFTER;
            (isEnd ? ENDS : LINES).add(key(isEnd ? line.substring(0, line.length() - 1) : line));
        }
    }

    private Furniture() {}

    /** The lines that belong to the article, in order. */
    static List<String> strip(List<String> lines) {
        int size = 0;
        for (String line : lines) {
            size += line.length();
        }
        List<String> kept = new ArrayList<>(lines.size());
        int before = 0;
        for (String line : lines) {
            before += line.length();
            String key = line.length() > LONGEST || line.isEmpty() ? "" : key(line);
            boolean isSecondHalf = before * 2L > size;
            if (isSecondHalf && ENDS.contains(key)) {
                break;
            }
            if (key.isEmpty() || !LINES.contains(key) && !ENDS.contains(key) && !isShareBar(key)) {
                kept.add(line);
            }
        }
        return kept;
    }

    /** Lower case, every number as {@code 0}, without punctuation at the end. */
    private static String key(String line) {
        StringBuilder key = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean isDigit = c >= '0' && c <= '9';
            if (!isDigit) {
                key.append(c);
            } else if (key.length() == 0 || key.charAt(key.length() - 1) != '0') {
                key.append('0');
            }
        }
        int end = key.length();
        while (end > 0 && ":.…!»>|-–·•".indexOf(key.charAt(end - 1)) >= 0 || end > 0 && key.charAt(end - 1) == ' ') {
            end--;
        }
        return key.substring(0, end).toLowerCase(Locale.ROOT);
    }

    private static boolean isShareBar(String key) {
        int words = 0;
        for (int start = 0; start < key.length(); ) {
            int end = start;
            while (end < key.length() && BETWEEN_WORDS.indexOf(key.charAt(end)) < 0) {
                end++;
            }
            String word = key.substring(start, end);
            if (!word.isEmpty() && !"0".equals(word)) {
                if (!SHARE_WORDS.contains(word)) {
                    return false;
                }
                words++;
            }
            start = end + 1;
        }
        return words >= FEWEST_SHARE_WORDS;
    }
}
