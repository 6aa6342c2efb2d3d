package io.rostrum.english;

/** "The Lantern quoted Varga as saying …", "Varga was cited as having said …": words that somebody passes on. */
public final class AsSaying {

    private static final int REACH = 14; // tokens between "quoted" and "as saying"
    private static final int AS = TokenHashes.of("as");
    private static final int SAYING = TokenHashes.of("saying");
    private static final int HAVING = TokenHashes.of("having");
    private static final int SAID = TokenHashes.of("said");

    private AsSaying() {}

    /** The token of "quoted" before "as saying" or "as having said"; -1 where the token is no such verb. */
    public static int verb(Reading reading, int saying) {
        boolean isNow = saying > 0 && reading.word[saying] == SAYING && reading.word[saying - 1] == AS;
        boolean isThen = saying > 1
                && reading.word[saying] == SAID
                && reading.word[saying - 1] == HAVING
                && reading.word[saying - 2] == AS;
        if (!isNow && !isThen) {
            return -1;
        }
        int first = Math.max(reading.unitStart[reading.unitOf[saying]], saying - REACH);
        for (int verb = saying - 2; verb >= first; verb--) {
            if (ClauseWords.PASSING_ON.contains(reading.text.lower(verb))) {
                return verb;
            }
        }
        return -1;
    }
}
