package io.rostrum.dump;

import io.rostrum.text.Letters;
import java.util.ArrayList;
import java.util.List;

/**
 * Cleans article text: one line per paragraph.
 *
 * <p>Where it can, a character is replaced by one character, so that places before the first line left out stay what
 * they were: a wrapped line is joined by one space in place of its line break. Left out are blank lines, white space
 * at the ends of lines, characters that print nothing, and {@link Furniture}.
 */
public final class BodyText {

    private BodyText() {}

    /** The paragraphs, each on a line of its own; empty when nothing is left. */
    public static String clean(String text) {
        List<String> lines = lines(text);
        List<String> kept = Furniture.strip(lines);
        return HardWraps.join(kept);
    }

    /** A text of one line: white space of any kind, in runs, is one space. */
    static String line(String text) {
        return isLine(text) ? text : mendedLine(text);
    }

    /** Single spaces inside and ordinary characters only, as most titles and addresses are. */
    private static boolean isLine(String text) {
        boolean wasSpace = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isOrdinary(c) || c == ' ' && wasSpace) {
                return false;
            }
            wasSpace = c == ' ';
        }
        return !wasSpace || text.isEmpty();
    }

    private static String mendedLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = plain(text, i);
            boolean isSpace = c == ' ' || c == '\n';
            if (isSpace && line.length() > 0 && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            } else if (!isSpace && c != 0) {
                line.append(c);
            }
        }
        return line.toString().stripTrailing();
    }

    /** Trimmed lines; a blank one stands, once, between paragraphs. */
    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder mended = new StringBuilder();
        int from = 0;
        char[] chars = text.toCharArray(); // twice as fast as charAt
        for (int i = 0; i < chars.length; i++) {
            char c = chars[i];
            char plain = isOrdinary(c) ? c : plain(text, i);
            if (plain == '\n') {
                add(line(mended, text, chars, from, i), lines);
                from = i + 1;
            } else if (plain != c || c == 0) {
                mended.append(chars, from, i - from); // of a String it goes char by char
                if (plain != 0) {
                    mended.append(plain);
                }
                from = i + 1;
            }
        }
        add(line(mended, text, chars, from, chars.length), lines);
        return lines;
    }

    /** What was mended of the line and the rest of it, trimmed. Most lines need no mending. */
    private static String line(StringBuilder mended, String text, char[] chars, int from, int to) {
        if (mended.length() == 0) {
            return trimmed(text, from, to);
        }
        String line = mended.append(chars, from, to - from).toString();
        mended.setLength(0);
        return trimmed(line, 0, line.length());
    }

    private static String trimmed(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && text.charAt(start) == ' ') {
            start++;
        }
        while (end > start && text.charAt(end - 1) == ' ') {
            end--;
        }
        return text.substring(start, end);
    }

    private static void add(String line, List<String> lines) {
        boolean isSecondBlank = line.isEmpty()
                && (lines.isEmpty() || lines.get(lines.size() - 1).isEmpty());
        if (!isSecondBlank) {
            lines.add(line);
        }
    }

    private static boolean isOrdinary(char c) {
        return c >= ' ' && c < 0x7F || c > 0xAD && c < 0x1680 || c >= '\u2010' && c <= '\u2027';
    }

    /** The character itself, a space or a line break for its kin, 0 for what prints nothing. */
    private static char plain(String text, int i) {
        char c = text.charAt(i);
        if (c > ' ' && c < 0x7F) {
            return c;
        }
        return switch (c) {
            case '\n', '\u000B', '\f', '\u0085', '\u2028', '\u2029' -> '\n';
            case '\r' -> i + 1 < text.length() && text.charAt(i + 1) == '\n' ? 0 : '\n';
            case ' ', '\t', '\u00A0', '\u202F', '\u3000', '\u1680' -> ' ';
            case '\u00AD', '\u200B', '\u200E', '\u200F', '\u2060', '\uFEFF', '\uFFFE', '\uFFFF' -> 0;
            default -> other(text, i, c);
        };
    }

    private static char other(String text, int i, char c) {
        if (c >= '\u2000' && c <= '\u200A') {
            return ' ';
        }
        if (Letters.isUpperControl(c)) {
            return Letters.ofWindows(c);
        }
        if (Character.isISOControl(c) || c >= '\u202A' && c <= '\u202E' || c >= '\u2066' && c <= '\u2069') {
            return 0;
        }
        return Character.isSurrogate(c) && !isPaired(text, i) ? '\uFFFD' : c;
    }

    private static boolean isPaired(String text, int i) {
        return Character.isHighSurrogate(text.charAt(i))
                ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
                : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }
}
