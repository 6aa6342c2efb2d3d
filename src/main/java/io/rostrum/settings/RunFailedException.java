package io.rostrum.settings;

/** A run could not be finished, for a reason that its message says in full. */
public final class RunFailedException extends RuntimeException {

    /** What a scheduler is told. */
    public enum Kind {
        /** Something went wrong; the next run begins where this one began. */
        FAILED(1),
        /** The audit holds the night back until somebody decides. */
        HELD_BACK(3),
        /** Another run is writing; later this one may go through. */
        BUSY(4),
        /** All is done, but the feed of dumps is silent. */
        SILENT(5);

        private final int exitCode;

        Kind(int exitCode) {
            this.exitCode = exitCode;
        }

        public int exitCode() {
            return exitCode;
        }
    }

    private final Kind kind;

    public RunFailedException(String message) {
        this(Kind.FAILED, message);
    }

    public RunFailedException(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
