package io.rostrum.stance;

import io.rostrum.text.Text;
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
        int bit = bit(word.hashCode());
        mayHold[bit / Long.SIZE] |= 1L << bit;
    }

    void addAll(Collection<String> some) {
        some.forEach(this::add);
    }

    /** Whether a token, in lower case, is among them. */
    boolean contains(Text text, int token) {
        return mayContain(text, token) && words.contains(text.lower(token));
    }

    /** False only for a token that is surely not among them; no string is made. */
    boolean mayContain(Text text, int token) {
        return !text.isPlain(token) || mayHold(text.hash(token));
    }

    private boolean mayHold(int hash) {
        int bit = bit(hash);
        return (mayHold[bit / Long.SIZE] & 1L << bit) != 0;
    }

    private static int bit(int hash) {
        return (hash ^ hash >>> 16) & BITS - 1;
    }
}
