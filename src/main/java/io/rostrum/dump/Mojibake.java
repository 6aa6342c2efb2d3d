package io.rostrum.dump;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** UTF-8 that somebody has read as windows-1252: {@code â€œ} for a quotation mark. */
final class Mojibake {

    /** What UTF-8's first bytes look like then. */
    private static final String FIRST = "\u00C2\u00C3\u00C4\u00C5\u00CE\u00CF\u00D0\u00D1\u00E2\u00EF\u00F0";

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final char[] CHARS = chars();

    /** The closing quotation mark whose last byte windows-1252 does not know and programs drop. */
    private static final String CUT_MARK = "\u00E2\u20AC";

    private Mojibake() {}

    /** The text as it was, where every character above ASCII bears that out; else the text itself. */
    static String repaired(String text) {
        int at = first(text);
        if (at < 0) {
            return text;
        }
        StringBuilder repaired = new StringBuilder(text.length()).append(text, 0, at);
        boolean isAny = false;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && text.charAt(end) >= 0x80) {
                end++;
            }
            if (end > at) {
                String run = decoded(text.substring(at, end));
                if (run == null) {
                    return text;
                }
                isAny = true;
                repaired.append(run);
            }
            int next = end;
            while (next < text.length() && text.charAt(next) < 0x80) {
                next++;
            }
            repaired.append(text, end, next);
            at = next;
        }
        return isAny ? repaired.toString() : text;
    }

    /** Where the first character above ASCII stands, if it may be mojibake; else -1. */
    private static int first(String text) {
        boolean isAny = false;
        for (int i = 0; i < FIRST.length() && !isAny; i++) {
            isAny = text.indexOf(FIRST.charAt(i)) >= 0; // many times as fast as a loop over the text
        }
        if (!isAny) {
            return -1;
        }
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return FIRST.indexOf(text.charAt(i)) >= 0 ? i : -1;
            }
        }
        return -1;
    }

    private static String decoded(String run) {
        if (run.startsWith(CUT_MARK) && run.length() == CUT_MARK.length()) {
            return "”";
        }
        byte[] bytes = new byte[run.length()];
        for (int i = 0; i < run.length(); i++) {
            int value = byteOf(run.charAt(i));
            if (value < 0) {
                return null;
            }
            bytes[i] = (byte) value;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static int byteOf(char c) {
        if (c >= 0xA0 && c <= 0xFF || c >= 0x80 && c < 0xA0) {
            return c;
        }
        for (int i = 0; i < CHARS.length; i++) {
            if (CHARS[i] == c) {
                return 0x80 + i;
            }
        }
        return -1;
    }

    private static char[] chars() {
        byte[] bytes = new byte[32];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (0x80 + i);
        }
        return new String(bytes, WINDOWS_1252).toCharArray();
    }
}
