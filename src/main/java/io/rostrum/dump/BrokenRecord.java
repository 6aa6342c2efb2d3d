package io.rostrum.dump;

import java.io.IOException;

/** One record cannot be used; whoever reads on comes to the next. */
final class BrokenRecord extends IOException {

    BrokenRecord(String message) {
        super(message);
    }
}
