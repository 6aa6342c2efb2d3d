package io.rostrum.text;

/** Texts of strangers on a terminal. */
public final class OneLine {

    private OneLine() {}

    /** The text as one line that can neither break nor colour others: line breaks become blanks, control characters go. */
    public static String of(String text) {
        return text.replaceAll("\\s+", " ").replaceAll("\\p{Cntrl}", "");
    }
}
