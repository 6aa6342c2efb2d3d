package io.rostrum.english;

/** Sentences that tell who spoke the quotation before them. */
final class WhoAsked {

    private static final int THAT = TokenHashes.of("that");
    private static final int ASIDE = 6; // tokens after "said" at most that tell where, when and how
    private static final int ASKING = 5; // level of "said", "asked", "shouted"

    private WhoAsked() {}

    /**
     * "Who did it?" Ann Low said: the mark ends no unit when who asked comes next. Nor does a full stop, where nothing else
     * is said then.
     */
    static boolean tells(Reading reading, int start, int end) {
        int region = reading.regionOf[start - 1];
        if (region < 0
                || reading.regionOf[start] >= 0
                || reading.stop(region) < 2
                || reading.stop(region) > 3
                || reading.text.paragraphOf(start) != reading.text.paragraphOf(start - 1)) {
            return false;
        }
        for (int token = start; token < Math.min(end, start + 12); token++) {
            if (reading.regionOf[token] >= 0) {
                return false;
            }
            if (reading.isFiniteVerb(token)) {
                return reading.level[token] >= ASKING
                        && (reading.stop(region) == 3 || saysNoMore(reading, token + 1, end));
            }
        }
        return false;
    }

    /** Whether no object, clause nor quotation comes before the end: "Varga said to cheers." */
    private static boolean saysNoMore(Reading reading, int from, int end) {
        if (from < end
                && (reading.tagOf(from).isNoun() && !reading.isTag(from, Tag.NNP)
                        || reading.isTag(from, Tag.DT)
                        || reading.isTag(from, Tag.PRP))) {
            return false;
        }
        for (int token = from; token < end; token++) {
            if (reading.isFiniteVerb(token)
                    || reading.isTag(token, Tag.VB)
                    || reading.isTag(token, Tag.WRB)
                    || reading.regionOf[token] >= 0
                    || reading.word[token] == THAT
                    || reading.text.first(token) == ':') {
                return false;
            }
        }
        return end - from <= ASIDE;
    }
}
