package io.rostrum.stance;

import io.rostrum.english.ClauseWords;
import io.rostrum.english.Tag;
import io.rostrum.english.VerbForm;
import io.rostrum.stance.Holding.Turn;
import io.rostrum.stance.Stance.Modality;

/** What stands before an infinitive where no verb of wanting does. */
final class Infinitives {

    private static final int NEAR = 5;

    private final Clauses clauses;

    Infinitives(Clauses clauses) {
        this.clauses = clauses;
    }

    /** "It is time to", "it is time for T to", "it would be wrong to": the speaker's wish. */
    Holding needed(int infinitive) {
        int judged = judged(infinitive);
        boolean wrong = ClauseWords.WRONGFUL.contains(clauses.word(judged));
        if (!wrong && !ClauseWords.NEEDFUL.contains(clauses.word(judged))) {
            return null;
        }
        int be = judged - 1;
        boolean negated = false;
        while (ClauseWords.isAdverb(clauses.word(be)) || ClauseWords.NEGATIONS.contains(clauses.word(be))) {
            negated |= ClauseWords.NEGATIONS.contains(clauses.word(be));
            be--;
        }
        boolean is =
                ClauseWords.BE.contains(clauses.word(be)) || clauses.word(be).equals("'s");
        int it = clauses.word(be - 1).equals("would") ? be - 2 : be - 1;
        Turn turn = negated ? Turn.EMPTIED : wrong ? Turn.REFUSED : Turn.KEPT;
        return is && clauses.word(it).equals("it") ? new Holding(null, true, turn, Modality.DEMAND, false, true) : null;
    }

    /** What is needed for something: "the votes needed to", "the votes she needs to". */
    boolean isMeans(Hit need) {
        if (!need.trigger().entry().equals("need")) {
            return false;
        }
        int before = need.from() - 1;
        while (ClauseWords.isAdverb(clauses.word(before))) {
            before--;
        }
        boolean done = need.trigger().form() == VerbForm.PAST || need.trigger().form() == VerbForm.PARTICIPLE;
        return done && isThing(before) || isThing(beforeSubject(before));
    }

    /** The token before the noun or pronoun that ends with the token. */
    private int beforeSubject(int last) {
        Phrase subject = clauses.left(last);
        int at = clauses.phrases.words().pastDeterminersToThat(subject == null ? last - 1 : subject.from() - 1);
        return at;
    }

    private boolean isThing(int token) {
        Tag tag = clauses.tag(token);
        return (tag == Tag.NN || tag == Tag.NNS) && !clauses.isTime(token);
    }

    /** What stands before "to" or before "for T to", past "now". */
    private int judged(int infinitive) {
        int at = infinitive - 1;
        for (int before = at; before > clauses.from && before > infinitive - NEAR - 1; before--) {
            if (clauses.word(before).equals("for")) {
                at = before - 1;
                break;
            }
        }
        return clauses.word(at).equals("now") ? at - 1 : at;
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
