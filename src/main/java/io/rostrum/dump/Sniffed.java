package io.rostrum.dump;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/** A stream whose first bytes have been looked at; a break met while looking comes to whoever reads so far. */
final class Sniffed extends InputStream {

    /** Many files are small. */
    private static final int FIRST = 4096;

    private final InputStream in;
    private final byte[] start;
    private final Deque<BrokenPiece> before = new ArrayDeque<>();
    private final Deque<BrokenPiece> after = new ArrayDeque<>();
    private int at;
    private IOException failure;

    /** @param count how many bytes to look at; there are fewer where the file ends, or breaks off, before */
    Sniffed(InputStream in, int count) {
        this.in = in;
        byte[] bytes = new byte[Math.min(count, FIRST)];
        int length = 0;
        int read = 1;
        while (read > 0 && failure == null) {
            try {
                read = in.read(bytes, length, bytes.length - length);
                length += Math.max(read, 0);
                if (length == bytes.length && length < count) {
                    bytes = Arrays.copyOf(bytes, Math.min(count, 2 * length));
                }
            } catch (BrokenPiece e) {
                // What a file is can be told by the first piece that is whole.
                (length == 0 ? before : after).add(e);
                read = length == 0 ? 1 : 0;
            } catch (IOException e) {
                failure = e;
            }
        }
        this.start = Arrays.copyOf(bytes, length);
    }

    byte[] start() {
        return start;
    }

    /** Nothing is in it, and nothing went wrong. */
    boolean isEmpty() {
        return start.length == 0 && failure == null && before.isEmpty();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        if (!before.isEmpty()) {
            throw before.remove();
        }
        if (at < start.length && length > 0) {
            int count = Math.min(length, start.length - at);
            System.arraycopy(start, at, bytes, from, count);
            at += count;
            return count;
        }
        if (!after.isEmpty()) {
            throw after.remove();
        }
        if (failure != null) {
            IOException met = failure;
            failure = null;
            throw met;
        }
        return in.read(bytes, from, length);
    }
}
