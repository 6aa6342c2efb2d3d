package io.rostrum.dump;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that watches what passes: a single byte is read as a block of one, so that it need look in one place. */
abstract class BlockStream extends FilterInputStream {

    BlockStream(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }
}
