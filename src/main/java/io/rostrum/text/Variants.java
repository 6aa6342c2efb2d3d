package io.rostrum.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Which texts are variants of a longer one: at least half of their words stand in it too, in runs of eight or more.
 *
 * <p>A variant is compared with the longest text of its group alone, never with other variants. So groups make no chains,
 * and a set phrase within two long texts does not join them.
 */
public final class Variants {

    /** So many words in a row are hardly said twice by chance. */
    public static final int RUN = 8;

    private final List<long[]> longest = new ArrayList<>(); // the runs of each group's longest text, sorted
    private final Map<Long, Integer> owners = new HashMap<>(); // run → the first group whose longest text has it

    /**
     * Takes the next text, the longest first.
     *
     * @return the number of its group, from 0; a text that is a variant of none begins the next
     */
    public int add(String text) {
        String[] words = words(text);
        long[] runs = runs(words);
        int group = groupOf(words.length, runs);
        if (group == longest.size()) {
            longest.add(LongStream.of(runs).sorted().toArray());
            Integer number = group;
            LongStream.of(runs).forEach(run -> owners.putIfAbsent(run, number));
        }
        return group;
    }

    private int groupOf(int words, long[] runs) {
        return LongStream.of(runs)
                .mapToObj(owners::get)
                .filter(owner -> owner != null)
                .distinct()
                .sorted()
                .filter(owner -> 2 * shared(runs, longest.get(owner)) >= words)
                .findFirst()
                .orElse(longest.size());
    }

    /** How many words stand in runs that the other text has. */
    private static int shared(long[] runs, long[] other) {
        BitSet shared = new BitSet();
        for (int i = 0; i < runs.length; i++) {
            if (Arrays.binarySearch(other, runs[i]) >= 0) {
                shared.set(i, i + RUN);
            }
        }
        return shared.cardinality();
    }

    private static String[] words(String text) {
        Text read = Text.of(text);
        return IntStream.range(0, read.tokens())
                .filter(read::isWord)
                .mapToObj(read::lower)
                .toArray(String[]::new);
    }

    /** A number for each run of eight words, in their order. */
    private static long[] runs(String[] words) {
        return IntStream.rangeClosed(0, words.length - RUN)
                .mapToLong(from -> run(words, from))
                .toArray();
    }

    private static long run(String[] words, int from) {
        long hash = 0;
        for (int i = from; i < from + RUN; i++) {
            hash = (hash ^ words[i].hashCode()) * 0x9E3779B97F4A7C15L; // 2^64 / golden ratio: spreads neighbours
            hash ^= hash >>> 32;
        }
        return hash;
    }
}
