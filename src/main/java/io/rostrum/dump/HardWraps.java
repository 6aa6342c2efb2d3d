package io.rostrum.dump;

import io.rostrum.text.WordFile;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Joins lines that were broken in the middle of a sentence.
 *
 * <p>Two kinds are told: texts wrapped throughout at one width, as mail is, where a line is joined to the next when
 * the next one's first word would not have fitted on it; and single breaks in a text of one line per paragraph, where
 * a line without an end of sentence is joined when the next starts in lower case, or when its last word wants
 * another ("President", "and", "the"). A blank line always parts paragraphs.
 */
final class HardWraps {

    /** Shorter lines are headings, items of lists or verse. */
    private static final int SHORTEST_LINE = 40;

    private static final int NARROWEST = 40;
    private static final int WIDEST = 100;
    private static final int FEWEST_WRAPPED = 4;

    private static final Set<String> WANTS_ANOTHER = Set.copyOf(WordFile.lines("/dump/wants_another.txt"));

    private HardWraps() {}

    /** @param lines trimmed; blank ones between paragraphs */
    static String join(List<String> lines) {
        int width = width(lines);
        StringBuilder text = new StringBuilder();
        String before = "";
        for (String line : lines) {
            if (!line.isEmpty()) {
                if (text.length() > 0) {
                    boolean isWrapped =
                            !before.isEmpty() && (width > 0 ? isFull(before, line, width) : isUnfinished(before, line));
                    text.append(isWrapped ? ' ' : '\n');
                }
                text.append(line);
            }
            before = line;
        }
        return text.toString();
    }

    /** The width at which the whole text is wrapped; 0 when it is not. */
    private static int width(List<String> lines) {
        int longest = 0;
        for (String line : lines) {
            longest = Math.max(longest, line.length());
        }
        if (longest < NARROWEST || longest > WIDEST) {
            return 0;
        }
        int wrapped = 0;
        int followed = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            boolean isFollowed = !lines.get(i).isEmpty() && !lines.get(i + 1).isEmpty();
            followed += isFollowed ? 1 : 0;
            wrapped += isFollowed && isFull(lines.get(i), lines.get(i + 1), longest) ? 1 : 0;
        }
        return wrapped >= FEWEST_WRAPPED && wrapped * 2 > followed ? longest : 0;
    }

    private static boolean isFull(String line, String next, int width) {
        int space = next.indexOf(' ');
        int word = space < 0 ? next.length() : space;
        return line.length() + 1 + word > width;
    }

    private static boolean isUnfinished(String line, String next) {
        if (line.length() < SHORTEST_LINE) {
            return false;
        }
        boolean goesOn = isWordEnd(line.charAt(line.length() - 1)) && Character.isLowerCase(next.charAt(0));
        return goesOn || WANTS_ANOTHER.contains(lastWord(line));
    }

    private static boolean isWordEnd(char last) {
        return Character.isLetterOrDigit(last) || last == ',' || last == '-' || last == '–' || last == '—';
    }

    private static String lastWord(String line) {
        return line.substring(line.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }
}
