package io.rostrum.quote;

import io.rostrum.english.Reading;
import io.rostrum.english.Tag;
import java.util.ArrayList;
import java.util.List;

/** "Varga blamed the rain on Moll; regretted the noise; and said it would stop": clauses in a row that share their subject. */
final class SharedSubject {

    private SharedSubject() {}

    /**
     * The frames; where a clause after a semicolon begins with its verb, its source is the one of the clause before.
     *
     * @param frames in the order of their cues
     */
    static List<CueFrame> of(List<CueFrame> frames, Reading reading) {
        List<CueFrame> shared = new ArrayList<>();
        for (CueFrame frame : frames) {
            int clause = clause(frame.content().cue(), reading);
            CueFrame owner = clause < 0 ? null : owner(clause, shared, reading);
            shared.add(owner == null || standsIn(clause, frame, reading) ? frame : frame.spokenBy(owner));
        }
        return shared;
    }

    /** Whether the token is a semicolon with a verb after it, perhaps behind "and". */
    static boolean begins(int token, Reading reading) {
        if (reading.text.first(token) != ';' || reading.regionOf[token] >= 0) {
            return false;
        }
        int verb = token + 1 < reading.tokens() && reading.isTag(token + 1, Tag.CC) ? token + 2 : token + 1;
        return verb < reading.tokens()
                && (reading.isFiniteVerb(verb)
                        || reading.isTag(verb, Tag.VBN)); // the tagger takes many a past for a participle
    }

    /** The clause after the last semicolon before the cue, if it begins with a verb; -1 for none. */
    private static int clause(int cue, Reading reading) {
        int first = reading.unitStart[reading.unitOf[cue]];
        int at = cue;
        while (at > first && reading.text.first(at - 1) != ';') {
            at--;
        }
        return at > first && begins(at - 1, reading) ? at : -1;
    }

    /** The last frame before the clause whose source comes before its cue. */
    private static CueFrame owner(int clause, List<CueFrame> before, Reading reading) {
        CueFrame owner = null;
        for (CueFrame frame : before) {
            boolean isInReach = frame.content().cue() < clause
                    && reading.unitOf[frame.content().cue()] == reading.unitOf[clause]
                    && frame.source() >= 0
                    && reading.chunks.from[frame.source()] < frame.content().cue();
            owner = isInReach ? frame : owner;
        }
        return owner;
    }

    /** Whether the source stands in the clause: "; and so, Moll said". */
    private static boolean standsIn(int clause, CueFrame frame, Reading reading) {
        return frame.source() >= 0 && reading.chunks.from[frame.source()] >= clause;
    }
}
