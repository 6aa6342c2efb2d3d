package io.rostrum.english;

import io.rostrum.text.Letters;
import io.rostrum.text.Text;

/** What the models know of a token's spelling, as numbers: no string is made on the way. */
public final class TokenHashes {

    /** Shapes: how a token is written. */
    static final int LOWER = 0;

    static final int TITLE = 1;
    static final int CAPITALS = 2;
    static final int NUMBER = 3;
    public static final int SIGN = 4;

    final int[] word;
    final int[] ending; // last three letters
    final int[] tail; // last two letters
    final int[] head; // first three letters
    public final byte[] shape;

    public TokenHashes(Text text) {
        int tokens = text.tokens();
        word = new int[tokens];
        ending = new int[tokens];
        tail = new int[tokens];
        head = new int[tokens];
        shape = new byte[tokens];
        char[] letters = text.body().toCharArray();
        for (int token = 0; token < tokens; token++) {
            read(letters, token, text.begin(token), text.end(token));
        }
    }

    private void read(char[] letters, int token, int begin, int end) {
        int length = end - begin;
        int hash = 17;
        int first = Math.min(length, 3);
        int last = 0;
        int secondLast = 0;
        int thirdLast = 0;
        int capitals = 0;
        for (int at = begin; at < end; at++) {
            char letter = letters[at];
            char plain = plain(letter);
            capitals += plain != letter && plain != '0' ? 1 : 0;
            hash = hash * 31 + plain;
            first = at < begin + 3 ? first * 31 + plain : first;
            thirdLast = secondLast;
            secondLast = last;
            last = plain;
        }
        word[token] = hash;
        head[token] = first;
        tail[token] = length < 2 ? first : (2 * 31 + secondLast) * 31 + last;
        ending[token] = length < 3 ? first : ((3 * 31 + thirdLast) * 31 + secondLast) * 31 + last;
        shape[token] = (byte) shape(letters[begin], capitals, length);
    }

    private static int shape(char first, int capitals, int length) {
        if (Letters.isDigit(first)) {
            return NUMBER;
        }
        if (!Letters.isLetter(first)) {
            return SIGN;
        }
        if (capitals == 0 || plain(first) == first) {
            return LOWER;
        }
        return capitals > 1 && capitals * 2 > length ? CAPITALS : TITLE;
    }

    /** Lower case, digits as 0, curly apostrophes straight, quotation marks that the models seldom saw as those they know. */
    private static char plain(char letter) {
        if (letter >= 'a' && letter <= 'z') {
            return letter;
        }
        if (letter >= 'A' && letter <= 'Z') {
            return (char) (letter + 32);
        }
        if (letter >= '0' && letter <= '9') {
            return '0';
        }
        if (letter < 128) {
            return letter;
        }
        return switch (letter) {
            case '’' -> '\'';
            case '„', '‟', '«', '「', '『' -> '“';
            case '»', '」', '』' -> '”';
            case '＂', '″' -> '"';
            default -> Character.toLowerCase(letter);
        };
    }

    /** The hash that {@link #word} holds for a word. */
    public static int of(String word) {
        int hash = 17;
        for (int at = 0; at < word.length(); at++) {
            hash = hash * 31 + plain(word.charAt(at));
        }
        return hash;
    }
}
