package io.rostrum.english;

import io.rostrum.model.Hash;
import io.rostrum.model.Weights;
import io.rostrum.text.Text;

/**
 * Gives every token its part of speech, from left to right: a linear model over the word, its ending and neighbours
 * and the two tags before (averaged perceptron, Collins 2002). Weights are learnt by {@code english.train.TaggerTraining}.
 */
public final class Tagger {

    public static final int ROWS = 1 << 17;
    public static final int WIDTH = 32;
    public static final int TEMPLATES = 12;
    public static final int TAGS = Tag.values().length;

    private static final int NO_WORD = 1;

    private static final int LONGS = (TAGS + 7) / 8;
    private static final long EVEN = 0x00FF00FF00FF00FFL;
    private static final long LANES = 0x0001000100010001L;
    private static final long HIGHEST = 0x8000800080008000L;

    private final byte[] weights; // a row of WIDTH for each feature, one weight for each tag
    private final long[] packed; // the same rows, eight weights a long, each plus 128: eight are added at once

    public Tagger(byte[] weights) {
        if (weights.length != ROWS * WIDTH) {
            throw new IllegalArgumentException("Tagger needs " + ROWS * WIDTH + " weights, has " + weights.length);
        }
        this.weights = weights;
        this.packed = packed(weights);
    }

    private static long[] packed(byte[] weights) {
        long[] packed = new long[ROWS * LONGS];
        for (int row = 0; row < ROWS; row++) {
            for (int tag = 0; tag < TAGS; tag++) {
                packed[row * LONGS + tag / 8] |= (weights[row * WIDTH + tag] + 128L) << tag % 8 * 8;
            }
        }
        return packed;
    }

    public static Tagger read(byte[] file) {
        Weights.Table table = Weights.read(file, 1)[0];
        byte[] weights = new byte[table.weights().length];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = (byte) (table.weights()[i] * table.scale());
        }
        return new Tagger(weights);
    }

    public byte[] write() {
        float[] table = new float[weights.length];
        for (int i = 0; i < table.length; i++) {
            table[i] = weights[i];
        }
        return Weights.write(Weights.rounded(table));
    }

    /** Ordinal of each token's {@link Tag}. */
    byte[] tags(Text text, TokenHashes hashes) {
        byte[] tags = new byte[text.tokens()];
        int[] rows = new int[TEMPLATES];
        for (int sentence = 0; sentence < text.sentences(); sentence++) {
            int from = text.sentenceStart(sentence);
            int to = text.sentenceEnd(sentence);
            for (int token = from; token < to; token++) {
                if (hashes.shape[token] == TokenHashes.SIGN && !text.isPossessive(token)) {
                    tags[token] = (byte) Tag.MARK.ordinal();
                } else {
                    features(hashes, tags, token, from, to, rows);
                    tags[token] = (byte) best(rows);
                }
            }
        }
        return tags;
    }

    /** The tag that weighs most, the first of equals. Sums of twelve weights fit the sixteen bits of their lane. */
    private int best(int[] rows) {
        int best = 0;
        long most = -1;
        for (int part = 0; part < LONGS; part++) {
            long even = 0;
            long odd = 0;
            for (int row : rows) {
                long weight = packed[row / WIDTH * LONGS + part];
                even += weight & EVEN;
                odd += weight >>> 8 & EVEN;
            }
            if (mayExceed(even, most) || mayExceed(odd, most)) {
                int tags = Math.min(8, TAGS - part * 8);
                for (int tag = 0; tag < tags; tag++) {
                    long score = (tag % 2 == 0 ? even : odd) >>> tag / 2 * 16 & 0xFFFF;
                    if (score > most) {
                        most = score;
                        best = part * 8 + tag;
                    }
                }
            }
        }
        return best;
    }

    /** Whether one of the four sums exceeds the bound: added to what it lacks of the lane's highest bit, it sets it. */
    private static boolean mayExceed(long sums, long bound) {
        return (sums + (0x7FFF - bound) * LANES & HIGHEST) != 0;
    }

    /** Where the rows of a token's features begin. */
    public static void features(TokenHashes hashes, byte[] tags, int token, int from, int to, int[] rows) {
        int word = hashes.word[token];
        int ending = hashes.ending[token];
        int shape = hashes.shape[token] * 2 + (token == from ? 1 : 0);
        int before = token > from ? tags[token - 1] : TAGS;
        int twoBefore = token > from + 1 ? tags[token - 2] : TAGS;
        int wordBefore = token > from ? hashes.word[token - 1] : NO_WORD;
        int wordAfter = token + 1 < to ? hashes.word[token + 1] : NO_WORD;
        rows[0] = row(Hash.of(1, word));
        rows[1] = row(Hash.of(2, ending, shape));
        rows[2] = row(Hash.of(3, before, twoBefore));
        rows[3] = row(Hash.of(4, before, word));
        rows[4] = row(Hash.of(5, wordBefore));
        rows[5] = row(Hash.of(6, wordAfter));
        rows[6] = row(Hash.of(7, token + 1 < to ? hashes.ending[token + 1] : NO_WORD, before));
        rows[7] = row(Hash.of(8, hashes.tail[token], before));
        rows[8] = row(Hash.of(9, shape, token + 1 < to ? hashes.shape[token + 1] : -1));
        rows[9] = row(Hash.of(10, before, shape));
        rows[10] = row(Hash.of(11, hashes.head[token]));
        rows[11] = row(Hash.of(12, ending, token + 1 < to ? hashes.ending[token + 1] : NO_WORD));
    }

    private static int row(int hash) {
        return (hash & ROWS - 1) * WIDTH;
    }
}
