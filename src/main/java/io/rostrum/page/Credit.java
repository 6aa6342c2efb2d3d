package io.rostrum.page;

import java.util.Locale;
import java.util.regex.Pattern;

/** Lines that say who helped with an article, who can be written to, or whose its pictures are. */
final class Credit {

    private static final int LONGEST = 300;
    private static final int LONGEST_OF_PICTURE = 90;

    /** Where the writer can be written to. */
    private static final Pattern CONTACT = Pattern.compile(
            "(?:contact|reach|e-?mail|write to|follow) [^@]{0,80}(?:[a-z0-9._-]+@[a-z0-9-]+\\.|@[a-z0-9_]{3,})");

    /** Editors' initials and the agencies they took it from: {@code ab/bh (AP, dpa)}. */
    private static final Pattern SIGNED = Pattern.compile("[a-z]{2,3}(?:/[a-z]{2,3}){1,3}(?: \\([\\w ,]{2,40}\\))?");

    private Credit() {}

    static boolean is(String line) {
        if (line.length() > LONGEST || isQuoted(line)) {
            return false;
        }
        String lower = line.toLowerCase(Locale.ROOT);
        return PageWords.CREDITS.stream().anyMatch(lower::contains)
                || CONTACT.matcher(lower).lookingAt()
                || SIGNED.matcher(line).matches()
                || lower.length() <= LONGEST_OF_PICTURE
                        && PageWords.PICTURE_AGENCIES.stream().anyMatch(lower::endsWith);
    }

    /** What somebody said of a report is text. */
    private static boolean isQuoted(String line) {
        return line.indexOf('"') >= 0 || line.indexOf('“') >= 0;
    }
}
