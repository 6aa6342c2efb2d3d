package io.rostrum.text;

import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Words in lower case, most of them made once for all articles: the same few thousand make up nearly every text.
 *
 * <p>A table with two places for each of many words, one for the first that came and one for the last; threads share it
 * without locks. What a place holds is checked before it is used, so that a word lost to another only costs making it anew.
 */
final class LowerWords {

    private static final int PLACES = 1 << 15;

    private static final String[] FIRST = new String[PLACES]; // frequent words come first, and stay
    private static final String[] LAST = new String[PLACES];

    private static final char FIRST_MARK = '‐';
    private static final String[] MARKS = IntStream.rangeClosed(FIRST_MARK, '…')
            .mapToObj(mark -> String.valueOf(lower((char) mark)))
            .toArray(String[]::new);

    private LowerWords() {}

    /** A plain token. */
    static String of(Spelling spelling, int token, int begin, int end) {
        int hash = spelling.hash(token);
        String first = FIRST[place(hash)];
        if (first != null && first.hashCode() == hash && spelling.isWord(first, begin, end)) {
            return first;
        }
        String last = LAST[place(hash)];
        return last != null && last.hashCode() == hash && spelling.isWord(last, begin, end)
                ? last
                : kept(spelling.word(begin, end), place(hash));
    }

    private static int place(int hash) {
        return (hash ^ hash >>> 15) & PLACES - 1;
    }

    /** The characters {@code [begin, end)} in lower case ({@code Locale.ROOT}), curly apostrophes made straight. */
    static String of(String body, int begin, int end) {
        if (end - begin == 1 && Letters.isMark(body.charAt(begin))) {
            return MARKS[body.charAt(begin) - FIRST_MARK];
        }
        int hash = 0;
        for (int at = begin; at < end; at++) {
            char lower = lower(body.charAt(at));
            if (lower == 0) {
                return body.substring(begin, end).toLowerCase(Locale.ROOT).replace('’', '\'');
            }
            hash = 31 * hash + lower; // as String.hashCode
        }
        String first = FIRST[place(hash)];
        if (first != null && first.hashCode() == hash && isIt(first, body, begin, end)) {
            return first;
        }
        String last = LAST[place(hash)];
        return last != null && last.hashCode() == hash && isIt(last, body, begin, end)
                ? last
                : kept(made(body, begin, end), place(hash));
    }

    private static String kept(String word, int place) {
        String[] words = FIRST[place] == null ? FIRST : LAST;
        words[place] = word;
        return word;
    }

    private static boolean isIt(String known, String body, int begin, int end) {
        if (known.length() != end - begin) {
            return false;
        }
        for (int at = begin; at < end; at++) {
            if (known.charAt(at - begin) != lower(body.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    private static String made(String body, int begin, int end) {
        char[] word = new char[end - begin];
        for (int at = begin; at < end; at++) {
            word[at - begin] = lower(body.charAt(at));
        }
        return new String(word);
    }

    /** 0 for a letter outside ASCII, which may become several, or depend on its neighbours. */
    private static char lower(char letter) {
        if (letter == '’') {
            return '\'';
        }
        return letter < 128 || Letters.isMark(letter) ? Letters.lower(letter) : 0;
    }
}
