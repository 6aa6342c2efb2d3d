package io.rostrum.dump;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * Records of a WARC or ARC file. Where a record's length is not true, that record is broken and the reading goes on
 * where the next one begins.
 */
final class WebRecords {

    private static final byte[] WARC = "WARC/".getBytes(StandardCharsets.US_ASCII);

    private static final int LINES_BETWEEN = 2;

    private final ByteSource in;
    private final BoundedBytes line = new BoundedBytes(MessageHead.LONGEST);
    private final boolean isArc;
    private final BoundedBytes block;
    private long position;
    private IOException afterwards;

    /** @param block where the block of a record comes to stand */
    WebRecords(InputStream in, boolean isArc, BoundedBytes block) {
        this.in = new ByteSource(in);
        this.isArc = isArc;
        this.block = block;
    }

    /** Where the record that is being read begins. */
    long position() {
        return position;
    }

    /**
     * The next record, its block read; null after the last.
     *
     * @throws BrokenRecord when this one cannot be used; others may follow
     * @throws IOException  when the file, or a piece of it, breaks off
     */
    WebRecord next() throws IOException {
        block.clear();
        if (afterwards != null) {
            IOException failure = afterwards;
            afterwards = null;
            position = in.offset();
            throw failure;
        }
        skipLineEnds();
        block.clear();
        position = in.offset();
        if (in.peek() == ByteSource.END) {
            return null;
        }
        if (!isAtRecord()) {
            seek();
            throw new BrokenRecord("no record begins here");
        }
        WebRecord record = isArc ? ArcLine.record(position, line()) : warc();
        if (record.length() < 0) {
            seek();
            throw new BrokenRecord("the record does not say how long it is");
        }
        body(record.length());
        return record;
    }

    private WebRecord warc() throws IOException {
        Map<String, String> headers = new HashMap<>();
        line();
        String last = null;
        for (String text = line(); !text.isBlank(); text = line()) {
            if (isAtRecord()) {
                throw new BrokenRecord("no blank line ends the headers of the record");
            }
            boolean isContinued = last != null && Character.isWhitespace(text.charAt(0));
            last = isContinued ? last + " " + text.strip() : text;
            MessageHead.put(last, headers);
        }
        return new WebRecord(position, headers, length(headers.getOrDefault("content-length", "")));
    }

    private static long length(String text) {
        boolean isNumber = !text.isEmpty() && text.length() < 18 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return isNumber ? Long.parseLong(text) : -1;
    }

    private void body(long length) throws IOException {
        block.clear();
        long copied = in.copy(block, length);
        boolean isWhole = copied == length;
        int size = block.length();
        try {
            boolean isFollowed = isWhole && isEnd();
            block.cut(isFollowed ? size : block.length());
            if (!isFollowed) {
                goBack();
                throw isWhole
                        ? new BrokenRecord("the record is not as long as it says")
                        : new BrokenRecord("the record is shorter than it says");
            }
        } catch (BrokenRecord | EOFException e) {
            throw e;
        } catch (IOException e) {
            if (e instanceof BrokenPiece piece && piece.hasBegun()) {
                throw e;
            }
            block.cut(size);
            afterwards = e;
        }
    }

    /**
     * Whether the next record begins here, or the file ends; what else follows after blank lines is no part of a record
     * that has swallowed none.
     */
    private boolean isEnd() throws IOException {
        int lines = skipLineEnds();
        return in.peek() == ByteSource.END || isAtRecord() || lines >= LINES_BETWEEN && swallowed() < 0;
    }

    /** To the record that the block has swallowed, else to the next one. */
    private void goBack() throws IOException {
        int start = swallowed();
        if (start >= 0) {
            int length = block.length();
            in.unread(block.bytes(), start, length - start);
            block.cut(start);
        } else {
            seek();
        }
    }

    private int swallowed() {
        byte[] bytes = block.bytes();
        for (int i = 0; i + WARC.length < block.length() && !block.isOver() && !isArc; i++) {
            if (bytes[i] == 'W' && (i == 0 || bytes[i - 1] == '\n') && isMark(bytes, i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isMark(byte[] bytes, int at) {
        for (int i = 0; i < WARC.length; i++) {
            if (bytes[at + i] != WARC[i]) {
                return false;
            }
        }
        return Character.isDigit(bytes[at + WARC.length]);
    }

    private boolean isAtRecord() throws IOException {
        if (isArc) {
            byte[] ahead = new byte[ArcLine.LONGEST];
            return ArcLine.isOne(ahead, in.lookAhead(ahead));
        }
        byte[] ahead = new byte[WARC.length + 1];
        return in.peek() == 'W' && in.lookAhead(ahead) == ahead.length && isMark(ahead, 0);
    }

    /** To the next line at which a record begins; what is passed is kept as the block. */
    private void seek() throws IOException {
        boolean isThere = isAtRecord();
        while (!isThere && in.peek() != ByteSource.END) {
            int c = in.take();
            block.append(c);
            isThere = c == '\n' && isAtRecord();
        }
    }

    /** How many line feeds there were. */
    private int skipLineEnds() throws IOException {
        int lines = 0;
        while (in.peek() == '\n' || in.peek() == '\r') {
            int c = in.take();
            lines += c == '\n' ? 1 : 0;
            // Whoever goes back into the block goes over them again.
            if (block.length() < block.limit()) {
                block.append(c);
            }
        }
        return lines;
    }

    private String line() throws IOException {
        line.clear();
        int c = in.take();
        while (c != ByteSource.END && c != '\n') {
            line.append(c);
            block.append(c);
            c = in.take();
        }
        block.append('\n');
        return new String(line.bytes(), 0, line.length(), StandardCharsets.UTF_8).stripTrailing();
    }
}
