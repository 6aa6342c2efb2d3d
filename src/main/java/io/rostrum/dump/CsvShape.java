package io.rostrum.dump;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * How a CSV file is written.
 *
 * @param start          bytes before the header: a byte order mark, a line {@code sep=;}
 * @param lineEnd        line feed, or a carriage return that none follows
 * @param hasBackslashes quotation marks in cells are written with a backslash before them, not twice
 */
record CsvShape(int start, byte delimiter, byte lineEnd, boolean hasBackslashes) {

    static final CsvShape COMMAS = new CsvShape(0, (byte) ',', (byte) '\n', false);

    private static final String DELIMITERS = ",;\t|\u0001^~";
    private static final String SEPARATOR_LINE = "sep=";

    /** Marks with a backslash inside a cell, and marks written twice there. */
    private static final Pattern BACKSLASHED = Pattern.compile("[^\\\\]\\\\\"[^,;\\t|\\r\\n]");

    private static final Pattern DOUBLED = Pattern.compile("[^,;\\t|\\r\\n\"]\"\"[^,;\\t|\\r\\n\"]");

    /** @param known tells which names of columns mappings ask for */
    static CsvShape of(byte[] sample, FieldSlots known) {
        String text = new String(sample, StandardCharsets.ISO_8859_1);
        int at = text.startsWith("\u00EF\u00BB\u00BF") ? 3 : 0;
        byte lineEnd = lineEnd(text, at);
        int end = endOfLine(text, at, lineEnd);
        byte given = 0;
        if (text.regionMatches(true, at, SEPARATOR_LINE, 0, SEPARATOR_LINE.length()) && end - at > 4) {
            given = (byte) text.charAt(at + SEPARATOR_LINE.length());
            at = Math.min(end + 1, text.length());
            end = endOfLine(text, at, lineEnd);
        }
        while (text.startsWith("#", at) && end < text.length() && isRemark(text.substring(at, end), known)) {
            at = end + 1;
            end = endOfLine(text, at, lineEnd);
        }
        byte delimiter = given == 0 ? delimiter(text.substring(at, end), known) : given;
        boolean hasBackslashes =
                BACKSLASHED.matcher(text).find() && !DOUBLED.matcher(text).find();
        return new CsvShape(at, delimiter, lineEnd, hasBackslashes);
    }

    /** Of the first line; cells in marks may hold others. */
    private static byte lineEnd(String text, int from) {
        boolean isQuoted = false;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            isQuoted ^= c == '"';
            if (!isQuoted && (c == '\n' || c == '\r')) {
                return (byte) (text.startsWith("\r\n", i) ? '\n' : c);
            }
        }
        return '\n';
    }

    /** A line that names no column. */
    private static boolean isRemark(String line, FieldSlots known) {
        return DELIMITERS
                .chars()
                .allMatch(delimiter -> CsvHeader.names(line.substring(1), (char) delimiter, known) == 0);
    }

    private static int endOfLine(String text, int from, byte lineEnd) {
        int end = text.indexOf(lineEnd, from);
        return end < 0 ? text.length() : end;
    }

    /** The character that parts a header into the most names that are known, then into the most cells; else a comma. */
    private static byte delimiter(String header, FieldSlots known) {
        char best = DELIMITERS.charAt(0);
        int most = 0;
        for (char delimiter : DELIMITERS.toCharArray()) {
            int cells = 1 + (int) header.chars().filter(c -> c == delimiter).count();
            int score = CsvHeader.names(header, delimiter, known) * header.length() + cells;
            if (cells > 1 && score > most) {
                most = score;
                best = delimiter;
            }
        }
        return (byte) best;
    }
}
