package io.rostrum.quote;

import io.rostrum.english.Reading;

/** "Orda continued:" at the end of a paragraph announces the quoted region that opens the next one. */
final class Announcement {

    static final double CERTAINTY = 0.95;

    private static final int OFTEN = 4; // level of words that are cues in a fifth of all cases or more

    private Announcement() {}

    /** The content that the token, the last cue word of its unit, announces; null when it announces none. */
    static Content at(int token, Reading reading) {
        if (!isCue(token, reading)) {
            return null;
        }
        int end = reading.unitStart[reading.unitOf[token] + 1];
        if (end >= reading.tokens() || reading.regionOf[end] < 0 || reading.text.first(end - 1) != ':') {
            return null;
        }
        int region = reading.regionOf[end];
        for (int at = token + 1; at < end; at++) {
            if (isCue(at, reading)) {
                return null;
            }
        }
        boolean opensParagraph = reading.regionFrom[region] == end
                && reading.text.paragraphOf(end) == reading.text.paragraphOf(token) + 1;
        return opensParagraph
                ? new Content(token, Side.AFTER, new int[] {reading.regionFrom[region], reading.regionTo[region]})
                : null;
    }

    private static boolean isCue(int token, Reading reading) {
        return reading.level[token] >= OFTEN && reading.regionOf[token] < 0 && reading.isFiniteVerb(token);
    }
}
