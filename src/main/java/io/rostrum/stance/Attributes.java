package io.rostrum.stance;

import io.rostrum.english.ClauseWords;

/** The words before a noun that belong to it. */
record Attributes(Clauses clauses) {

    /** "Her earlier criticism", "a former ally". */
    boolean isPast(Hit hit) {
        for (int at = hit.from() - 1; at >= clauses.from && isInside(at, clauses.word(at)); at--) {
            if (ClauseWords.BEFORE_NOW.contains(clauses.word(at))) {
                return true;
            }
        }
        return false;
    }

    /** Adjectives, determiners and joined nouns between holder and noun. */
    boolean isInside(int at, String word) {
        return clauses.text.isWord(at)
                && !clauses.isName(at)
                && (ClauseWords.DETERMINERS.contains(word)
                        || word.equals("and")
                        || !ClauseWords.ENDS_OF_PHRASES.contains(word));
    }
}
