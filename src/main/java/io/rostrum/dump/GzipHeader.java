package io.rostrum.dump;

import java.io.EOFException;
import java.io.IOException;

/** The bytes that a gzip member begins with (RFC 1952). */
final class GzipHeader {

    static final int LENGTH = 10;
    static final int FIRST = 0x1F;

    private static final int SECOND = 0x8B;
    private static final int DEFLATED = 8;
    private static final int HAS_CHECKSUM = 2;
    private static final int HAS_EXTRA = 4;
    private static final int HAS_NAME = 8;
    private static final int HAS_COMMENT = 16;
    private static final int RESERVED = 0xE0;

    /** Systems that the standard knows, and unknown. */
    private static final int LAST_SYSTEM = 13;

    private static final int UNKNOWN_SYSTEM = 255;

    private GzipHeader() {}

    /** Whether a member begins so, as far as can be told. */
    static boolean isOne(byte[] start, int length) {
        int system = start[9] & 0xFF;
        return length == LENGTH
                && (start[0] & 0xFF) == FIRST
                && (start[1] & 0xFF) == SECOND
                && start[2] == DEFLATED
                && (start[3] & RESERVED) == 0
                && (system <= LAST_SYSTEM || system == UNKNOWN_SYSTEM);
    }

    /** @throws IOException when this is none */
    static void skip(ByteSource in) throws IOException {
        byte[] fixed = new byte[LENGTH];
        for (int i = 0; i < LENGTH; i++) {
            fixed[i] = (byte) next(in);
        }
        boolean isGzip = (fixed[0] & 0xFF) == FIRST && (fixed[1] & 0xFF) == SECOND;
        if (!isGzip || fixed[2] != DEFLATED || (fixed[3] & RESERVED) != 0) {
            throw new IOException("not the beginning of a gzip member");
        }
        if ((fixed[3] & HAS_EXTRA) != 0) {
            int length = next(in) + (next(in) << 8);
            for (int i = 0; i < length; i++) {
                next(in);
            }
        }
        for (int text : new int[] {HAS_NAME, HAS_COMMENT}) {
            while ((fixed[3] & text) != 0 && next(in) != 0) {
                continue;
            }
        }
        if ((fixed[3] & HAS_CHECKSUM) != 0) {
            next(in);
            next(in);
        }
    }

    private static int next(ByteSource in) throws IOException {
        int next = in.take();
        if (next == ByteSource.END) {
            throw new EOFException("the file ends within the header of a gzip member");
        }
        return next;
    }
}
