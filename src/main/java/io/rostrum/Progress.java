package io.rostrum;

import java.util.Locale;

/** Says on standard error where a run is. */
final class Progress {

    private final long start = System.nanoTime();

    /** One line: seconds since the start, the stage, what it does or did. */
    void say(String stage, String format, Object... values) {
        double seconds = (System.nanoTime() - start) / 1e9;
        System.err.printf(
                Locale.ROOT, "[%7.1f s] %-9s %s%n", seconds, stage, String.format(Locale.ROOT, format, values));
    }
}
