package io.rostrum.quote;

import io.rostrum.english.ClauseWords;
import io.rostrum.english.Reading;

/** "Varga said the mill would close, according to the Post" and ", the Post reported": who passes it on is no part of what she said. */
final class TrailingAttribution {

    private static final int LONGEST = 6; // words of ", the Hollin Post reported"

    private TrailingAttribution() {}

    /** The frame, its content without such an end. */
    static CueFrame of(CueFrame frame, Reading reading) {
        Content content = frame.content();
        int last = content.parts() - 1;
        int comma = content.side() == Side.AFTER ? comma(content.from(last), content.to(last), reading) : -1;
        if (comma < 0) {
            return frame;
        }
        int[] bounds = content.bounds().clone();
        bounds[bounds.length - 1] = comma;
        return frame.saying(content.side(), bounds);
    }

    /** The last comma, where nothing but the attribution follows it; -1 for none. */
    private static int comma(int from, int to, Reading reading) {
        for (int at = to - 2; at > from && reading.regionOf[at] < 0; at--) {
            if (reading.text.first(at) == ',') {
                return isAccording(at + 1, reading) || isReport(at + 1, to, reading) ? at : -1;
            }
        }
        return -1;
    }

    private static boolean isAccording(int token, Reading reading) {
        return reading.text.is(token, "according") && reading.text.is(token + 1, "to");
    }

    private static boolean isReport(int from, int to, Reading reading) {
        return to - from <= LONGEST
                && to - from > 1
                && ClauseWords.UTTER.contains(reading.text.lower(to - 1))
                && reading.isFiniteVerb(to - 1)
                && reading.text.isCapitalised(to - 2)
                && reading.finites[to - 1] == reading.finites[from];
    }
}
