package io.rostrum.text;

/** How the tokens of a text are written, whatever the case of plain letters: read once for all who look words up. */
final class Spelling {

    private static final int FIRST_OUTSIDE_ASCII = 128;
    private static final int ASCII_BITS = 7;
    private static final int MOST_PACKED = 9; // letters: as many as a long has room for

    /** Kinds: ASCII only, beginning with a letter or digit, beginning with a capital. */
    private static final int PLAIN = 1;

    private static final int WORD = 2;
    private static final int CAPITALISED = 4;

    private final char[] letters; // of the body, those of A to Z made small
    private final int[] hashes; // by token: String.hashCode of its letters
    private final long[] packed; // by token, see packed()
    private final byte[] kinds; // by token

    Spelling(String body, int[] begins, int[] ends) {
        letters = body.toCharArray();
        hashes = new int[begins.length];
        packed = new long[begins.length];
        kinds = new byte[begins.length];
        for (int token = 0; token < begins.length; token++) {
            int first = Character.codePointAt(letters, begins[token]);
            int hash = 0;
            int all = 0;
            long pack = 0;
            for (int at = begins[token]; at < ends[token]; at++) {
                char letter = letters[at];
                if (letter >= 'A' && letter <= 'Z') {
                    letter |= ' ';
                    letters[at] = letter;
                }
                all |= letter;
                hash = 31 * hash + letter;
                pack = pack << ASCII_BITS | letter;
            }
            hashes[token] = hash;
            boolean fits = all < FIRST_OUTSIDE_ASCII && ends[token] - begins[token] <= MOST_PACKED;
            packed[token] = fits ? pack : 0;
            kinds[token] = (byte) ((all < FIRST_OUTSIDE_ASCII ? PLAIN : 0)
                    | (Letters.isLetterOrDigit(first) ? WORD : 0)
                    | (Letters.isCapital(first) ? CAPITALISED : 0));
        }
    }

    int hash(int token) {
        return hashes[token];
    }

    /** All letters of a short plain token, seven bits each: two such words are one where these are; 0 for other tokens. */
    long packed(int token) {
        return packed[token];
    }

    /** The same of a word without capitals. */
    static long packed(String word) {
        long pack = 0;
        int all = 0;
        for (int at = 0; at < word.length(); at++) {
            all |= word.charAt(at);
            pack = pack << ASCII_BITS | word.charAt(at);
        }
        return all < FIRST_OUTSIDE_ASCII && word.length() <= MOST_PACKED ? pack : 0;
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
