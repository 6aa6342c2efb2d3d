package io.rostrum.stance;

import io.rostrum.english.ClauseWords;
import io.rostrum.english.Tag;

/** Targets that no list knows: the whole noun phrase with what completes it, where it says by itself what is meant. */
record OpenTargets(Clauses clauses) {

    private static final int LONGEST = 14;

    /** With its complement; null where the words say too little: "the move", "the same", "bringing". */
    Phrase whole(Phrase core) {
        int end = new Complements(clauses).end(core);
        boolean deed = core.to() > core.head() + 1 && clauses.phrases.words().isGerund(core.head());
        boolean completed = deed || end > core.to();
        if (end - core.from() > LONGEST || clauses.isPossessive(core.head())) {
            return null;
        }
        Tag tag = clauses.tag(core.head());
        boolean says = completed || hasModifier(core);
        boolean empty = core.to() - core.from() == 1 && clauses.phrases.words().isGerund(core.head())
                ? !completed
                : !tag.isNoun() && !completed || isShell(core.head()) && !says;
        return empty || isDeictic(core) && !completed ? null : new Phrase(core.from(), end, core.head());
    }

    private boolean isShell(int head) {
        String word = clauses.word(head);
        return ClauseWords.SHELLS.contains(word) || clauses.isTime(head) || word.length() < 3 && !word.isEmpty();
    }

    /** An adjective, noun or owner before the head that tells it from others. */
    private boolean hasModifier(Phrase core) {
        for (int at = core.from(); at < core.head(); at++) {
            Tag tag = clauses.tag(at);
            boolean tells = tag.isNoun() || tag == Tag.JJ || tag == Tag.VBN || tag == Tag.VBG;
            if (tells && !ClauseWords.PLAIN.contains(clauses.word(at))) {
                return true;
            }
        }
        return false;
    }

    private boolean isDeictic(Phrase core) {
        for (int at = core.from() - 1; ClauseWords.DETERMINERS.contains(clauses.word(at)); at--) {
            if (ClauseWords.DEICTICS.contains(clauses.word(at))) {
                return true;
            }
        }
        return false;
    }

    /** As printed, without quotation marks, of which half a pair might be left. */
    String words(Phrase whole) {
        return clauses.text
                .span(whole.from(), whole.to())
                .in(clauses.text.body())
                .replaceAll("[\"“”]", "")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
