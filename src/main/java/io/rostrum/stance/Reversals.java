package io.rostrum.stance;

import io.rostrum.english.ClauseWords;
import io.rostrum.stance.Trigger.Kind;
import java.util.BitSet;
import java.util.Set;

/** Who is told to have changed sides. */
record Reversals(Clauses clauses) {

    private static final int NEAR = 4;
    private static final Set<String> BECOMING = Set.of("become", "becomes", "became");

    /** What somebody does "now" or has "become" makes past what stands before: "opposed it for years, now backs it". */
    BitSet past() {
        BitSet past = new BitSet();
        for (Hit now : clauses.hits) {
            if (now.trigger().sign() != 0 && isNow(now)) {
                for (Hit then : clauses.hits) {
                    if (then.to() <= now.from()
                            && then.trigger().sign() == -now.trigger().sign()
                            && !isNow(then)) {
                        past.set(then.from());
                    }
                }
            }
        }
        return past;
    }

    private boolean isNow(Hit hit) {
        for (int at = hit.from() - 1; at >= clauses.from && at >= hit.from() - NEAR; at--) {
            String word = clauses.word(at);
            if (word.equals("now") || word.equals("since") || hit.is(Kind.ROLE) && BECOMING.contains(word)) {
                return true;
            }
            boolean inside = hit.is(Kind.ROLE) && !ClauseWords.CLAUSE_OPENERS.contains(word) && clauses.text.isWord(at);
            if (!inside
                    && !ClauseWords.isAdverb(word)
                    && !ClauseWords.BE.contains(word)
                    && !ClauseWords.HAVE.contains(word)) {
                return false;
            }
        }
        return false;
    }
}
