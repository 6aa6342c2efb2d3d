package io.rostrum.quote;

/** Where a cue's content stands. */
public enum Side {
    NONE,
    AFTER,
    BEFORE,
    AROUND
}
