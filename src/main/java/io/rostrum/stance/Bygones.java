package io.rostrum.stance;

import io.rostrum.english.ClauseWords;
import io.rostrum.english.Tag;

/** What somebody did so long ago that it is no stance today: "years ago H opposed T", "as a student she fought it". */
record Bygones(Clauses clauses) {

    private static final int NEAR = 6;

    /** Whether the clause of the frame opens, or its object is followed, by such a time. */
    boolean hold(StanceFrame frame) {
        return clauses.tag(frame.trigger()) == Tag.VBD
                && (opens(frame) || isAgo(frame.target().to()));
    }

    private boolean opens(StanceFrame frame) {
        for (int at = clauses.from; at < clauses.from + NEAR && at < frame.trigger(); at++) {
            boolean young = StanceWords.YOUNG_DAYS.contains(clauses.word(at)) && isYouth(at)
                    || clauses.word(at).equals("young") && clauses.word(at - 1).equals("a") && isYouth(at);
            if (young || isAgo(at)) {
                return isSameClause(at, frame.trigger());
            }
        }
        return false;
    }

    /** "In her youth", "as a student". */
    private boolean isYouth(int token) {
        String before = clauses.word(token - 1);
        String opener = clauses.word(token - 2);
        return opener.equals("as") && before.equals("a")
                || opener.equals("in") && ClauseWords.OWNER_PRONOUNS.contains(before);
    }

    /** "Years ago", "two decades ago". */
    private boolean isAgo(int token) {
        for (int at = token; at < token + NEAR / 2; at++) {
            if (StanceWords.LONG_AGO.contains(clauses.word(at))) {
                return clauses.word(at + 1).equals("ago");
            }
        }
        return false;
    }

    private boolean isSameClause(int from, int to) {
        for (int at = from; at < to; at++) {
            char mark = clauses.text.first(at);
            if (mark == ';' || mark == ':' || clauses.word(at).equals("but")) {
                return false;
            }
        }
        return true;
    }
}
