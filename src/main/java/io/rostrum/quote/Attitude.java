package io.rostrum.quote;

import io.rostrum.english.ClauseWords;
import io.rostrum.english.Reading;

/**
 * "Hopes to win", "sees a way", "wanted the office", "supports her plan", "praised the premier": what somebody wants, backs or thinks of somebody, and no words
 * of theirs. Words in marks are, and a clause with "that"
 * but for what one sees or goes about hoping, which the author tells.
 */
final class Attitude {

    private Attitude() {}

    static boolean is(CueFrame frame, Reading reading) {
        Content content = frame.content();
        String cue = reading.text.lower(content.cue());
        int from = content.from(0);
        if (reading.regionOf[from] >= 0 || content.side() == Side.AROUND) {
            return false;
        }
        if (content.side() == Side.BEFORE) { // "Low, whose plan it was, praised Moll": her verb
            return ClauseWords.JUDGING.contains(cue);
        }
        String next = reading.text.lower(Math.min(content.cue() + 1, reading.tokens() - 1));
        boolean hopes = ClauseWords.HOPING.contains(cue) && (next.equals("to") || next.equals("for"));
        if (hopes || ClauseWords.PRIVATE_STATES.contains(cue)) {
            return true;
        }
        boolean isClause = reading.text.is(from, "that") || from > 0 && reading.text.is(from - 1, "that");
        if (ClauseWords.ATTITUDES.contains(cue)) {
            return !isClause;
        }
        return ClauseWords.JUDGING.contains(cue)
                && !isClause
                && !PhraseReport.holds(ClauseWords.GROUNDS, content, reading);
    }
}
