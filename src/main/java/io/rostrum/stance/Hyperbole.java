package io.rostrum.stance;

import io.rostrum.english.ClauseWords;
import io.rostrum.english.Tag;

/** "Cannot thank T enough", "could not praise T more highly": the negation says how much, not that it is not so. */
record Hyperbole(Clauses clauses) {

    private static final int LONGEST_OBJECT = 8;

    /** @param verb the verb that is said to be impossible */
    boolean holds(int verb) {
        for (int at = verb + 1; at < clauses.to && at < verb + LONGEST_OBJECT; at++) {
            String word = clauses.word(at);
            boolean ends =
                    clauses.tag(at + 1) == Tag.MARK || clauses.word(at + 1).equals("for");
            boolean how = ClauseWords.isAdverb(clauses.word(at + 1));
            if (word.equals("enough") && ends || how && (word.equals("more") || word.equals("too"))) {
                return true;
            }
            if (clauses.text.first(at) == ',' || clauses.text.first(at) == ';') {
                return false;
            }
        }
        return false;
    }
}
