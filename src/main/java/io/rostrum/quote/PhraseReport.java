package io.rostrum.quote;

import io.rostrum.english.ClauseWords;
import io.rostrum.english.NounChunks;
import io.rostrum.english.Reading;
import io.rostrum.english.Tag;
import java.util.Set;

/**
 * "Praised Moll as a friend", "accused her of theft", "called for a tax", "promised longer evenings": what was said, told in
 * a phrase without a verb of its own.
 */
final class PhraseReport {

    private PhraseReport() {}

    static boolean is(CueFrame frame, Reading reading) {
        Content content = frame.content();
        CueGroup group = new CueGroup(reading, content.cue());
        boolean comesFirst = frame.source() >= 0 && reading.chunks.from[frame.source()] < content.cue();
        boolean callsFor =
                comesFirst && callsFor(content.cue(), reading) && reading.chunks.to[frame.source()] == group.from;
        return content.side() == Side.AFTER
                && comesFirst
                && isDone(group)
                && !ClauseWords.THEMSELVES.contains(reading.text.lower(content.from(0)))
                && (callsFor
                        || (reading.isFiniteVerb(content.cue()) || group.has(ClauseWords.HAVE))
                                && tells(content, reading));
    }

    private static boolean tells(Content content, Reading reading) {
        String cue = reading.text.lower(content.cue());
        return ClauseWords.OFFERING.contains(cue) && !ClauseWords.WEEKDAYS.contains(reading.text.lower(content.from(0)))
                || ClauseWords.JUDGMENTS.contains(cue)
                        && !ClauseWords.BLAMING.contains(cue)
                        && holds(ClauseWords.GROUNDS, content, reading)
                || (ClauseWords.CHARGING.contains(cue)
                                || ClauseWords.BLAMING.contains(cue) && hasDeed(content, reading))
                        && holds(ClauseWords.FAULTS, content, reading)
                || ClauseWords.CALLING.contains(cue) && names(content, reading);
    }

    /** Whether it is neither suffered, nor planned, nor denied. */
    private static boolean isDone(CueGroup group) {
        return !group.isNegated() && !group.has(ClauseWords.BE) && !group.has(ClauseWords.MODALS);
    }

    /** Whether one of the words stands between the cue and the end of the content. */
    static boolean holds(Set<String> words, Content content, Reading reading) {
        for (int token = content.cue() + 1; token < content.to(content.parts() - 1); token++) {
            if (words.contains(reading.text.lower(token))) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasDeed(Content content, Reading reading) {
        for (int token = content.from(0); token < content.to(0); token++) {
            if (reading.isTag(token, Tag.VBG)) {
                return true;
            }
        }
        return false;
    }

    private static boolean callsFor(int cue, Reading reading) {
        return ClauseWords.CALLING.contains(reading.text.lower(cue))
                && cue + 1 < reading.tokens()
                && reading.text.is(cue + 1, "for");
    }

    /** "Called her a friend", "called the tax rash": a name or kind follows whom or what it is given to. */
    private static boolean names(Content content, Reading reading) {
        NounChunks chunks = reading.chunks;
        int object = chunks.firstFrom(content.from(0));
        if (object == chunks.size || chunks.from[object] != content.cue() + 1) {
            return false;
        }
        int after = chunks.to[object];
        return after < content.to(0)
                && (reading.isTag(after, Tag.DT) || reading.isTag(after, Tag.JJ) || reading.isTag(after, Tag.CD));
    }
}
