package io.rostrum.stance;

import io.rostrum.english.ClauseWords;
import io.rostrum.quote.Quotation;
import io.rostrum.stance.Stance.Party;
import io.rostrum.text.Text;

/** Whom a quotation is told to be about: “She is unfit,” said H of T. */
record SpokenOf(Text text, Parties parties) {

    /** The person that "he" or "she" of direct words means; null where the text does not tell it so. */
    Party of(Phrase pronoun, Quotation quotation) {
        String word = text.lower(pronoun.head());
        boolean one = ClauseWords.HE.contains(word) || ClauseWords.SHE.contains(word);
        if (!one
                || quotation == null
                || quotation.kind() != Quotation.Kind.DIRECT
                || quotation.source() == null
                || quotation.cue() == null) {
            return null;
        }
        int end = Math.max(quotation.source().end(), quotation.cue().end());
        int of = text.tokenAt(end - 1) + 1;
        boolean tells = of + 1 < text.tokens() && (text.is(of, "of") || text.is(of, "about"));
        Party about = tells ? parties.target(Phrase.of(of + 1)) : null;
        boolean person = about != null && (about.type() == Party.Type.LEADER || about.type() == Party.Type.PERSON);
        return person ? about : null;
    }
}
