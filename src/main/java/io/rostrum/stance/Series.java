package io.rostrum.stance;

import io.rostrum.english.ClauseWords;

/** Nouns in a row: "salt, herring and the tolls". */
record Series(Clauses clauses) {

    private static final int LONGEST_MEMBER = 4;

    /** One past the last noun of the row that goes on at the comma; -1 where it joins none. */
    int end(int comma) {
        // "the museum, and his wife": no row
        if (!clauses.word(comma).equals(",")
                || isJoin(comma + 1)
                || !clauses.tag(comma - 1).isNoun()) {
            return -1;
        }
        int end = comma;
        boolean last = false;
        while (!last) {
            boolean goesOn = clauses.word(end).equals(",");
            int next = goesOn ? end + 1 : end;
            last = isJoin(next);
            if (!goesOn && !last) {
                return -1;
            }
            int from = last ? next + 1 : next;
            end = member(from);
            if (end == from) {
                return -1;
            }
        }
        return clauses.isFinite(clauses.skipAdverbs(end)) ? -1 : end;
    }

    private boolean isJoin(int token) {
        return clauses.word(token).equals("and") || clauses.word(token).equals("or");
    }

    /** One past the nouns that begin there; there where none do. */
    private int member(int from) {
        boolean determined =
                clauses.word(from).equals("the") || ClauseWords.OWNER_PRONOUNS.contains(clauses.word(from));
        int end = determined ? from + 1 : from;
        while (end < from + LONGEST_MEMBER && clauses.phrases.words().isNominal(end)) {
            end++;
        }
        return clauses.tag(end - 1).isNoun() ? end : from;
    }
}
