package io.rostrum.quote;

/** Where a cue's content stands. */
enum Side {
    NONE,
    AFTER,
    BEFORE,
    AROUND
}
