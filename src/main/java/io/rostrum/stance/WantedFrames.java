package io.rostrum.stance;

import io.rostrum.english.ClauseWords;
import io.rostrum.english.VerbForm;
import io.rostrum.stance.Stance.Modality;
import io.rostrum.stance.Trigger.Kind;

/** What somebody wants done to the target: "wants T scrapped", "would like to see T scrapped". */
record WantedFrames(Clauses clauses, VerbReader reader, FrameList frames) {

    /** Whether the participle tells what is wanted; then its frame is found. */
    boolean isWanted(Hit participle) {
        int last = participle.from() - 1;
        while (ClauseWords.isAdverb(clauses.word(last))) {
            last--;
        }
        boolean pronoun = ClauseWords.POINTERS.contains(clauses.word(last));
        Phrase target = pronoun ? Phrase.of(last) : clauses.left(last);
        Holding holding = target == null ? null : wanting(target);
        if (holding == null || holding.isPassive() || holding.turn() != Holding.Turn.KEPT) {
            return false;
        }
        int sign = participle.trigger().sign();
        StanceFrame frame = new StanceFrame(
                null, target, null, sign, Modality.DEMAND, "demand:asked", participle.from(), participle.to());
        frames.add(holding, frame);
        return true;
    }

    /** Whoever wants it; null where no such verb stands before the target. */
    private Holding wanting(Phrase target) {
        int before = clauses.phrases.words().pastDeterminers(target.from() - 1);
        boolean sees =
                clauses.word(before).equals("see") && clauses.word(before - 1).equals("to");
        int verb = sees ? before - 2 : before;
        Hit hit = clauses.at(verb, Kind.WANTS);
        boolean wants = hit != null && hit.trigger().entry().equals("want");
        boolean would =
                clauses.word(verb - 1).equals("would") || clauses.word(verb - 1).equals("'d");
        boolean likes = (sees || would) && clauses.word(verb).equals("like");
        return wants || likes ? reader.of(verb, VerbForm.of(clauses.tag(verb))) : null;
    }
}
