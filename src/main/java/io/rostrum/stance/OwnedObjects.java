package io.rostrum.stance;

import io.rostrum.english.ClauseWords;

/** Owners whom a verb is about with what they own: "came to T's defence", "took her side". */
record OwnedObjects(Clauses clauses) {

    /** The owner where the entry asks for one; the object itself for other entries, null where the object has no such owner. */
    Phrase owner(Hit hit, Phrase object) {
        String[] after = hit.trigger().afterObjectWords();
        if (after.length < 2 || !after[0].equals("'s")) {
            return object;
        }
        int head = object.head();
        if (!clauses.word(head).equals(after[1])) {
            return null;
        }
        int before = object.from() < head ? head - 1 : object.from() - 1;
        if (clauses.isPossessive(before)) {
            return clauses.owner(before - 1);
        }
        String pronoun = clauses.word(before);
        return ClauseWords.OWNER_PRONOUNS.contains(pronoun) && !pronoun.equals("its") ? Phrase.of(before) : null;
    }
}
