package io.rostrum.dump;

import java.io.IOException;
import java.io.InputStream;

/** A zip file as it is read, and whether its end has come: a reader of streams takes one that is cut for a whole one. */
final class ZipEnd extends BlockStream {

    /** How the record at the end of every zip file begins. */
    private static final int MARK = 'P' << 24 | 'K' << 16 | 5 << 8 | 6;

    private int last;
    private boolean isSeen;

    ZipEnd(InputStream in) {
        super(in);
    }

    /** @throws IOException when the rest of the file has no end of a zip file */
    void require() throws IOException {
        byte[] rest = new byte[8192];
        int read = 0;
        while (!isSeen && read >= 0) {
            read = read(rest, 0, rest.length);
        }
        if (!isSeen) {
            throw new IOException("the zip file is cut");
        }
    }

    @Override
    public int read(byte[] bytes, int start, int length) throws IOException {
        int read = super.read(bytes, start, length);
        for (int i = start; i < start + read; i++) {
            last = last << 8 | bytes[i] & 0xFF;
            isSeen |= last == MARK;
        }
        return read;
    }

    @Override
    public long skip(long count) throws IOException {
        byte[] skipped = new byte[(int) Math.min(count, 8192)];
        return Math.max(read(skipped, 0, skipped.length), 0);
    }
}
