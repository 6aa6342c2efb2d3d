package io.rostrum.dump;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts in which a program has printed line breaks as a backslash and a letter. */
final class PrintedEscapes {

    private static final Pattern ESCAPE = Pattern.compile("\\\\(r\\\\n|[nrt\"'/\\\\]|u[0-9a-fA-F]{4})");
    private static final Pattern BREAK = Pattern.compile("\\\\n(?![a-z])|\\\\n\\\\n|[.!?\"”]\\\\n");

    /** Quotation marks, dashes and the three dots, which no path and no code has so. */
    private static final Pattern MARK = Pattern.compile("\\\\u20(?:1[349cdCD8]|26|[aA]6)");

    private PrintedEscapes() {}

    /** The text as it was meant; itself where it has line breaks of its own, or no printed ones. */
    static String undone(String text) {
        boolean isPrinted = text.indexOf('\\') >= 0
                && text.indexOf('\n') < 0
                && (BREAK.matcher(text).find() || MARK.matcher(text).find());
        return isPrinted
                ? ESCAPE.matcher(text).replaceAll(match -> Matcher.quoteReplacement(meant(match.group(1))))
                : text;
    }

    private static String meant(String escape) {
        return switch (escape.charAt(0)) {
            case 'n', 'r' -> "\n";
            case 't' -> " ";
            case 'u' -> String.valueOf((char) Integer.parseInt(escape.substring(1), 16));
            default -> escape;
        };
    }
}
