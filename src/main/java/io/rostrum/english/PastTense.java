package io.rostrum.english;

/** Pasts that the tagger takes for participles: "the baker, Ole Brand, complained of the noise". */
public final class PastTense {

    private static final int LONGEST_APPOSITION = 20;

    private PastTense() {}

    /** Whether the token closes an apposition with its comma, and no other verb of the sentence comes after it. */
    public static boolean isMain(Reading reading, int token) {
        return token > 3
                && reading.isTag(token, Tag.VBN)
                && reading.text.first(token - 1) == ','
                && follows(reading, token - 2)
                && isLast(reading, token);
    }

    /** "At the corner a woman leaned out": whether the token is all that its sentence has of a verb. */
    public static boolean isOnly(Reading reading, int token) {
        return token < reading.tokens()
                && reading.isTag(token, Tag.VBN)
                && finites(reading, reading.unitStart[reading.unitOf[token]], token) == 0
                && finites(reading, token, reading.unitStart[reading.unitOf[token] + 1]) == 0;
    }

    private static boolean follows(Reading reading, int last) {
        int first = Math.max(reading.unitStart[reading.unitOf[last]] + 1, last - LONGEST_APPOSITION);
        int open = last;
        while (open > first
                && reading.text.first(open) != ','
                && !reading.tagOf(open).isVerb()) {
            open--;
        }
        return reading.text.first(open) == ','
                && open < last
                && reading.tagOf(open - 1).isNoun()
                && !isNested(reading, open);
    }

    /** "Ole Brand, founder of the club, a baker, …": an apposition behind another has no subject right before it. */
    private static boolean isNested(Reading reading, int open) {
        int first = reading.unitStart[reading.unitOf[open]];
        int before = open - 1;
        while (before > first && reading.text.first(before) != ',') {
            before--;
        }
        return reading.text.first(before) == ',' && finites(reading, first, before) == 0;
    }

    /** "Complained that the soup was cold" has one verb more. */
    private static boolean isLast(Reading reading, int verb) {
        int end = reading.unitStart[reading.unitOf[verb] + 1];
        return finites(reading, verb + 1, end) <= (verb + 1 < end && reading.text.is(verb + 1, "that") ? 1 : 0);
    }

    private static int finites(Reading reading, int from, int to) {
        int finites = 0;
        for (int token = from; token < to; token++) {
            finites += reading.regionOf[token] < 0 && reading.isFiniteVerb(token) ? 1 : 0;
        }
        return finites;
    }
}
