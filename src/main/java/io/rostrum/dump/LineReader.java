package io.rostrum.dump;

import java.io.IOException;
import java.io.InputStream;

/** Lines of bytes, without their line ends, each kept only up to a limit. */
final class LineReader {

    private static final int BLOCK = 65536;

    /** Many files are small. */
    private static final int FIRST_BLOCK = 4096;

    private final InputStream in;
    private final BoundedBytes kept;
    private byte[] block = new byte[FIRST_BLOCK];
    private int at;
    private int filled;
    private long blockOffset;
    private long offset;
    private byte[] bytes = block;
    private int start;
    private int length;

    /** @param offset place of the stream's first byte in its file */
    LineReader(InputStream in, long offset, long limit) {
        this.in = in;
        this.kept = new BoundedBytes(limit);
        this.blockOffset = offset;
        this.offset = offset;
    }

    /** Goes to the next line; false when there is none. When this throws, the line so far is the current one. */
    boolean next() throws IOException {
        offset = blockOffset + at;
        kept.clear();
        while (true) {
            if (at == filled && !fill()) {
                return endOfFile();
            }
            int end = lineEnd();
            boolean isWhole = end < filled;
            if (isWhole && kept.length() == 0 && end - at <= kept.limit()) {
                current(block, at, end - at);
                at = end + 1;
                return true;
            }
            kept.append(block, at, end - at);
            at = isWhole ? end + 1 : end;
            current(kept.bytes(), 0, kept.length());
            if (isWhole) {
                return true;
            }
        }
    }

    private boolean fill() throws IOException {
        blockOffset += filled;
        block = filled < block.length || block.length == BLOCK ? block : new byte[BLOCK];
        at = 0;
        filled = 0;
        int count = in.read(block, 0, block.length);
        while (count == 0) {
            count = in.read(block, 0, block.length);
        }
        filled = Math.max(count, 0);
        return count > 0;
    }

    private int lineEnd() {
        int end = at;
        while (end < filled && block[end] != '\n') {
            end++;
        }
        return end;
    }

    private boolean endOfFile() {
        current(kept.bytes(), 0, kept.length());
        return length > 0 || kept.isOver();
    }

    private void current(byte[] lineBytes, int lineStart, int lineLength) {
        bytes = lineBytes;
        start = lineStart;
        boolean hasReturn = lineLength > 0 && lineBytes[lineStart + lineLength - 1] == '\r';
        length = hasReturn ? lineLength - 1 : lineLength;
    }

    /** Place of the line's first byte in the file. */
    long offset() {
        return offset;
    }

    byte[] bytes() {
        return bytes;
    }

    int start() {
        return start;
    }

    int length() {
        return length;
    }

    boolean isTooLong() {
        return kept.isOver();
    }

    boolean isBlank() {
        for (int i = start; i < start + length; i++) {
            if (bytes[i] != ' ' && bytes[i] != '\t') {
                return false;
            }
        }
        return !isTooLong();
    }

    Reject reject(String reason) {
        return Reject.of(offset, reason, bytes, start, length);
    }

    Reject tooLong() {
        return reject("longer than " + kept.limit() + " bytes");
    }
}
