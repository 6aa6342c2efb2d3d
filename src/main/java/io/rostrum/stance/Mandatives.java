package io.rostrum.stance;

import io.rostrum.english.VerbForm;
import io.rostrum.stance.Holding.Turn;
import io.rostrum.stance.Stance.Modality;
import java.util.Set;

/** Clauses that tell what somebody asks or hopes for. */
record Mandatives(Clauses clauses, VerbReader verbs) {

    /** "Demanded that T end it", "hopes that T will end it": of who does; null where nobody does. */
    Holding of(Phrase subject, Set<String> asking, int depth) {
        int at = clauses.phrases.words().pastDeterminersToThat(subject.from() - 1);
        at -= clauses.word(at).equals("that") ? 1 : 0;
        // "demanded on Monday that"
        at -= !clauses.isTime(at) ? 0 : clauses.word(at - 1).equals("on") ? 2 : 1;
        boolean asks = asking.contains(clauses.word(at)) && clauses.tag(at).isVerb();
        Holding holding = asks ? verbs.of(at, VerbForm.of(clauses.tag(at)), depth + 1) : null;
        return holding == null || holding.isPassive()
                ? null
                : holding.with(Turn.KEPT, Modality.DEMAND).wanted();
    }
}
