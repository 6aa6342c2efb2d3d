package io.rostrum.dump;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Bytes gathered up to a limit; what comes after it is counted, not kept. */
final class BoundedBytes {

    private static final int FIRST = 8192;
    private static final int BLOCK = 65536;

    private final int limit;
    private byte[] bytes = new byte[FIRST];
    private int length;
    private boolean isOver;

    /** @param limit most bytes kept */
    BoundedBytes(long limit) {
        this.limit = (int) Math.min(limit, Integer.MAX_VALUE - BLOCK);
    }

    /** Everything the stream has left; on an error, what came before it stays here. */
    void readAll(InputStream in) throws IOException {
        byte[] block = new byte[BLOCK];
        for (int count = in.read(block); count >= 0; count = in.read(block)) {
            append(block, 0, count);
        }
    }

    void append(byte[] from, int start, int count) {
        int kept = Math.min(count, limit - length);
        isOver |= kept < count;
        if (length + kept > bytes.length) {
            grow(length + kept);
        }
        System.arraycopy(from, start, bytes, length, kept);
        length += kept;
    }

    void append(int oneByte) {
        if (length == limit) {
            isOver = true;
        } else {
            if (length == bytes.length) {
                grow(length + 1);
            }
            bytes[length++] = (byte) oneByte;
        }
    }

    private void grow(int least) {
        bytes = Arrays.copyOf(bytes, (int) Math.min(limit, Math.max(bytes.length * 2L, least)));
    }

    /** Forgets what comes after so many bytes. */
    void cut(int count) {
        length = count;
    }

    void clear() {
        length = 0;
        isOver = false;
    }

    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }

    /** Whether there was more than the limit. */
    boolean isOver() {
        return isOver;
    }

    int limit() {
        return limit;
    }

    Reject reject(long position, String reason) {
        return Reject.of(position, reason, bytes, 0, length);
    }

    Reject tooLong(long position) {
        return reject(position, "longer than " + limit + " bytes");
    }
}
