package io.rostrum.stance;

import java.io.Serializable;
import java.util.Map;

/** The words that carry stances, and the issues they are about. */
public final class StanceLexicon implements Serializable {

    /** Its files. */
    public static final java.util.List<String> FILES = java.util.List.of();

    public static StanceLexicon builtIn() {
        return new StanceLexicon();
    }

    /** @param files file name to content */
    public static StanceLexicon read(Map<String, String> files) {
        return new StanceLexicon();
    }
}
