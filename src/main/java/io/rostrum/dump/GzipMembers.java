package io.rostrum.dump;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * What the members of a gzip file hold, one after the other. A broken member is a {@link BrokenPiece}, after which the
 * next one can be read; zeros and a few other bytes after the last are padding.
 */
final class GzipMembers extends InputStream {

    private static final int TRAILER = 8;
    private static final long LOW_32 = 0xFFFFFFFFL;

    /** No member with a record in it is so short: what comes then at the end of a file is passed over, as gzip does. */
    private static final int PADDING = 64;

    private final ByteSource in;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 crc = new CRC32();
    private boolean isInside;
    private boolean hasBegun;
    private boolean isFirst = true;
    private long first;

    GzipMembers(InputStream in) {
        this.in = new ByteSource(in);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int start, int length) throws IOException {
        while (length > 0) {
            if (!isInside && !begin()) {
                inflater.end();
                return -1;
            }
            int count = inflate(bytes, start, length);
            if (count > 0) {
                hasBegun = true;
                crc.update(bytes, start, count);
                return count;
            }
            if (inflater.finished()) {
                finish();
            }
        }
        return 0;
    }

    /** Goes into the next member; false when there is none. */
    private boolean begin() throws IOException {
        long from = in.offset();
        boolean isPadded = in.skipZeros();
        if (!isFirst && !isMember()) {
            seek();
            boolean isRubbish = in.offset() - from > PADDING && !isPadded;
            if (isRubbish) {
                throw broken((in.offset() - from) + " bytes that are no gzip", false);
            }
        }
        if (in.peek() == ByteSource.END) {
            return false;
        }
        isFirst = false;
        hasBegun = false;
        first = in.offset();
        header();
        inflater.reset();
        crc.reset();
        isInside = true;
        return true;
    }

    private boolean isMember() throws IOException {
        byte[] magic = new byte[GzipHeader.LENGTH];
        return GzipHeader.isOne(magic, in.lookAhead(magic));
    }

    private void header() throws IOException {
        try {
            GzipHeader.skip(in);
        } catch (EOFException e) {
            throw e;
        } catch (IOException e) {
            seek();
            throw broken(e.getMessage(), false);
        }
    }

    private int inflate(byte[] bytes, int start, int length) throws IOException {
        if (inflater.needsInput() && !inflater.finished()) {
            if (in.peek() == ByteSource.END) {
                isInside = false;
                in.rewind(first + 1);
                seek();
                throw broken("the file ends within it", hasBegun);
            }
            inflater.setInput(in.block(), in.at(), in.buffered());
        }
        try {
            int before = inflater.getRemaining();
            int count = inflater.inflate(bytes, start, length);
            in.skip(before - inflater.getRemaining());
            if (count == 0 && inflater.needsDictionary()) {
                throw new DataFormatException("a dictionary is asked for");
            }
            return count;
        } catch (DataFormatException e) {
            isInside = false;
            in.rewind(first + 1);
            seek();
            throw broken(e.getMessage(), hasBegun);
        }
    }

    private void finish() throws IOException {
        isInside = false;
        byte[] trailer = new byte[TRAILER];
        int length = in.lookAhead(trailer);
        in.skip(length);
        if (length < TRAILER) {
            in.rewind(first + 1);
            seek();
            throw broken("the file ends within it", true);
        }
        if (number(trailer, 0) != crc.getValue() || number(trailer, 4) != (inflater.getBytesWritten() & LOW_32)) {
            // A broken member may have swallowed the next.
            in.rewind(first + 1);
            seek();
            throw broken("the checksum is wrong", true);
        }
    }

    private static long number(byte[] bytes, int at) {
        long number = 0;
        for (int i = 3; i >= 0; i--) {
            number = number << 8 | bytes[at + i] & 0xFF;
        }
        return number;
    }

    /** Goes to where a member seems to begin, or to the end. */
    private void seek() throws IOException {
        byte[] magic = new byte[GzipHeader.LENGTH];
        while (in.peek() != ByteSource.END) {
            if (in.peek() == GzipHeader.FIRST && GzipHeader.isOne(magic, in.lookAhead(magic))) {
                return;
            }
            in.take();
        }
    }

    private IOException broken(String why, boolean begun) throws IOException {
        String reason = "a gzip member is broken: " + (why == null ? "not deflated data" : why);
        return in.peek() == ByteSource.END ? new IOException(reason) : new BrokenPiece(reason, begun);
    }
}
