package io.rostrum.quote;

import io.rostrum.english.Reading;
import io.rostrum.text.Text;

/** “We will stay.” — Ann Low: the dash after a quoted region tells who said it. */
final class Signed {

    static final double CERTAINTY = 0.9;

    private static final String DASHES = "-–—―";
    private static final int LEAST_WORDS = 4; // fewer are a title or a nickname
    private static final int MOST_BEHIND = 12; // tokens of the name and what is told of it, to the end of the paragraph

    private Signed() {}

    /** The content that the dash signs; null when the token is no such dash. */
    static Content at(int token, Reading reading) {
        Text text = reading.text;
        boolean isDash = DASHES.indexOf(text.first(token)) >= 0 && text.end(token) == text.begin(token) + 1;
        if (!isDash || token == 0 || reading.regionOf[token] >= 0 || reading.regionOf[token - 1] < 0) {
            return null;
        }
        int region = reading.regionOf[token - 1];
        int from = reading.regionFrom[region];
        int end = text.paragraphEnd(text.paragraphOf(token));
        boolean isWhole = from == reading.unitStart[reading.unitOf[from]] && reading.regionTo[region] == token;
        boolean isLong = token - from - 2 >= LEAST_WORDS;
        return isWhole && isLong && isName(token + 1, end, reading) && end - token <= MOST_BEHIND
                ? new Content(token, Side.BEFORE, new int[] {from, token})
                : null;
    }

    private static boolean isName(int from, int to, Reading reading) {
        if (from >= to || !reading.text.isCapitalised(from)) {
            return false;
        }
        for (int token = from; token < to; token++) {
            if (reading.regionOf[token] >= 0 || reading.isFiniteVerb(token)) {
                return false;
            }
        }
        return true;
    }
}
