package io.rostrum.text;

import java.util.Locale;

/**
 * Words in lower case, most of them made once for all articles: the same few thousand make up nearly every text.
 *
 * <p>A table with one place for each of many words; threads share it without locks. What a place holds is checked before
 * it is used, so that a word lost to another only costs making it anew.
 */
final class LowerWords {

    private static final int PLACES = 1 << 15;

    private static final String[] KNOWN = new String[PLACES];

    private LowerWords() {}

    /** A plain token. */
    static String of(Spelling spelling, int token, int begin, int end) {
        int hash = spelling.hash(token);
        int place = place(hash);
        String known = KNOWN[place];
        if (known == null || known.hashCode() != hash || !spelling.isWord(known, begin, end)) {
            known = spelling.word(begin, end);
            KNOWN[place] = known;
        }
        return known;
    }

    private static int place(int hash) {
        return (hash ^ hash >>> 15) & PLACES - 1;
    }

    /** The characters {@code [begin, end)} in lower case ({@code Locale.ROOT}), curly apostrophes made straight. */
    static String of(String body, int begin, int end) {
        int hash = 0;
        for (int at = begin; at < end; at++) {
            char lower = lower(body.charAt(at));
            if (lower == 0) {
                return body.substring(begin, end).toLowerCase(Locale.ROOT).replace('’', '\'');
            }
            hash = 31 * hash + lower; // as String.hashCode
        }
        int place = place(hash);
        String known = KNOWN[place];
        if (known == null || known.hashCode() != hash || !isIt(known, body, begin, end)) {
            known = made(body, begin, end);
            KNOWN[place] = known;
        }
        return known;
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
