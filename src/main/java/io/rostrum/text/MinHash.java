package io.rostrum.text;

import java.io.Serializable;
import java.util.Arrays;

/**
 * MinHash signatures of bodies (Broder 1997): the share of places in which two signatures agree estimates the Jaccard
 * similarity of the two bodies' sets of shingles, with a standard error of at most 0.045.
 *
 * <p>A shingle is {@value #SHINGLE} words in a row, without case and marks. The {@value #SIZE} hash functions are linear
 * permutations (Bohman, Cooper and Frieze 2000) with fixed coefficients, so a body has the same signature in every run.
 */
public final class MinHash implements Serializable {

    /** Numbers in a signature. */
    public static final int SIZE = 128;

    static final int SHINGLE = 4;

    /** Bodies with fewer words say too little to be told from each other. */
    static final int MIN_WORDS = 20;

    private static final int[] FACTORS = coefficients(0x9E3779B97F4A7C15L);
    private static final int[] OFFSETS = coefficients(0xD1B54A32D192ED03L);

    /** The signature of a body; empty when it has fewer than {@value #MIN_WORDS} words. */
    public int[] signature(String body) {
        int[] words = words(body);
        if (words.length < MIN_WORDS) {
            return new int[0];
        }
        int[] signature = new int[SIZE];
        Arrays.fill(signature, Integer.MAX_VALUE);
        int last = words.length - SHINGLE;
        for (int word = 0; word <= last; word += 4) { // of the last four some may be the same: that changes no minimum
            lower(
                    signature,
                    shingle(words, word),
                    shingle(words, Math.min(word + 1, last)),
                    shingle(words, Math.min(word + 2, last)),
                    shingle(words, Math.min(word + 3, last)));
        }
        return signature;
    }

    private static int shingle(int[] words, int from) {
        int shingle = 0;
        for (int word = from; word < from + SHINGLE; word++) {
            shingle = mixed(shingle * 31 + words[word]);
        }
        return shingle;
    }

    /** One plain loop, which the JVM turns into vector instructions; four shingles at once, so that it is gone through less often. */
    private static void lower(int[] signature, int first, int second, int third, int fourth) {
        for (int i = 0; i < SIZE; i++) {
            int factor = FACTORS[i];
            int offset = OFFSETS[i];
            int low = Math.min(first * factor + offset, second * factor + offset);
            int lower = Math.min(third * factor + offset, fourth * factor + offset);
            signature[i] = Math.min(signature[i], Math.min(low, lower));
        }
    }

    /** A hash per word; a word is a run of letters and digits, with apostrophes left out. */
    private static int[] words(String body) {
        char[] letters = body.toCharArray();
        int[] words = new int[letters.length / 2 + 1];
        int count = 0;
        int hash = 0;
        boolean inWord = false;
        for (int i = 0; i <= letters.length; i++) {
            char c = i < letters.length ? letters[i] : ' ';
            if (Letters.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                hash = hash * 31 + Letters.lower(c);
                inWord = true;
            } else if (inWord && c != '\'' && c != '’') {
                words[count++] = mixed(hash);
                hash = 0;
                inWord = false;
            }
        }
        return Arrays.copyOf(words, count);
    }

    /** The finaliser of MurmurHash3 (Appleby 2011): every bit depends on every bit. */
    private static int mixed(int hash) {
        int mixed = (hash ^ hash >>> 16) * 0x85EBCA6B;
        mixed = (mixed ^ mixed >>> 13) * 0xC2B2AE35;
        return mixed ^ mixed >>> 16;
    }

    private static int[] coefficients(long step) {
        int[] coefficients = new int[SIZE];
        for (int i = 0; i < SIZE; i++) {
            coefficients[i] = mixed((int) ((i + 1) * step >>> 32)) | 1;
        }
        return coefficients;
    }
}
