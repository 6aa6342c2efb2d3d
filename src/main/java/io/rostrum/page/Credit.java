package io.rostrum.page;

import java.util.Locale;

/** Lines that say who helped with an article, or whose its pictures are. */
final class Credit {

    private static final int LONGEST = 300;
    private static final int LONGEST_OF_PICTURE = 90;

    private Credit() {}

    static boolean is(String line) {
        if (line.length() > LONGEST || isQuoted(line)) {
            return false;
        }
        String lower = line.toLowerCase(Locale.ROOT);
        return PageWords.CREDITS.stream().anyMatch(lower::contains)
                || lower.length() <= LONGEST_OF_PICTURE
                        && PageWords.PICTURE_AGENCIES.stream().anyMatch(lower::endsWith);
    }

    /** What somebody said of a report is text. */
    private static boolean isQuoted(String line) {
        return line.indexOf('"') >= 0 || line.indexOf('“') >= 0;
    }
}
