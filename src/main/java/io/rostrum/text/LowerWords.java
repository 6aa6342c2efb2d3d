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

    private static final Known[] FIRST = new Known[PLACES]; // frequent words come first, and stay
    private static final Known[] LAST = new Known[PLACES];

    private static final char FIRST_MARK = '‐';
    private static final String[] MARKS = IntStream.rangeClosed(FIRST_MARK, '…')
            .mapToObj(mark -> String.valueOf(lower((char) mark)))
            .toArray(String[]::new);

    private LowerWords() {}

    /** @param packed as {@link Spelling#packed} has it */
    private record Known(String word, int hash, long packed) {

        boolean is(Spelling spelling, int token, int begin, int end) {
            long letters = spelling.packed(token);
            return letters != 0 ? packed == letters : hash == spelling.hash(token) && spelling.isWord(word, begin, end);
        }

        boolean is(String body, int begin, int end, int hash) {
            return this.hash == hash && isIt(word, body, begin, end);
        }
    }

    /** A plain token. */
    static String of(Spelling spelling, int token, int begin, int end) {
        int place = place(spelling.hash(token));
        Known first = FIRST[place];
        if (first != null && first.is(spelling, token, begin, end)) {
            return first.word();
        }
        Known last = LAST[place];
        return last != null && last.is(spelling, token, begin, end)
                ? last.word()
                : kept(spelling.word(begin, end), place);
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
        Known first = FIRST[place(hash)];
        if (first != null && first.is(body, begin, end, hash)) {
            return first.word();
        }
        Known last = LAST[place(hash)];
        return last != null && last.is(body, begin, end, hash)
                ? last.word()
                : kept(made(body, begin, end), place(hash));
    }

    private static String kept(String word, int place) {
        Known[] words = FIRST[place] == null ? FIRST : LAST;
        words[place] = new Known(word, word.hashCode(), Spelling.packed(word));
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
