package io.rostrum.stance;

import io.rostrum.english.ClauseWords;
import io.rostrum.quote.Quotation;
import io.rostrum.stance.Stance.Party;
import java.util.Set;

/** Whether "he" of reported words is surely who speaks: not in "Varga said Brandt is spoiled because he backs it". */
record SpeakersPronoun(Clauses clauses, Parties parties) {

    /** @param speaker whom the pronoun is taken for */
    boolean isDoubtful(Phrase pronoun, Quotation quotation, Party speaker) {
        String word = clauses.word(pronoun.head());
        Set<String> kind = ClauseWords.HE.contains(word) ? ClauseWords.HE : ClauseWords.SHE;
        if (!kind.contains(word) || quotation.kind() == Quotation.Kind.DIRECT) {
            return false;
        }
        int begin = quotation.content().get(0).begin();
        for (int at = pronoun.from() - 1; at >= clauses.from && clauses.text.begin(at) >= begin; at--) {
            boolean subject = clauses.isKnownName(at) && clauses.isFinite(clauses.skipAdverbs(at + 1));
            Party other = subject ? parties.target(Phrase.of(at)) : null;
            if (other != null && !other.is(speaker) && isCalled(other, kind)) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of the pronouns means the person anywhere in the article. */
    private boolean isCalled(Party person, Set<String> pronouns) {
        for (int token = 0; token < clauses.text.tokens(); token++) {
            Party meant = pronouns.contains(clauses.text.lower(token)) ? parties.target(Phrase.of(token)) : null;
            if (meant != null && meant.is(person)) {
                return true;
            }
        }
        return false;
    }
}
