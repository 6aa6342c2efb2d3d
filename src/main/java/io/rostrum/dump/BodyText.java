package io.rostrum.dump;

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
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = plain(text, i);
            if (c == '\n') {
                add(line, lines);
            } else if (c != 0 && (c != ' ' || line.length() > 0)) {
                line.append(c);
            }
        }
        add(line, lines);
        return lines;
    }

    private static void add(StringBuilder line, List<String> lines) {
        int end = line.length();
        while (end > 0 && line.charAt(end - 1) == ' ') {
            end--;
        }
        boolean isSecondBlank =
                end == 0 && (lines.isEmpty() || lines.get(lines.size() - 1).isEmpty());
        if (!isSecondBlank) {
            lines.add(line.substring(0, end));
        }
        line.setLength(0);
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
