package io.rostrum.dump;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;

/** Bytes as text, whatever charset somebody claims for them. */
final class Charsets {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    /** What a decoder writes for bytes that are no character. */
    private static final char NO_CHARACTER = '\uFFFD';

    private static final String DECLARATION = "charset";
    private static final int LOOKED_AT_FOR_ZEROS = 16;
    private static final int FEWEST_FOR_ZEROS = 8;
    private static final int LONGEST_CHARACTER = 4;
    private static final int DECLARED_WITHIN = 2048;

    private Charsets() {}

    /**
     * The text in the charset of its byte order mark; else in UTF-8 where that is what the bytes are, since other
     * charsets hardly ever look like it; else in the one declared; else in windows-1252, as browsers do.
     *
     * @param declared name of a charset; null when none is declared, one not known counts as none
     */
    static String decode(byte[] bytes, int start, int length, String declared) {
        Charset marked = marked(bytes, start, length);
        if (marked != null) {
            String text = new String(bytes, start, length, marked);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        }
        String text = new String(bytes, start, length, StandardCharsets.UTF_8);
        if (text.indexOf(NO_CHARACTER) < 0 || isUtf8(bytes, start, length)) {
            return text;
        }
        Charset charset = otherwise(declared);
        boolean isUtf8 = charset.equals(StandardCharsets.UTF_8);
        return new String(bytes, start, length, isUtf8 && !isMostlyUtf8(bytes, start, length) ? WINDOWS_1252 : charset);
    }

    private static boolean isUtf8(byte[] bytes, int start, int length) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, start, length));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** What the first bytes of a file are written in, a character cut at their end aside. */
    static String name(byte[] start) {
        Charset utf16 = utf16(start, start.length);
        if (utf16 != null) {
            return utf16.name();
        }
        for (int cut = 0; cut < LONGEST_CHARACTER; cut++) {
            if (isUtf8(start, 0, Math.max(start.length - cut, 0))) {
                return StandardCharsets.UTF_8.name();
            }
        }
        return otherwise(declaredIn(start, start.length)).name();
    }

    /** Of two declarations the one that says more: UTF-8 is said by servers of whatever they send. */
    static String better(String outer, String inner) {
        boolean isUtf8 =
                outer != null && outer.toLowerCase(Locale.ROOT).replace("-", "").equals("utf8");
        return outer == null || isUtf8 && inner != null ? inner : outer;
    }

    /** Whether more of the bytes above ASCII stand in characters of UTF-8 than outside of any. */
    private static boolean isMostlyUtf8(byte[] bytes, int start, int length) {
        int inside = 0;
        int outside = 0;
        int end = start + length;
        for (int i = start; i < end; i++) {
            int first = bytes[i] & 0xFF;
            int more = first >= 0xF0 ? 3 : first >= 0xE0 ? 2 : first >= 0xC2 ? 1 : 0;
            if (first >= 0x80) {
                boolean isWhole = more > 0 && i + more < end;
                for (int k = 1; k <= more && isWhole; k++) {
                    isWhole = (bytes[i + k] & 0xC0) == 0x80;
                }
                inside += isWhole ? 1 : 0;
                outside += isWhole ? 0 : 1;
                i += isWhole ? more : 0;
            }
        }
        return inside > outside;
    }

    /** Whether the bytes are UTF-16, with its mark or without. */
    static boolean isUtf16(byte[] bytes, int length) {
        return utf16(bytes, length) != null;
    }

    /** Which UTF-16 a file that begins so is in, as a decoder that drops the mark; null for none. */
    static Charset utf16(byte[] bytes, int length) {
        Charset marked = marked(bytes, 0, length);
        if (marked != null) {
            return marked.equals(StandardCharsets.UTF_8) ? null : StandardCharsets.UTF_16;
        }
        int zeros = 0;
        int zerosAtOdd = 0;
        int looked = Math.min(length, LOOKED_AT_FOR_ZEROS) & ~1;
        for (int i = 0; i < looked; i++) {
            zeros += bytes[i] == 0 ? 1 : 0;
            zerosAtOdd += bytes[i] == 0 && i % 2 == 1 ? 1 : 0;
        }
        if (looked < FEWEST_FOR_ZEROS || zeros != looked / 2 || zerosAtOdd != 0 && zerosAtOdd != zeros) {
            return null;
        }
        return zerosAtOdd == 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
    }

    private static Charset marked(byte[] bytes, int start, int length) {
        int first = length > 0 ? bytes[start] & 0xFF : 0;
        int second = length > 1 ? bytes[start + 1] & 0xFF : 0;
        if (first == 0xEF && second == 0xBB && length > 2 && (bytes[start + 2] & 0xFF) == 0xBF) {
            return StandardCharsets.UTF_8;
        }
        if (first == 0xFE && second == 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        return first == 0xFF && second == 0xFE ? StandardCharsets.UTF_16LE : null;
    }

    private static Charset otherwise(String declared) {
        try {
            Charset charset = declared == null ? WINDOWS_1252 : Charset.forName(declared);
            // What calls itself Latin-1 is windows-1252 in practice (WHATWG Encoding).
            return charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII)
                    ? WINDOWS_1252
                    : charset;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return WINDOWS_1252;
        }
    }

    /** The charset that an HTML page declares in its first bytes; null when it declares none. */
    static String declaredIn(byte[] html, int length) {
        String head = new String(html, 0, Math.min(length, DECLARED_WITHIN), StandardCharsets.ISO_8859_1);
        int start = head.toLowerCase(Locale.ROOT).indexOf(DECLARATION);
        if (start < 0) {
            return null;
        }
        int at = start + DECLARATION.length();
        while (at < head.length() && " =\"'".indexOf(head.charAt(at)) >= 0) {
            at++;
        }
        int end = at;
        while (end < head.length()
                && (Character.isLetterOrDigit(head.charAt(end)) || "-_:.".indexOf(head.charAt(end)) >= 0)) {
            end++;
        }
        return end > at ? head.substring(at, end) : null;
    }
}
