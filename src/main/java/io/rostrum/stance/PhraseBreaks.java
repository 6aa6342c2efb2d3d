package io.rostrum.stance;

import io.rostrum.english.ClauseWords;
import io.rostrum.english.Tag;

/** Words that may stand inside a phrase of the lexicon without changing it: "gave her warm blessing to", "lobbied hard for". */
record PhraseBreaks(Clauses clauses) {

    boolean mayHold(int token) {
        String word = clauses.word(token);
        return StanceWords.HOW.contains(word) || isAttribute(token) && !StanceWords.FAINT.contains(word);
    }

    /** An adjective or participle before its noun; behind an owner any word that is none else. */
    private boolean isAttribute(int token) {
        Tag tag = clauses.tag(token);
        String before = clauses.word(token - 1);
        boolean owned = ClauseWords.OWNER_PRONOUNS.contains(before) || ClauseWords.ARTICLES.contains(before);
        boolean describes = tag == Tag.JJ || tag == Tag.VBG || tag == Tag.VBN;
        return describes && (owned || clauses.tag(token + 1).isNoun()) || owned && tag == Tag.NN;
    }
}
