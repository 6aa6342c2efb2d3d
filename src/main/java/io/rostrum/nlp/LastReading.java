package io.rostrum.nlp;

import io.rostrum.english.Reading;

/**
 * The article that this thread read last.
 *
 * <p>The stages of a pipeline read one article after another, each from its own copy of the body: without this every
 * stage would read it anew.
 */
final class LastReading {

    private static final ThreadLocal<Reading> LAST = new ThreadLocal<>();

    private LastReading() {}

    static Reading of(String body) {
        Reading last = LAST.get();
        if (last == null || !last.text.body().equals(body)) {
            last = Reading.of(body);
            LAST.set(last);
        }
        return last;
    }
}
