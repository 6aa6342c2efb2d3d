package io.rostrum.stance;

import io.rostrum.english.ClauseWords;
import io.rostrum.english.Tag;
import io.rostrum.stance.Stance.Modality;
import io.rostrum.stance.Trigger.Kind;
import java.util.List;

/** What is done by the holder: "T was condemned by H", "the T condemned by H", "Condemned by H, T left". */
record PassiveFrames(Clauses clauses, VerbReader reader, FrameList frames) {

    static final String METHOD = "frame:passive";

    /** @param by token of "by" */
    void passive(Hit hit, int by) {
        Holding holding = reader.of(hit.from(), hit.trigger().form());
        List<Phrase> agents = clauses.allRight(by + 1);
        Phrase target = holding != null ? holding.holder() : sufferer(hit, agents);
        // "demanded that T be freed by Keld": who demands it does not suffer it
        boolean asked = holding != null && holding.isAsked();
        if (target == null
                || asked
                || hit.trigger().as() == Kind.AIMED
                || hit.trigger().as() == Kind.DEED
                || hit.trigger().as() == Kind.TOLERATES
                || hit.trigger().as() == Kind.LEGAL
                || !hit.trigger().afterObject().isEmpty()) {
            return;
        }
        for (Phrase agent : agents) {
            int sign = holding == null
                    ? hit.trigger().sign()
                    : holding.turned(hit.trigger().sign());
            Modality modality = holding == null ? Modality.ASSERTED : holding.modality();
            frames.add(new StanceFrame(agent, target, null, sign, modality, METHOD, hit.from(), hit.to()));
        }
    }

    /** "T, long opposed by H". */
    private int pastAdverbs(int token) {
        int at = token;
        while (ClauseWords.isAdverb(clauses.word(at))) {
            at--;
        }
        return at;
    }

    /** "T, backed by H, won": what begins the clause; null for another. */
    private Phrase setOff(int comma) {
        Phrase subject = clauses.word(comma).equals(",") ? clauses.subjectOfClause(comma) : null;
        return subject != null && subject.to() == comma && !isSome(subject) ? subject : null;
    }

    /** "Fishermen, mocked by H, rally behind him": which, and when, is not told. */
    private boolean isSome(Phrase subject) {
        boolean bare = !ClauseWords.DETERMINERS.contains(clauses.word(subject.from() - 1));
        return bare && subject.to() - subject.from() == 1 && clauses.tag(subject.head()) == Tag.NNS;
    }

    /** Who it is done to: "T, condemned by H", "the T condemned by H", and "Condemned by H, T left". */
    private Phrase sufferer(Hit hit, List<Phrase> agents) {
        if (clauses.skipAdverbs(clauses.from) < hit.from() || agents.isEmpty()) {
            Phrase set = setOff(pastAdverbs(hit.from() - 1));
            return set == null ? new Subjects(clauses).before(hit.from() - 1) : set;
        }
        int comma = agents.get(0).to();
        return clauses.word(comma).equals(",") ? clauses.right(comma + 1) : null;
    }
}
