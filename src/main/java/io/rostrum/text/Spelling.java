package io.rostrum.text;

/** How the tokens of a text are written, whatever the case of plain letters: read once for all who look words up. */
final class Spelling {

    private static final int FIRST_OUTSIDE_ASCII = 128;

    /** Kinds: ASCII only, beginning with a letter or digit, beginning with a capital. */
    private static final int PLAIN = 1;

    private static final int WORD = 2;
    private static final int CAPITALISED = 4;

    private final char[] letters; // of the body, those of A to Z made small
    private final int[] hashes; // by token: String.hashCode of its letters
    private final byte[] kinds; // by token

    Spelling(String body, int[] begins, int[] ends) {
        letters = body.toCharArray();
        hashes = new int[begins.length];
        kinds = new byte[begins.length];
        for (int token = 0; token < begins.length; token++) {
            int first = Character.codePointAt(letters, begins[token]);
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
            kinds[token] = (byte) ((all < FIRST_OUTSIDE_ASCII ? PLAIN : 0)
                    | (Letters.isLetterOrDigit(first) ? WORD : 0)
                    | (Letters.isCapital(first) ? CAPITALISED : 0));
        }
    }

    int hash(int token) {
        return hashes[token];
    }

    boolean isPlain(int token) {
        return (kinds[token] & PLAIN) != 0;
    }

    boolean isWord(int token) {
        return (kinds[token] & WORD) != 0;
    }

    boolean isCapitalised(int token) {
        return (kinds[token] & CAPITALISED) != 0;
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
