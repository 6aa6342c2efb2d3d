package io.rostrum.stance;

import io.rostrum.english.ClauseWords;
import io.rostrum.stance.Holding.Turn;
import io.rostrum.stance.Stance.Modality;

/** What stands before an infinitive where no verb of wanting does. */
final class Infinitives {

    private static final int NEAR = 5;

    private final Clauses clauses;

    Infinitives(Clauses clauses) {
        this.clauses = clauses;
    }

    /** "It is time to": the speaker's wish. */
    Holding needed(int infinitive) {
        int be = infinitive - 2;
        boolean negated = clauses.word(be).equals("not") || clauses.word(be).equals("n't");
        while (ClauseWords.isAdverb(clauses.word(be))) {
            be--;
        }
        boolean needful = ClauseWords.NEEDFUL.contains(clauses.word(infinitive - 1))
                && (ClauseWords.BE.contains(clauses.word(be))
                        || clauses.word(be).equals("'s"))
                && clauses.word(be - 1).equals("it");
        Turn turn = negated ? Turn.EMPTIED : Turn.KEPT;
        return needful ? new Holding(null, true, turn, Modality.DEMAND, false, true) : null;
    }

    /** The "do" of "do everything we can to", "did all in her power to"; -1 when there is none. */
    int utmost(int infinitive) {
        for (int at = infinitive - 2; at >= clauses.from && at >= infinitive - NEAR - 1; at--) {
            String next = clauses.word(at + 1);
            boolean all = next.equals("everything")
                    || next.equals("whatever")
                    || next.equals("all")
                    || next.equals("anything");
            if (ClauseWords.DO.contains(clauses.word(at)) || clauses.word(at).equals("doing")) {
                return all ? at : -1;
            }
        }
        return -1;
    }
}
