package io.rostrum.dump;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * A stream that always comes to its end: one that gives no byte again and again is broken off. Once it has failed it
 * fails again in the same way, except after a {@link BrokenPiece}.
 */
final class WatchedStream extends BlockStream {

    /** Decoders give no byte now and then; so many times in a row, they never will. */
    private static final int MOST_EMPTY_READS = 1000;

    private IOException failure;

    WatchedStream(InputStream in) {
        super(in);
    }

    @Override
    public int read(byte[] bytes, int start, int length) throws IOException {
        if (failure != null) {
            throw failure;
        }
        try {
            return some(bytes, start, length);
        } catch (BrokenPiece | UncheckedIOException e) {
            throw e;
        } catch (IOException e) {
            failure = e;
        } catch (RuntimeException e) {
            // Decompressors meet hostile bytes with whatever they stumble over.
            failure = new IOException("not " + in.getClass().getSimpleName() + " data: " + e, e);
        }
        throw failure;
    }

    private int some(byte[] bytes, int start, int length) throws IOException {
        for (int empty = 0; empty < MOST_EMPTY_READS; empty++) {
            int count = super.read(bytes, start, length);
            if (count != 0 || length == 0) {
                return count;
            }
        }
        throw new IOException("no more bytes come, and no end");
    }
}
