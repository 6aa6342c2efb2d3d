package io.rostrum.encoder;

import java.util.Arrays;

/** What the encoder reads at once: numbers of pieces, and where in the text each comes from (half-open, UTF-16). */
public final class WordPieces {

    private int[] numbers = new int[48];
    private int[] begins = new int[48];
    private int[] ends = new int[48];
    private int size;

    /** @param begin equal to {@code end} for a piece that is not of the text */
    public void add(int number, int begin, int end) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, size * 2);
            begins = Arrays.copyOf(begins, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
        }
        numbers[size] = number;
        begins[size] = begin;
        ends[size++] = end;
    }

    /** Drops what was added behind. */
    public void cutTo(int size) {
        this.size = Math.min(this.size, size);
    }

    public int size() {
        return size;
    }

    public int number(int piece) {
        return numbers[piece];
    }

    public int begin(int piece) {
        return begins[piece];
    }

    public int end(int piece) {
        return ends[piece];
    }
}
