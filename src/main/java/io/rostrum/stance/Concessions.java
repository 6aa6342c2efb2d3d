package io.rostrum.stance;

import io.rostrum.english.ClauseWords;
import io.rostrum.english.Tag;

/** What is granted before the point: "while T was careless, nothing was stolen". */
record Concessions(Clauses clauses) {

    /** Whether it calls somebody good or bad only to say something else. */
    boolean hold(StanceFrame frame) {
        if (!frame.method().equals(DemandFrames.EVALUATION)) {
            return false;
        }
        for (int at = frame.trigger() - 1; at >= clauses.from && clauses.text.first(at) != ','; at--) {
            if (ClauseWords.CONCEDING.contains(clauses.word(at)) && isFronted(at)) {
                return hasMainClause(frame.triggerEnd());
            }
        }
        return false;
    }

    /** Not "T is great while A is a liar", nor "while saying": it begins a sentence, or a clause after "that", "said" or a mark. */
    private boolean isFronted(int opener) {
        if (clauses.tag(opener + 1) == Tag.VBG) {
            return false;
        }
        String before = clauses.word(opener - 1);
        return opener == clauses.from
                || clauses.isMark(opener - 1)
                || clauses.text.first(opener - 1) == ','
                || before.equals("that")
                || ClauseWords.SAY.contains(before);
    }

    private boolean hasMainClause(int token) {
        for (int at = token; at < clauses.to; at++) {
            if (clauses.text.first(at) == ',') {
                return true;
            }
        }
        return false;
    }
}
