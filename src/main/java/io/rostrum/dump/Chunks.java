package io.rostrum.dump;

import java.util.Arrays;

/** Bodies sent in chunks (RFC 9112). */
final class Chunks {

    private static final int MOST_DIGITS = 7;
    private static final int HEX = 16;

    private Chunks() {}

    /** The chunks joined, as far as they go; the body as it is when it does not begin with one: tools join them. */
    static byte[] joined(byte[] body) {
        byte[] joined = new byte[body.length];
        int length = 0;
        int at = 0;
        while (at < body.length) {
            int digits = at;
            while (digits < body.length && Character.digit(body[digits], HEX) >= 0) {
                digits++;
            }
            int end = digits;
            while (end < body.length && body[end] != '\n' && end - digits < HEX * HEX) {
                end++;
            }
            boolean isChunk = digits > at
                    && digits - at <= MOST_DIGITS
                    && end < body.length
                    && (body[digits] == '\r' || body[digits] == '\n' || body[digits] == ';' || body[digits] == ' ');
            if (!isChunk) {
                return at == 0 ? body : Arrays.copyOf(joined, length);
            }
            int size = Integer.parseInt(
                    new String(body, at, digits - at, java.nio.charset.StandardCharsets.US_ASCII), HEX);
            if (size == 0) {
                return Arrays.copyOf(joined, length);
            }
            int count = Math.min(size, body.length - end - 1);
            System.arraycopy(body, end + 1, joined, length, count);
            length += count;
            at = end + 1 + count;
            while (at < body.length && (body[at] == '\r' || body[at] == '\n')) {
                at++;
            }
        }
        return Arrays.copyOf(joined, length);
    }
}
