package io.rostrum.quote;

import io.rostrum.english.ClauseWords;
import io.rostrum.english.Reading;

/** "Of Varga: '…'" tells what the quotation is about, never who speaks. */
final class Topic {

    private static final int LONGEST = 10; // tokens of a topic

    private Topic() {}

    /** Whether nothing but a topic and its colon stand before the region in its unit. */
    static boolean opens(int region, Reading reading) {
        int to = reading.regionFrom[region] - 1;
        int from = reading.unitStart[reading.unitOf[reading.regionFrom[region]]];
        if (to <= from
                || to - from > LONGEST
                || reading.text.first(to) != ':'
                || !ClauseWords.ABOUT.contains(reading.text.lower(from))) {
            return false;
        }
        return reading.finites[to] == reading.finites[from] && reading.quoted[to] == reading.quoted[from];
    }

    static boolean isTakenForSpeaker(CueFrame frame, Reading reading) {
        int region = reading.regionOf[frame.content().from(0)];
        return region >= 0 && frame.content().cue() < frame.content().from(0) && opens(region, reading);
    }
}
