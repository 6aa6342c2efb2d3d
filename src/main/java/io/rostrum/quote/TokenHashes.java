package io.rostrum.quote;

import io.rostrum.article.Text;

/** What the models know of a token's spelling, as numbers: no string is made on the way. */
final class TokenHashes {

    /** Shapes: how a token is written. */
    static final int LOWER = 0;

    static final int TITLE = 1;
    static final int CAPITALS = 2;
    static final int NUMBER = 3;
    static final int SIGN = 4;

    final int[] word;
    final int[] ending; // last three letters
    final int[] tail; // last two letters
    final int[] head; // first three letters
    final byte[] shape;

    TokenHashes(Text text) {
        int tokens = text.tokens();
        word = new int[tokens];
        ending = new int[tokens];
        tail = new int[tokens];
        head = new int[tokens];
        shape = new byte[tokens];
        String body = text.body();
        for (int token = 0; token < tokens; token++) {
            read(body, token, text.begin(token), text.end(token));
        }
    }

    private void read(String body, int token, int begin, int end) {
        int hash = 17;
        int capitals = 0;
        for (int at = begin; at < end; at++) {
            char letter = body.charAt(at);
            char plain = plain(letter);
            capitals += plain != letter && plain != '0' ? 1 : 0;
            hash = hash * 31 + plain;
        }
        word[token] = hash;
        ending[token] = hash(body, Math.max(begin, end - 3), end);
        tail[token] = hash(body, Math.max(begin, end - 2), end);
        head[token] = hash(body, begin, Math.min(end, begin + 3));
        shape[token] = (byte) shape(body.charAt(begin), capitals, end - begin);
    }

    private static int hash(String body, int begin, int end) {
        int hash = end - begin;
        for (int at = begin; at < end; at++) {
            hash = hash * 31 + plain(body.charAt(at));
        }
        return hash;
    }

    private static int shape(char first, int capitals, int length) {
        if (Character.isDigit(first)) {
            return NUMBER;
        }
        if (!Character.isLetter(first)) {
            return SIGN;
        }
        if (capitals == 0 || plain(first) == first) {
            return LOWER;
        }
        return capitals > 1 && capitals * 2 > length ? CAPITALS : TITLE;
    }

    /** Lower case, digits as 0, curly apostrophes straight. */
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
        return letter == '’' ? '\'' : letter < 128 ? letter : Character.toLowerCase(letter);
    }

    /** The hash that {@link #word} holds for a word. */
    static int of(String word) {
        int hash = 17;
        for (int at = 0; at < word.length(); at++) {
            hash = hash * 31 + plain(word.charAt(at));
        }
        return hash;
    }
}
