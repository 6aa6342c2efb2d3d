package io.rostrum.stance;

import java.io.Serializable;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Words that nearly every word of a text is asked for and few are among: most are told from one bit. */
final class WordSet implements Serializable {

    private static final int BITS = 1 << 16;

    private final Set<String> words = new HashSet<>();
    private final long[] mayHold = new long[BITS / Long.SIZE];

    void add(String word) {
        words.add(word);
        int bit = bit(word);
        mayHold[bit / Long.SIZE] |= 1L << bit;
    }

    void addAll(Collection<String> some) {
        some.forEach(this::add);
    }

    boolean contains(String word) {
        int bit = bit(word);
        return (mayHold[bit / Long.SIZE] & 1L << bit) != 0 && words.contains(word);
    }

    private static int bit(String word) {
        int hash = word.hashCode();
        return (hash ^ hash >>> 16) & BITS - 1;
    }
}
