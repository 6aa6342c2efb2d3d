package io.rostrum.dump;

import java.io.IOException;

/** A compressed piece of a file is broken; whoever reads on comes to the next piece. */
final class BrokenPiece extends IOException {

    private final boolean hasBegun;

    /** @param hasBegun whether bytes of the piece have been given out before it broke */
    BrokenPiece(String message, boolean hasBegun) {
        super(message);
        this.hasBegun = hasBegun;
    }

    boolean hasBegun() {
        return hasBegun;
    }
}
