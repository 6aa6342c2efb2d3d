package io.rostrum.stance;

import io.rostrum.english.ClauseWords;
import io.rostrum.english.VerbForm;
import io.rostrum.stance.Stance.Modality;

/** Verbs between somebody and what they are said to be: "is", "remains", "has grown", "declared herself". */
record LinkingVerbs(Clauses clauses, VerbReader reader) {

    /** Whose it is that "is", "remains" or "has grown" what follows. */
    Holding of(int complement) {
        int link = complement - 1;
        while (ClauseWords.isAdverb(clauses.word(link)) || clauses.isMark(link)) {
            link--;
        }
        Litotes litotes = new Litotes(clauses);
        if (litotes.begin(link + 1) <= link) {
            Holding denied = of(litotes.begin(link + 1));
            return denied == null ? null : denied.with(Holding.Turn.REFUSED, Modality.NEGATED);
        }
        link = declaring(link);
        if (!ClauseWords.LINKING.contains(clauses.word(link)) && !StanceWords.DECLARING.contains(clauses.word(link))) {
            return reader.of(complement, VerbForm.PARTICIPLE);
        }
        Holding holding = reader.of(link, VerbForm.of(clauses.tag(link)));
        return holding == null || holding.isPassive() ? null : holding.passive(true);
    }

    /** The verb of "declared herself" and "describes himself as" that ends here; the token itself where none does. */
    int declaring(int last) {
        int self = clauses.word(last).equals("as") ? last - 1 : last;
        boolean declares =
                clauses.word(self).endsWith("self") && StanceWords.DECLARING.contains(clauses.word(self - 1));
        return declares ? self - 1 : last;
    }
}
