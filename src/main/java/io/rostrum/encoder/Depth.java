package io.rostrum.encoder;

import java.util.Locale;

/** How an article is read: by linear models alone, or by the encoder beside them. What {@code annotate.reader} says. */
public enum Depth {
    FAST,
    DEEP;

    /** @param text {@code fast} or {@code deep} */
    public static Depth of(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
