package io.rostrum.dump;

import java.util.Locale;
import java.util.Set;

/** Words that programs print for no value. */
final class Nothing {

    private static final Set<String> WORDS = Set.of(
            "nan",
            "none",
            "null",
            "nil",
            "\\n",
            "n/a",
            "#n/a",
            "<na>",
            "nat",
            "undefined",
            "infinity",
            "-infinity",
            "-",
            "--",
            "[removed]",
            "only available in paid plans");

    private static final int LONGEST = 28;

    private Nothing() {}

    static boolean is(String value) {
        if (value == null || value.length() > 4 * LONGEST) {
            return value == null;
        }
        String word = value.strip();
        return word.isEmpty() || word.length() <= LONGEST && WORDS.contains(word.toLowerCase(Locale.ROOT));
    }
}
