package io.rostrum.leader;

import java.util.List;

/** A registry cannot be used; the message lists every mistake with file, line and field. */
public final class RegistryException extends RuntimeException {

    RegistryException(String where, List<String> problems) {
        super("Registry " + where + " cannot be used:\n  " + String.join("\n  ", problems));
    }
}
