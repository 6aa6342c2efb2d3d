package io.rostrum.stance;

import io.rostrum.english.ClauseWords;
import io.rostrum.english.Reading;
import io.rostrum.quote.Quotation;
import io.rostrum.stance.Stance.Party;
import java.util.BitSet;
import java.util.Set;

/** What a pronoun as target goes back to where no mention tells it. */
record PronounTargets(StanceLexicon lexicon, Reading reading, BitSet names, Parties parties, Speech speech) {

    private static final Set<String> THINGS = Set.of("it", "them");

    /** What a pronoun means that goes back to the sentence before; null where that is not told. */
    Party thing(StanceFrame frame, Clauses clauses) {
        int sentence = reading.text.sentenceOf(clauses.from) - 1;
        return sentence < 0 || !THINGS.contains(clauses.word(frame.target().head()))
                ? null
                : new OnlyThingBefore(clauses, new Clauses(reading, sentence, names, lexicon), parties).of(frame);
    }

    /** The person that "he" or "she" of direct words means; null where the text does not tell it so. */
    Party spokenOf(Phrase pronoun, Quotation quotation) {
        String word = reading.text.lower(pronoun.head());
        boolean one = ClauseWords.HE.contains(word) || ClauseWords.SHE.contains(word);
        if (!one
                || quotation == null
                || quotation.kind() != Quotation.Kind.DIRECT
                || quotation.source() == null
                || quotation.cue() == null) {
            return null;
        }
        int end = Math.max(quotation.source().end(), quotation.cue().end());
        int of = reading.text.tokenAt(end - 1) + 1;
        boolean tells = of + 1 < reading.text.tokens() && (reading.text.is(of, "of") || reading.text.is(of, "about"));
        Party about = tells ? parties.target(Phrase.of(of + 1)) : null;
        boolean person = about != null && (about.type() == Party.Type.LEADER || about.type() == Party.Type.PERSON);
        return person ? about : null;
    }

    /** The last issue the same speaker named, in this sentence or the one before. */
    IssueMatch issue(int token, Quotation quotation) {
        int first = reading.text.sentenceStart(Math.max(0, reading.text.sentenceOf(token) - 1));
        IssueMatch last = null;
        for (int at = first; at < token; at++) {
            IssueMatch match =
                    quotation.equals(speech.at(reading.text.begin(at))) ? lexicon.issue(reading.text, at, token) : null;
            if (match != null && (last == null || match.from() >= last.to())) {
                last = match;
            }
        }
        return last;
    }
}
