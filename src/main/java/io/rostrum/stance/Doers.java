package io.rostrum.stance;

import io.rostrum.english.ClauseWords;
import io.rostrum.english.VerbForm;
import io.rostrum.stance.Trigger.Kind;

/** Who is to do what a speaker wants done: "wants Keld to pay for it", "Keld should pay for it". */
record Doers(Clauses clauses) {

    private static final int NEAR = 6;

    /** Null where it is the holder, or all of us. */
    Phrase of(Hit verb) {
        VerbGroup group = VerbGroup.before(clauses, verb.from(), VerbForm.BASE);
        int at = group.before();
        Phrase doer = clauses.word(at).equals("to") ? beforeInfinitive(at) : null;
        boolean asked = ClauseWords.DEMANDS.contains(group.modal());
        Phrase subject = asked ? new Subjects(clauses).before(at) : doer;
        return subject == null || ClauseWords.FIRST_PERSON.contains(clauses.word(subject.head())) ? null : subject;
    }

    /** Told to do it as a service: "asked her aide to send the letter". */
    boolean isErrand(Hit verb) {
        return clauses.hits.stream()
                .anyMatch(hit -> hit.is(Kind.URGES)
                        && hit.to() < verb.from()
                        && verb.from() - hit.to() < NEAR
                        && ClauseWords.ERRANDS.contains(hit.trigger().entry()));
    }

    /** Whoever is urged, or "needs to" or "has to". */
    private Phrase beforeInfinitive(int to) {
        Hit need = clauses.before(to, Kind.WANTS);
        boolean needs = need != null && need.trigger().entry().equals("need");
        if (needs || ClauseWords.HAVE.contains(clauses.word(to - 1))) {
            return new Subjects(clauses).before((needs ? need.from() : to - 1) - 1);
        }
        for (int at = to - 1; at > clauses.from && at > to - NEAR; at--) {
            if (clauses.before(at, Kind.URGES) != null || clauses.word(at - 1).equals("for")) {
                Phrase urged = clauses.right(at);
                return urged != null && urged.to() == to ? urged : null;
            }
        }
        return null;
    }
}
