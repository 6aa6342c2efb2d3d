package io.rostrum.dump;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** UTF-8 that somebody has read as another charset: {@code â€œ} or {@code ‚Äú} for a quotation mark. */
final class Mojibake {

    /** What UTF-8's first bytes look like in each. */
    private static final List<Mojibake> READ_AS = List.of(
            new Mojibake("windows-1252", "\u00C2\u00C3\u00C4\u00C5\u00CE\u00CF\u00D0\u00D1\u00E2\u00EF\u00F0"),
            new Mojibake("x-MacRoman", "\u00AC\u221A\u0192\u2248\u201A\u00D4\uF8FF"));

    /** Texts that were spoilt twice there are. */
    private static final int MOST_TIMES = 2;

    /** The closing quotation mark whose last byte windows-1252 does not know and programs drop. */
    private static final String CUT_MARK = "\u00E2\u20AC";

    private final char[] chars; // of the bytes from 0x80 on
    private final String first;

    private Mojibake(String charset, String first) {
        byte[] bytes = new byte[128];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (0x80 + i);
        }
        this.chars = new String(bytes, Charset.forName(charset)).toCharArray();
        this.first = first;
    }

    /** The text as it was, where every character above ASCII bears that out; else the text itself. */
    static String repaired(String text) {
        if (isAscii(text)) {
            return text;
        }
        String repaired = text;
        for (int times = 0; times < MOST_TIMES; times++) {
            for (Mojibake mojibake : READ_AS) {
                repaired = mojibake.undone(repaired);
            }
        }
        return repaired;
    }

    /** Several times as fast as a loop over the characters. */
    private static boolean isAscii(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length == text.length();
    }

    private String undone(String text) {
        int at = first(text);
        if (at < 0) {
            return text;
        }
        StringBuilder repaired = new StringBuilder(text.length()).append(text, 0, at);
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && text.charAt(end) >= 0x80) {
                end++;
            }
            String run = end == at ? "" : decoded(text.substring(at, end));
            if (run == null) {
                return text;
            }
            int next = end;
            while (next < text.length() && text.charAt(next) < 0x80) {
                next++;
            }
            repaired.append(run).append(text, end, next);
            at = next;
        }
        return repaired.toString();
    }

    /** Where the first character above ASCII stands, if it may be mojibake; else -1. */
    private int first(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return first.indexOf(text.charAt(i)) >= 0 ? i : -1;
            }
        }
        return -1;
    }

    private String decoded(String run) {
        if (run.equals(CUT_MARK)) {
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

    /** -1 for a character that no byte is read as; those that are none stand for the byte of their number. */
    private int byteOf(char c) {
        for (int i = 0; i < chars.length; i++) {
            if (chars[i] == c) {
                return 0x80 + i;
            }
        }
        return c < 0xA0 ? c : -1;
    }
}
