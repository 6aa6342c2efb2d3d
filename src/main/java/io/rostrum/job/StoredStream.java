package io.rostrum.job;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.hadoop.fs.ChecksumException;

/** A stored file: that its storage fails says nothing about its records, so it ends the task, which is tried again. */
final class StoredStream extends FilterInputStream {

    StoredStream(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int start, int length) throws IOException {
        try {
            return super.read(bytes, start, length);
        } catch (ChecksumException e) {
            throw e;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read on: " + e.getMessage(), e);
        }
    }
}
