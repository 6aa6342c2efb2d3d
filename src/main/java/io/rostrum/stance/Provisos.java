package io.rostrum.stance;

import io.rostrum.english.ClauseWords;
import io.rostrum.english.VerbForm;

/** Clauses and phrases on which it hangs what somebody would or will do: "if", "were the tolls scrapped", "in return for". */
record Provisos(Clauses clauses) {

    /** Whether one stands anywhere in the sentence, so that "would" tells only what would be. */
    boolean any() {
        for (int token = clauses.from; token < clauses.to; token++) {
            if (ClauseWords.WOULD_BE.contains(clauses.word(token)) || isPrice(token)) {
                return true;
            }
        }
        return isInverted();
    }

    /** "Will back T if": it is not for T yet; who "will veto T if it comes" is against T. */
    boolean hold(StanceFrame frame) {
        Hit verb = frame.sign() > 0 ? clauses.at(frame.trigger(), Trigger.Kind.VERB) : null;
        VerbForm form = verb == null ? VerbForm.FIXED : verb.trigger().form();
        return form == VerbForm.BASE
                && ClauseWords.HOPED.contains(
                        VerbGroup.before(clauses, frame.trigger(), form).modal())
                && (isInverted() || isGiven(frame));
    }

    /** Whether an "if" or "unless" with a clause of its own stands in the sentence. */
    boolean depend() {
        for (int token = clauses.from; token < clauses.to; token++) {
            if (StanceWords.GIVEN.contains(clauses.word(token)) && opensClause(token)) {
                return true;
            }
        }
        return false;
    }

    private boolean isGiven(StanceFrame frame) {
        for (int token = clauses.from; token < clauses.to; token++) {
            boolean begins =
                    token <= clauses.from + 1 || token >= frame.target().to();
            boolean given = StanceWords.GIVEN.contains(clauses.word(token)) && opensClause(token);
            if (begins && (given || isPrice(token))) {
                return true;
            }
        }
        return false;
    }

    /** Not "even if", "as if" or "once more". */
    private boolean opensClause(int token) {
        String before = clauses.word(token - 1);
        Phrase subject = clauses.right(clauses.word(token + 1).equals("that") ? token + 2 : token + 1);
        return !before.equals("even")
                && !before.equals("as")
                && subject != null
                && clauses.isFinite(clauses.skipAdverbs(new Complements(clauses).end(subject)));
    }

    /** "In return for", "on condition that", "as long as". */
    private boolean isPrice(int token) {
        String word = clauses.word(token);
        String before = clauses.word(token - 1);
        String after = clauses.word(token + 1);
        return StanceWords.IN_RETURN.contains(word) && before.equals("in") && after.equals("for")
                || word.equals("condition") && before.equals("on") && (after.equals("that") || after.equals("of"))
                || word.equals("long") && (before.equals("as") || before.equals("so")) && after.equals("as")
                || word.equals("but") && after.equals("for") && token == clauses.from;
    }

    /** "Were the tolls scrapped, H would": not "were cheering", nor the question of which no comma follows. */
    private boolean isInverted() {
        int first = clauses.from;
        while (clauses.isMark(first)) {
            first++;
        }
        Phrase subject = StanceWords.INVERTED.contains(clauses.text.lower(first)) ? clauses.right(first + 1) : null;
        for (int at = subject == null ? clauses.to : subject.to(); at < clauses.to; at++) {
            if (clauses.text.first(at) == ',') {
                return true;
            }
        }
        return false;
    }
}
