package io.rostrum.stance;

import io.rostrum.english.ClauseWords;
import io.rostrum.english.Tag;
import io.rostrum.stance.Stance.Party;

/** What "it" or "them" means in a sentence that names no other thing: the only thing of the sentence before. */
record OnlyThingBefore(Clauses clauses, Clauses before, Parties parties) {

    /** The target that the pronoun means; null where more than one thing could be meant. */
    Party of(StanceFrame frame) {
        String pronoun = clauses.word(frame.target().head());
        boolean many = pronoun.equals("them");
        Phrase holder = frame.holder();
        if (!many && !pronoun.equals("it")
                || holder == null
                || holder.to() > frame.target().from()
                || names(clauses, clauses.from, frame.target().from(), holder, many)) {
            return null;
        }
        Phrase thing = onlyThing(many);
        return thing == null ? null : parties.antecedent(thing, before);
    }

    /** Whether something of the number is named there outside the phrase. */
    private boolean names(Clauses where, int from, int to, Phrase outside, boolean many) {
        for (int at = from; at < to; at++) {
            boolean inside = at >= outside.from() && at < outside.to();
            if (!inside && isThing(where, at, many)) {
                return true;
            }
        }
        return false;
    }

    private Phrase onlyThing(boolean many) {
        for (int at = before.from; at < before.to; at++) {
            if (isThing(before, at, many)) {
                Phrase thing = before.right(begin(at));
                int end = thing == null ? 0 : new Complements(before).end(thing);
                boolean only = thing != null
                        && isThing(before, thing.head(), many)
                        && !names(before, before.from, before.to, new Phrase(thing.from(), end, thing.head()), many);
                return only ? thing : null;
            }
        }
        return null;
    }

    /** Where the words before the noun that belong to it begin. */
    private int begin(int noun) {
        int begin = noun;
        while (before.tag(begin - 1) == Tag.JJ || before.tag(begin - 1) == Tag.NN) {
            begin--;
        }
        return begin;
    }

    private static boolean isThing(Clauses where, int token, boolean many) {
        Tag tag = where.tag(token);
        String word = where.word(token);
        boolean name = tag == Tag.NNP && !many && !where.isKnownName(token);
        boolean plural = tag == Tag.NNS || word.endsWith("s") && !word.endsWith("ss");
        boolean noun = (tag == Tag.NN || tag == Tag.NNS) && plural == many && !ClauseWords.TITLES.contains(word);
        return (name || noun) && !where.isTime(token);
    }
}
