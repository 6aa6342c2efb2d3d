package io.rostrum.article;

/** How the tokens of a text are written, whatever the case of plain letters: read once for all who look words up. */
final class Spelling {

    private static final int FIRST_OUTSIDE_ASCII = 128;

    private final char[] letters; // of the body, those of A to Z made small
    private final int[] hashes; // by token: String.hashCode of its letters
    private final boolean[] plain; // by token: ASCII only

    Spelling(String body, int[] begins, int[] ends) {
        letters = body.toCharArray();
        hashes = new int[begins.length];
        plain = new boolean[begins.length];
        for (int token = 0; token < begins.length; token++) {
            int hash = 0;
            int all = 0;
            for (int at = begins[token]; at < ends[token]; at++) {
                char letter = letters[at];
                if (letter >= 'A' && letter <= 'Z') {
                    letter |= ' ';
                    letters[at] = letter;
                }
                all |= letter;
                hash = 31 * hash + letter;
            }
            hashes[token] = hash;
            plain[token] = all < FIRST_OUTSIDE_ASCII;
        }
    }

    int hash(int token) {
        return hashes[token];
    }

    boolean isPlain(int token) {
        return plain[token];
    }

    /** Whether the letters between the offsets are those of the word, which has no capitals. */
    boolean isWord(String word, int begin, int end) {
        if (word.length() != end - begin) {
            return false;
        }
        for (int at = begin; at < end; at++) {
            if (word.charAt(at - begin) != letters[at]) {
                return false;
            }
        }
        return true;
    }

    String word(int begin, int end) {
        return new String(letters, begin, end - begin);
    }
}
