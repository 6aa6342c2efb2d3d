package io.rostrum.stance;

import io.rostrum.english.ClauseWords;
import io.rostrum.english.Tag;
import io.rostrum.english.VerbForm;

/** The second of two infinitives. */
record JoinedInfinitives(Clauses clauses, VerbReader verbs) {

    private static final int WITHIN = 15;

    /** "to spoil and deface": what stands before the verb is "and" after a bare verb. */
    boolean isJoined(int and) {
        return isAnd(and) && infinitive(and) > 0;
    }

    private boolean isAnd(int token) {
        String word = clauses.word(token);
        return word.equals("and") || word.equals("or") || word.equals("but");
    }

    /** Of the one that it is joined to. */
    Holding of(int and, int depth) {
        return verbs.of(infinitive(and), VerbForm.BASE, depth + 1);
    }

    /** The bare verb after "to" or a modal, to the left of "and"; 0 when there is none. */
    private int infinitive(int and) {
        for (int at = and - 1; at > clauses.from && at > and - WITHIN; at--) {
            boolean bare = clauses.tag(at) == Tag.VB;
            String before = clauses.word(at - 1);
            if (bare && (before.equals("to") || ClauseWords.MODALS.contains(before) || ClauseWords.isAdverb(before))) {
                return at;
            }
            if (clauses.isFinite(at) && clauses.tag(at) != Tag.MD) {
                return 0;
            }
        }
        return 0;
    }
}
