package io.rostrum.quote;

import io.rostrum.english.ClauseWords;
import io.rostrum.english.NounChunks;
import io.rostrum.english.Reading;

/** "The tide will rise, divers warn Varga": whoever stands right behind such a verb hears it, where somebody stands before it. */
final class Addressee {

    private Addressee() {}

    /** The frame; spoken by who stands before its cue where its source is who hears it. */
    static CueFrame of(CueFrame frame, Reading reading) {
        NounChunks chunks = reading.chunks;
        int cue = frame.content().cue();
        int source = frame.source();
        boolean isHearer = source > 0
                && chunks.from[source] == cue + 1
                && isTelling(cue, reading)
                && chunks.to[source - 1] == cue
                && !frame.content().contains(chunks.from[source - 1]);
        return isHearer ? frame.spokenBy(source - 1) : frame;
    }

    static boolean isTelling(int token, Reading reading) {
        return ClauseWords.TELLING.contains(reading.text.lower(token));
    }
}
