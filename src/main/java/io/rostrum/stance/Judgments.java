package io.rostrum.stance;

import io.rostrum.english.ClauseWords;
import io.rostrum.english.Tag;

/** Words of praise and blame that are none where they stand. */
record Judgments(Clauses clauses) {

    /** "Is best understood as": no praise. */
    boolean isManner(Hit hit) {
        int before = hit.from() - 1;
        while (ClauseWords.isAdverb(clauses.word(before))) {
            before--;
        }
        String next = clauses.word(hit.to());
        boolean goesOn = clauses.tag(hit.to()) != Tag.MARK && clauses.tag(hit.to()) != Tag.CC;
        return ClauseWords.SUPERLATIVES.contains(hit.trigger().entry())
                && ClauseWords.BE.contains(clauses.word(before))
                && goesOn
                && !ClauseWords.PREPOSITIONS.contains(next)
                && !ClauseWords.CLAUSE_OPENERS.contains(next);
    }

    /** "strong enough to", "a great loss": what follows says what is meant, unless it is a person, a thing to do or a kind. */
    boolean isWeakened(Hit hit) {
        String next = clauses.word(hit.to());
        boolean noun = clauses.tag(hit.to()).isNoun() || clauses.tag(hit.to()) == Tag.JJ;
        boolean adjective = clauses.tag(hit.to() - 1) == Tag.JJ;
        boolean toDo = next.equals("to") && hit.trigger().entry().equals("right");
        // "a terrible trade deal"
        boolean borne = ClauseWords.BEARERS.contains(next) || ClauseWords.BEARERS.contains(clauses.word(hit.to() + 1));
        boolean superlative = ClauseWords.SUPERLATIVES.contains(hit.trigger().entry());
        return next.equals("enough") || toDo || adjective && noun && !borne && !superlative;
    }

    /** "The families were wrong in what they recalled": that much alone, of people whom no name tells. */
    boolean isInPart(Hit hit, Phrase subject) {
        String next = clauses.word(hit.to());
        return hit.trigger().entry().equals("wrong")
                && (next.equals("in") || next.equals("about") || next.equals("on"))
                && !clauses.isName(subject.head())
                && clauses.tag(subject.head()) != Tag.PRP;
    }
}
