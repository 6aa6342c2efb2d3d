package io.rostrum.dump;

import java.io.IOException;
import java.io.InputStream;

/** Bytes one by one, with a look at the next; what BufferedInputStream does without its locks. */
final class ByteSource {

    static final int END = -1;

    private static final int BLOCK = 65536;

    private final InputStream in;
    private final byte[] block = new byte[BLOCK];
    private int at;
    private int filled;
    private long blockOffset;

    ByteSource(InputStream in) {
        this.in = in;
    }

    /** Takes the next byte, 0 to 255; {@link #END} after the last. */
    int take() throws IOException {
        int next = peek();
        at += next == END ? 0 : 1;
        return next;
    }

    /** The byte that {@link #take} gives next. */
    int peek() throws IOException {
        return at < filled || fill() ? block[at] & 0xFF : END;
    }

    private boolean fill() throws IOException {
        blockOffset += filled;
        at = 0;
        filled = 0;
        filled = Math.max(in.read(block, 0, BLOCK), 0);
        return filled > 0;
    }

    /** How many bytes have been taken. */
    long offset() {
        return blockOffset + at;
    }
}
