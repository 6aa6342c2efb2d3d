package io.rostrum.stance;

import io.rostrum.english.ClauseWords;
import io.rostrum.english.Tag;
import io.rostrum.english.VerbForm;

/**
 * The auxiliaries, negations and adverbs before a verb: "had not yet openly".
 *
 * @param before    last token before them
 * @param modal     "would"; empty when there is none
 * @param isPartly  whether only a part is negated: "not automatically"
 * @param isNever   whether it is negated for all times
 * @param isPerfect whether a form of "have" is among them
 * @param hasBe     whether a form of "be" is the last of them
 */
record VerbGroup(
        int before,
        String modal,
        boolean isNegated,
        boolean isPartly,
        boolean isNever,
        boolean isPassive,
        boolean hasAuxiliary,
        boolean isPerfect,
        boolean hasBe) {

    static VerbGroup before(Clauses clauses, int verb, VerbForm form) {
        int at = verb - 1;
        boolean negated = false;
        String modal = "";
        boolean be = false;
        boolean auxiliary = false;
        boolean perfect = false;
        boolean never = false;
        boolean partly = false;
        for (; at >= clauses.from; at--) {
            String word = clauses.word(at);
            boolean isAuxiliary = ClauseWords.BE.contains(word)
                    || ClauseWords.HAVE.contains(word)
                    || ClauseWords.DO.contains(word)
                    || ClauseWords.MODALS.contains(word);
            String shortened = clauses.auxiliary(at);
            if (!shortened.isEmpty()) {
                be |= !auxiliary && ClauseWords.BE.contains(shortened);
                auxiliary = true;
                perfect |= ClauseWords.HAVE.contains(shortened);
                modal = ClauseWords.MODALS.contains(shortened) ? shortened : modal;
                break;
            }
            // "was “immensely proud” of"
            if (clauses.isMark(at) && ClauseWords.BE.contains(clauses.word(at - 1))) {
                continue;
            }
            // "has since come out for"
            if (word.equals("since") && ClauseWords.HAVE.contains(clauses.word(at - 1))) {
                continue;
            }
            boolean helps = word.startsWith("help") && (form == VerbForm.BASE || form == VerbForm.PAST);
            if (isWhen(clauses, at)) {
                at -= clauses.word(at - 1).equals("a") || clauses.tag(at - 1) == Tag.JJ ? 2 : 1;
                continue;
            }
            if (!isAuxiliary && !helps && !ClauseWords.isAdverb(word) && !ClauseWords.NEGATIONS.contains(word)) {
                break;
            }
            be |= !auxiliary && ClauseWords.BE.contains(word);
            auxiliary |= isAuxiliary || helps;
            perfect |= ClauseWords.HAVE.contains(word);
            boolean negation = isNegation(clauses, at, word);
            negated |= negation;
            partly |= negation && ClauseWords.PARTLY.contains(clauses.word(at + 1));
            never |= word.equals("never");
            modal = ClauseWords.MODALS.contains(word) ? word : modal;
        }
        boolean passive = be && (form == VerbForm.PAST || form == VerbForm.PARTICIPLE);
        return new VerbGroup(at, modal, negated, partly, never, passive, auxiliary, perfect, be);
    }

    /** Last token of "for years", "in March", "on Monday", "for a long time". */
    private static boolean isWhen(Clauses clauses, int token) {
        int preposition =
                clauses.word(token - 1).equals("a") || clauses.tag(token - 1) == Tag.JJ ? token - 2 : token - 1;
        return clauses.isTime(token)
                && !clauses.isPossessive(token + 1)
                && ClauseWords.PREPOSITIONS.contains(clauses.word(preposition));
    }

    private static boolean isNegation(Clauses clauses, int at, String word) {
        return ClauseWords.NEGATIONS.contains(word)
                && !(word.equals("not") && clauses.word(at + 1).equals("only"));
    }
}
