package io.rostrum.stance;

/**
 * A noun phrase by its tokens.
 *
 * @param from first token, after determiners
 * @param to   one past the last token
 * @param head the token that says what it is: "weapons" in "Assad's weapons"
 */
record Phrase(int from, int to, int head) {

    static Phrase of(int token) {
        return new Phrase(token, token + 1, token);
    }
}
