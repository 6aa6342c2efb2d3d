package io.rostrum.stance;

import java.util.List;

/** A stance lexicon cannot be used; the message lists every mistake with file, line and field. */
public final class LexiconException extends RuntimeException {

    LexiconException(List<String> problems) {
        super("Stance lexicon cannot be used:\n  " + String.join("\n  ", problems));
    }
}
