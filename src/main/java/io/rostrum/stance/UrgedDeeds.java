package io.rostrum.stance;

import io.rostrum.stance.Holding.Turn;
import io.rostrum.stance.Stance.Modality;
import io.rostrum.stance.Trigger.Kind;

/** Deeds that somebody is urged to do: "urged Y to oppose Z" is told of the one who urged. */
record UrgedDeeds(Clauses clauses, VerbReader verbs) {

    private static final int WITHIN = 15;

    /** Who urged it; null where nobody did. */
    Holding of(int infinitive, int depth) {
        for (Hit hit : clauses.hits) {
            boolean near = hit.is(Kind.URGES) && hit.to() < infinitive && hit.to() >= infinitive - WITHIN;
            if (near && clauses.allRight(hit.to()).stream().anyMatch(each -> endsAt(each, infinitive))) {
                Holding holding = verbs.of(hit.from(), hit.trigger().form(), depth + 1);
                return holding == null || holding.isPassive()
                        ? null
                        : holding.with(Turn.KEPT, Modality.DEMAND).wanted();
            }
        }
        return null;
    }

    /** "Ministers", "members of the council on Monday" to. */
    private boolean endsAt(Phrase addressed, int infinitive) {
        int end = new Complements(clauses).end(addressed);
        return addressed.to() == infinitive
                || end <= infinitive && new TimeAdverbials(clauses).after(end) >= infinitive;
    }
}
