package io.rostrum.settings;

/** The command or its settings cannot be carried out as given: exit code 2. The message says all that is wrong. */
public final class UsageException extends RuntimeException {

    public UsageException(String message) {
        super(message);
    }
}
