package io.rostrum.quote;

import io.rostrum.english.ClauseWords;
import io.rostrum.english.Reading;

/** "At no time has Varga …", "Nowhere in it does Varga …": a denial that opens a clause and brings its verb before the subject. */
final class FrontedDenial {

    private FrontedDenial() {}

    /** Whether one stands between the first token of a unit and the auxiliary; but "not only" denies nothing. */
    static boolean stands(int first, int auxiliary, Reading reading) {
        for (int token = first; token < auxiliary; token++) {
            boolean denies = ClauseWords.FRONTED_DENIALS.contains(reading.text.lower(token));
            if (denies && !ClauseWords.MERELY.contains(reading.text.lower(token + 1))) {
                return reading.finites[auxiliary] == reading.finites[token];
            }
        }
        return false;
    }
}
