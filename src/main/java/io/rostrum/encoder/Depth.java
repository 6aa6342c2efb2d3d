package io.rostrum.encoder;

import java.util.Locale;

/** How an article is read: by linear models alone, or by the encoder beside them. What {@code annotate.reader} says. */
public enum Depth {
    FAST,
    DEEP;

    /** @throws IllegalArgumentException for a text that is neither {@code fast} nor {@code deep} */
    public static Depth of(String text) {
        for (Depth depth : values()) {
            if (depth.toString().equals(text)) {
                return depth;
            }
        }
        throw new IllegalArgumentException("reader must be fast or deep, is " + text);
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
