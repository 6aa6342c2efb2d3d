package io.rostrum.quote;

import io.rostrum.english.Reading;
import io.rostrum.english.Tag;

/** "'I waited,' Varga told the crowd that had come, 'and it is tin.'": what stands between the two parts only tells who spoke. */
final class SplitQuotation {

    static final double CERTAINTY = 0.9;

    private static final int OFTEN = 4; // level of words that are cues in a fifth of all cases or more
    private static final int FULL_STOP = 2;
    private static final int LEAST_WORDS = 5; // tokens of the second part with its marks

    private SplitQuotation() {}

    /** Both parts, where the token is the only cue between them and its subject stands beside it; else null. */
    static Content at(int token, Reading reading) {
        if (!isCue(token, reading)) {
            return null;
        }
        int first = before(token, reading);
        int second = first < 0 ? -1 : after(token, reading);
        return second < 0
                ? null
                : new Content(token, Side.AROUND, new int[] {
                    reading.regionFrom[first],
                    reading.regionTo[first],
                    reading.regionFrom[second],
                    reading.regionTo[second]
                });
    }

    private static boolean isCue(int token, Reading reading) {
        return token > 1 && reading.level[token] >= OFTEN && reading.regionOf[token] < 0 && reading.isFiniteVerb(token);
    }

    /** The region that begins the unit and ends in a comma right before the cue or its subject; -1 for none. */
    private static int before(int cue, Reading reading) {
        int subject = reading.chunks.firstFrom(cue) - 1;
        boolean isBehindSubject = subject >= 0 && reading.chunks.to[subject] == cue;
        int begin = isBehindSubject ? reading.chunks.from[subject] : cue;
        int region = begin == 0 ? -1 : reading.regionOf[begin - 1];
        boolean isSaid = region >= 0
                && reading.regionFrom[region] == reading.unitStart[reading.unitOf[cue]]
                && reading.stop(region) > 0
                && reading.stop(region) != FULL_STOP;
        return isSaid ? region : -1;
    }

    /** The region that begins behind a comma and ends the unit; -1 for none, and where something else is told before it. */
    private static int after(int cue, Reading reading) {
        int end = reading.unitStart[reading.unitOf[cue] + 1];
        int at = cue + 1;
        while (at < end && reading.regionOf[at] < 0) {
            if (isCue(at, reading) || isFurtherDeed(at, reading)) {
                return -1;
            }
            at++;
        }
        boolean goesOn = at < end && end - at >= LEAST_WORDS && reading.text.first(at - 1) == ',';
        return goesOn && reading.regionTo[reading.regionOf[at]] == end ? reading.regionOf[at] : -1;
    }

    /** ", adding of Orda", "and wrote to her": the second part may be of that. */
    private static boolean isFurtherDeed(int token, Reading reading) {
        boolean isJoined =
                reading.isTag(token - 1, Tag.CC) && reading.tagOf(token).isVerb();
        return isJoined
                || reading.text.first(token - 1) == ','
                        && reading.text.lower(token).endsWith("ing");
    }
}
