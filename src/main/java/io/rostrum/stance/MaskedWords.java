package io.rostrum.stance;

import io.rostrum.text.Text;

/** The words around a case's target: the target is T, the holder H, any other name N, a number 0. */
final class MaskedWords {

    private static final int MOST_TOKENS = 150;
    private static final String OUTSIDE = "^";

    private final Case pair;
    private final Text text;
    private final int from;
    private final int to;
    private final String[] words;

    MaskedWords(Case pair) {
        this.pair = pair;
        this.text = pair.text;
        this.from = Math.max(0, pair.targetFrom - MOST_TOKENS);
        this.to = Math.min(text.tokens(), Math.max(0, pair.targetTo) + MOST_TOKENS);
        this.words = new String[to - from];
        for (int at = from; at < to; at++) {
            words[at - from] = masked(at);
        }
    }

    /** First token that is read. */
    int from() {
        return from;
    }

    /** One past the last token that is read. */
    int to() {
        return to;
    }

    /** The word at a token; {@code ^} outside of what is read. */
    String at(int token) {
        return token < from || token >= to ? OUTSIDE : words[token - from];
    }

    private String masked(int at) {
        if (pair.isTarget(at)) {
            return "T";
        }
        if (pair.isHolder(at)) {
            return "H";
        }
        boolean name =
                pair.isName(at) || at > from && text.isCapitalised(at) && text.isWord(at - 1) && !text.is(at, "i");
        if (name) {
            return "N";
        }
        return Character.isDigit(text.first(at)) ? "0" : text.lower(at);
    }
}
