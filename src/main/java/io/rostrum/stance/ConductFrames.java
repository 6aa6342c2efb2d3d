package io.rostrum.stance;

import io.rostrum.english.ClauseWords;
import io.rostrum.english.Tag;
import io.rostrum.english.VerbForm;
import io.rostrum.stance.Stance.Modality;
import io.rostrum.stance.Trigger.Kind;

/** What a speaker says that the target does: "T violates international law", "T threatens our jobs", "T lied to voters". */
record ConductFrames(Clauses clauses, VerbReader reader, FrameList frames) {

    /** "T lied". */
    static final String METHOD = "demand:conduct";

    private static final int WORDS_TO_VALUE = 6;

    /** To a value: "T undermines our security". */
    void clash(Hit hit) {
        for (int at = hit.to(); at < hit.to() + WORDS_TO_VALUE; at++) {
            boolean value = ClauseWords.VALUED.contains(clauses.word(at)) || clauses.at(at, Kind.VALUE) != null;
            if (value && isObject(hit.to(), at)) {
                conduct(hit);
                return;
            }
        }
    }

    /** Whatever it is done to: "T lied", "T has failed us". */
    void conduct(Hit hit) {
        // "the deal hurts us": by its part of speech no noun, whatever its subject
        VerbForm form = clauses.tag(hit.from()) == Tag.VBZ || clauses.tag(hit.from()) == Tag.MD
                ? VerbForm.PAST
                : hit.trigger().form();
        Holding holding = isOtherLie(hit) ? null : reader.of(hit.from(), form);
        if (holding == null || holding.holder() == null || holding.speaks() || holding.isPassive()) {
            return;
        }
        Phrase target = holding.holder();
        int sign = holding.turned(hit.trigger().sign());
        boolean told =
                holding.modality() == Modality.ASSERTED && !isWantedDeed(hit) && !isToShow(target) && isWhole(hit);
        if (sign != 0 && told && isSomething(target) && new Subjects(clauses).isPlain(target)) {
            frames.add(new StanceFrame(null, target, null, sign, Modality.ASSERTED, METHOD, hit.from(), hit.to()));
        }
    }

    private boolean isWhole(Hit hit) {
        Phrase object = hit.trigger().afterObject().isEmpty() ? null : clauses.right(hit.to());
        return hit.trigger().afterObject().isEmpty()
                || object != null && new DirectObjects(clauses).isComplete(hit, object);
    }

    /** "Wants to serve our country": what is only wanted is not done. */
    private boolean isWantedDeed(Hit hit) {
        return clauses.word(hit.from() - 1).equals("to");
    }

    /** "Must win by showing that he keeps his word": it is not shown yet. */
    private boolean isToShow(Phrase subject) {
        int at = clauses.phrases.words().pastDeterminersToThat(subject.from() - 1);
        return clauses.word(at).equals("that")
                && clauses.word(at - 1).endsWith("ing")
                && ClauseWords.PREPOSITIONS.contains(clauses.word(at - 2));
    }

    /** "The answer lies in": no lie is told. */
    private boolean isOtherLie(Hit hit) {
        int next = hit.to();
        return hit.trigger().entry().equals("lie")
                && clauses.tag(next) != Tag.MARK
                && !ClauseWords.AFTER_LYING.contains(clauses.word(next));
    }

    private boolean isSomething(Phrase subject) {
        String head = clauses.word(subject.head());
        boolean pointer = ClauseWords.PRONOUNS.contains(head);
        return (clauses.tag(subject.head()).isNoun() || pointer)
                && (!pointer || head.equals("he") || head.equals("she"));
    }

    /** Between verb and value stands no other verb and no mark. */
    private boolean isObject(int from, int to) {
        for (int at = from; at < to; at++) {
            boolean verb = clauses.tag(at).isVerb() && clauses.tag(at) != Tag.VBN || clauses.tag(at) == Tag.MD;
            if (verb || clauses.tag(at) == Tag.MARK && !clauses.isMark(at)) {
                return false;
            }
        }
        return true;
    }
}
