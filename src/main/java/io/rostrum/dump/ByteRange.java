package io.rostrum.dump;

import java.io.Serializable;

/** Part of a file, half-open, in bytes. */
public record ByteRange(long start, long end) implements Serializable {

    public static final ByteRange WHOLE = new ByteRange(0, Long.MAX_VALUE);

    /** Where to begin reading lines: one byte before, which tells whether a line begins at the start. */
    public long seek() {
        return Math.max(start - 1, 0);
    }
}
