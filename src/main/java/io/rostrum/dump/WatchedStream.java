package io.rostrum.dump;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** A stream that knows whether it has ended, and that once it has failed fails again in the same way. */
final class WatchedStream extends FilterInputStream {

    private boolean isAtEnd;
    private IOException failure;

    WatchedStream(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int start, int length) throws IOException {
        if (failure != null) {
            throw failure;
        }
        try {
            int count = super.read(bytes, start, length);
            isAtEnd |= count < 0;
            return count;
        } catch (IOException e) {
            failure = e;
        } catch (UncheckedIOException e) {
            throw e;
        } catch (RuntimeException e) {
            // Decompressors meet hostile bytes with whatever they stumble over.
            failure = new IOException("not " + in.getClass().getSimpleName() + " data: " + e, e);
        }
        throw failure;
    }

    boolean isAtEnd() {
        return isAtEnd;
    }

    boolean hasFailed() {
        return failure != null;
    }
}
