package io.rostrum;

/** A run could not be finished, for a reason that its message says in full: exit code 1. */
public final class RunFailedException extends RuntimeException {

    public RunFailedException(String message) {
        super(message);
    }
}
