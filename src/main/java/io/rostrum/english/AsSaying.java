package io.rostrum.english;

/** "The Lantern quoted Varga as saying that …", "Varga was quoted as saying …": words that somebody passes on. */
public final class AsSaying {

    private static final int REACH = 14; // tokens between "quoted" and "as saying"
    private static final int AS = TokenHashes.of("as");
    private static final int SAYING = TokenHashes.of("saying");

    private AsSaying() {}

    /** The token of "quoted" before "as saying"; -1 where the token is no such "saying". */
    public static int verb(Reading reading, int saying) {
        if (saying == 0 || reading.word[saying] != SAYING || reading.word[saying - 1] != AS) {
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
