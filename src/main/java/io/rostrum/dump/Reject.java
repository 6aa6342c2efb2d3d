package io.rostrum.dump;

import io.rostrum.text.Credentials;
import java.nio.charset.StandardCharsets;

/**
 * A record that could not be read.
 *
 * @param reason  why, in words, on one line
 * @param excerpt its first {@value #EXCERPT} characters, control characters as their Unicode pictures
 */
public record Reject(long position, String reason, String excerpt) implements DumpRecord {

    static final int EXCERPT = 200;

    /** How the reason begins where a whole file is no dump: that says nothing of the records of others. */
    public static final String NO_DUMP = "no dump file: ";

    private static final int CONTROL_PICTURES = 0x2400;
    private static final int MOST_BYTES_PER_CHAR = 4;

    public Reject {
        reason = visible(Credentials.cut(reason));
        excerpt = visible(Credentials.cut(excerpt));
    }

    static Reject of(long position, String reason, byte[] bytes, int start, int length) {
        int most = Math.min(length, EXCERPT * MOST_BYTES_PER_CHAR);
        return new Reject(position, reason, new String(bytes, start, most, StandardCharsets.UTF_8));
    }

    private static String visible(String text) {
        StringBuilder seen = new StringBuilder(EXCERPT);
        for (int i = 0; i < text.length() && seen.length() < EXCERPT; i++) {
            char c = text.charAt(i);
            if (c < ' ') {
                seen.append((char) (CONTROL_PICTURES + c));
            } else if (Character.isISOControl(c) || c == '\u2028' || c == '\u2029') {
                seen.append('\uFFFD');
            } else {
                seen.append(c);
            }
        }
        if (seen.length() > 0 && Character.isHighSurrogate(seen.charAt(seen.length() - 1))) {
            seen.setLength(seen.length() - 1);
        }
        return seen.toString();
    }
}
