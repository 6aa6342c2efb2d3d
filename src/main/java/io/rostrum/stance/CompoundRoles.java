package io.rostrum.stance;

import io.rostrum.english.ClauseWords;
import io.rostrum.english.Tag;
import java.util.Set;

/** Roles with the target's name before them: "H, a longtime T supporter", "T ally H said". */
record CompoundRoles(Clauses clauses, FrameList frames) {

    /** Roles that before a name more often tell of a race or a match than of a stance. */
    private static final Set<String> OF_RACES = Set.of("opponent", "adversary", "partner", "sponsor", "champion");

    private static final int WORDS_BEFORE = 4;

    void role(Hit hit) {
        Phrase target = OF_RACES.contains(hit.trigger().entry()) ? null : name(hit.from() - 1);
        Phrase holder = target == null ? null : bearer(hit, target);
        if (holder != null) {
            frames.add(Holding.asserted(holder), hit, target, hit.trigger().sign(), RoleFrames.METHOD);
        }
    }

    /** The name of a person that ends with the token; null for none. */
    private Phrase name(int last) {
        int first = last;
        while (clauses.isKnownName(first - 1)) {
            first--;
        }
        return clauses.isKnownName(last) ? new Phrase(first, last + 1, last) : null;
    }

    private Phrase bearer(Hit hit, Phrase target) {
        int article = target.from() - 1;
        while ((clauses.tag(article) == Tag.JJ || clauses.tag(article) == Tag.NN)
                && target.from() - article < WORDS_BEFORE) {
            if (ClauseWords.BEFORE_NOW.contains(clauses.word(article))) {
                return null;
            }
            article--;
        }
        boolean one = clauses.word(article).equals("a") || clauses.word(article).equals("an");
        if (!one) {
            return clauses.isKnownName(hit.to()) ? clauses.right(hit.to()) : null;
        }
        Phrase bearer = clauses.word(article - 1).equals(",") ? clauses.left(article - 2) : null;
        return bearer != null && clauses.isKnownName(bearer.head()) ? bearer : null;
    }
}
