package io.rostrum.dump;

import java.io.IOException;
import java.io.InputStream;

/** Bytes one by one, with a look at those to come; what BufferedInputStream does without its locks. */
final class ByteSource {

    static final int END = -1;

    private static final int BLOCK = 65536;

    private final InputStream in;
    private byte[] block = new byte[BLOCK];
    private int at;
    private int filled;
    private long blockOffset;

    ByteSource(InputStream in) {
        this.in = new WatchedStream(in);
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
        int count = in.read(block, 0, block.length);
        if (count <= 0) {
            return false;
        }
        blockOffset += filled;
        at = 0;
        filled = count;
        return true;
    }

    /** Goes back to a place that was passed, or as near to it as bytes are still known. */
    void rewind(long place) {
        at = (int) Math.max(place - blockOffset, 0);
    }

    /** Copies the bytes to come without taking them; gives how many there are, at most as many as there is room for. */
    int lookAhead(byte[] into) throws IOException {
        if (filled - at < into.length) {
            System.arraycopy(block, at, block, 0, filled - at);
            blockOffset += at;
            filled -= at;
            at = 0;
            fillUpTo(into.length);
        }
        int count = Math.min(into.length, filled - at);
        System.arraycopy(block, at, into, 0, count);
        return count;
    }

    private void fillUpTo(int count) throws IOException {
        int read = 1;
        try {
            while (filled < count && read > 0) {
                read = in.read(block, filled, block.length - filled);
                filled += Math.max(read, 0);
            }
        } catch (BrokenPiece e) {
            // What was looked at is the beginning of the broken piece, nothing before it.
            boolean isOfOther = filled > 0;
            blockOffset += filled;
            filled = 0;
            throw new BrokenPiece(e.getMessage(), e.hasBegun() && !isOfOther);
        }
    }

    /** Takes so many bytes, or as many as there are; gives how many. */
    long copy(BoundedBytes to, long count) throws IOException {
        long copied = 0;
        while (copied < count && peek() != END) {
            int next = (int) Math.min(count - copied, filled - at);
            to.append(block, at, next);
            at += next;
            copied += next;
        }
        return copied;
    }

    /** Takes the bytes that are buffered before the next of two, and keeps them; none where one of them comes first. */
    void copyUpTo(int one, int other, BoundedBytes to) {
        int end = at;
        while (end < filled && block[end] != one && block[end] != other) {
            end++;
        }
        to.append(block, at, end - at);
        at = end;
    }

    /** Gives back bytes that were taken last. */
    void unread(byte[] bytes, int start, int count) {
        int rest = filled - at;
        byte[] joined = new byte[Math.max(BLOCK, count + rest)];
        System.arraycopy(bytes, start, joined, 0, count);
        System.arraycopy(block, at, joined, count, rest);
        blockOffset = offset() - count;
        block = joined;
        at = 0;
        filled = count + rest;
    }

    /** Whether there were zeros to skip and nothing else up to the end. */
    boolean skipZeros() throws IOException {
        boolean isAny = false;
        while (peek() == 0) {
            isAny = true;
            at++;
        }
        return isAny && peek() == END;
    }

    /** The bytes read already, from {@link #at} on, so many as are {@link #buffered}. */
    byte[] block() {
        return block;
    }

    int at() {
        return at;
    }

    int buffered() {
        return filled - at;
    }

    /** Takes bytes that are buffered. */
    void skip(int count) {
        at += count;
    }

    /** How many bytes have been taken. */
    long offset() {
        return blockOffset + at;
    }
}
