package io.rostrum.stance;

import io.rostrum.english.ClauseWords;
import io.rostrum.english.Tag;
import io.rostrum.english.VerbForm;
import io.rostrum.stance.Stance.Modality;

/** Favour that the subject is told to have from others: "T won the endorsement of H", "T has the backing of H". */
record ReceivedFrames(Clauses clauses, VerbReader reader, FrameList frames) {

    private static final int WORDS_BEFORE = 4;

    void received(Hit hit) {
        int verb = receiving(hit.from());
        // "the bridge has": by its part of speech no noun, whatever its subject
        VerbForm form = clauses.tag(verb) == Tag.VBZ ? VerbForm.PAST : VerbForm.of(clauses.tag(verb));
        Holding holding = verb < 0 ? null : reader.of(verb, form);
        boolean told = holding != null
                && holding.holder() != null
                && !isOfRelative(holding.holder(), verb)
                && !holding.isPassive()
                && !holding.isWanted()
                && holding.turn() == Holding.Turn.KEPT
                && holding.modality() == Modality.ASSERTED;
        if (!told) {
            return;
        }
        for (Phrase giver : clauses.allRight(hit.to())) {
            // "has an ally in Keld" tells where
            boolean somebody = hit.trigger().entry().endsWith(" in")
                    ? clauses.isKnownName(giver.head())
                    : clauses.isName(giver.head());
            String next = clauses.word(giver.to());
            if (somebody && !next.equals("for") && !next.equals("to")) { // else what they favour is told
                int sign = hit.trigger().sign();
                frames.add(Holding.asserted(giver), hit, holding.holder(), sign, "frame:received");
            }
        }
    }

    /** The verb over "the coveted endorsement"; -1 for none that receives. */
    int receiving(int noun) {
        for (int at = noun - 1; at >= clauses.from && at >= noun - WORDS_BEFORE; at--) {
            String word = clauses.word(at);
            if (ClauseWords.RECEIVING.contains(word)) {
                return at;
            }
            if (isOther(at, word)
                    || !ClauseWords.DETERMINERS.contains(word)
                            && clauses.tag(at).isVerb()
                    || clauses.isName(at)) {
                return -1;
            }
        }
        return -1;
    }

    /** "Varga knelt, a gesture which is rare and drew criticism": not she drew it. */
    private boolean isOfRelative(Phrase subject, int verb) {
        for (int at = subject.to(); at < verb - 1; at++) {
            String word = clauses.word(at);
            if ((word.equals("which") || word.equals("that"))
                    && clauses.tag(at - 1).isNoun()) {
                return true;
            }
        }
        return false;
    }

    /** "Withheld her endorsement", "has his endorsement of", "the financial backing". */
    private boolean isOther(int token, String word) {
        return word.equals("financial")
                || ClauseWords.OWNER_PRONOUNS.contains(word)
                || clauses.isPossessive(token)
                || clauses.at(token, Trigger.Kind.DROPS) != null;
    }
}
