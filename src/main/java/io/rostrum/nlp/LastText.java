package io.rostrum.nlp;

import io.rostrum.text.Text;

/**
 * The text that this thread cut last.
 *
 * <p>The stages of a pipeline read one article after another, each from its own copy of the body: without this every
 * stage would cut it anew.
 */
final class LastText {

    private static final ThreadLocal<Text> LAST = new ThreadLocal<>();

    private LastText() {}

    static Text of(String body) {
        Text last = LAST.get();
        if (last == null || !last.body().equals(body)) {
            last = Text.of(body);
            LAST.set(last);
        }
        return last;
    }
}
