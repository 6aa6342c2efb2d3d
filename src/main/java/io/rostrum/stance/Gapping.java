package io.rostrum.stance;

import io.rostrum.english.ClauseWords;
import java.util.Optional;

/** Second clauses without their verb: "A taking aim at B and C at D", "A backed the dam, B the mill". */
record Gapping(Clauses clauses) {

    /**
     * That who stands after the object does the same to what stands after them.
     *
     * @param end one past the last object with what completes it
     */
    Optional<StanceFrame> of(Hit hit, Phrase object, int end) {
        Phrase holder = subject(object.to());
        holder = holder == null ? subject(end) : holder;
        Phrase target = holder == null ? null : target(hit, holder.to());
        return target == null
                ? Optional.empty()
                : Optional.of(new StanceFrame(
                        holder,
                        target,
                        null,
                        hit.trigger().sign(),
                        Stance.Modality.ASSERTED,
                        "frame:verb",
                        hit.from(),
                        hit.to()));
    }

    /** A name after a comma, a semicolon or "and". */
    private Phrase subject(int joint) {
        int at = joint;
        while (at < clauses.to && (isStop(at) || clauses.word(at).equals("and"))) {
            at++;
        }
        Phrase subject = at == joint ? null : clauses.right(at);
        return subject != null && subject.from() == at && clauses.isName(subject.head()) ? subject : null;
    }

    private Phrase target(Hit hit, int after) {
        int at = clauses.text.first(Math.min(after, clauses.to - 1)) == ',' ? after + 1 : after;
        if (hit.to() - hit.from() > 1) {
            return clauses.word(at).equals(clauses.word(hit.to() - 1)) ? clauses.right(at + 1) : null;
        }
        boolean thing = ClauseWords.ARTICLES.contains(clauses.word(at))
                || ClauseWords.OWNER_PRONOUNS.contains(clauses.word(at));
        Phrase target = thing ? clauses.right(at) : null;
        int end = target == null ? 0 : new Complements(clauses).end(target);
        // not "Kesten, the mayor, spoke"
        boolean ends = end >= clauses.to || clauses.text.first(end) == '.' || clauses.text.first(end) == ';';
        return target != null && ends ? target : null;
    }

    private boolean isStop(int token) {
        return clauses.text.first(token) == ',' || clauses.text.first(token) == ';';
    }
}
