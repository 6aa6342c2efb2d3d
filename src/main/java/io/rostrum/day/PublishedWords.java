package io.rostrum.day;

import java.util.List;
import java.util.Locale;

/** Words around a time that say what happened then. */
final class PublishedWords {

    private static final List<String> PUBLISHED =
            List.of("first published", "originally published", "published", "posted", "issued");
    private static final List<String> CHANGED = List.of("updated", "modified", "edited", "last update");

    private PublishedWords() {}

    /** The part of a text that says when something was published; null when it only says when it was changed. */
    static String cut(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        String cut = text;
        for (String word : PUBLISHED) {
            int at = lower.indexOf(word);
            if (at >= 0) {
                cut = text.substring(at + word.length());
                lower = lower.substring(at + word.length());
                break;
            }
        }
        for (String word : CHANGED) {
            int at = lower.indexOf(word);
            if (at >= 0) {
                cut = cut.substring(0, at);
                lower = lower.substring(0, at);
            }
        }
        String rest = cut.strip();
        int start = 0;
        while (start < rest.length() && ":-–|,.( ".indexOf(rest.charAt(start)) >= 0) {
            start++;
        }
        boolean isOnlyChanged = !text.isEmpty() && start == rest.length();
        return isOnlyChanged ? null : rest.substring(start);
    }
}
