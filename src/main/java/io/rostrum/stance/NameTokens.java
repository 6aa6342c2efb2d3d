package io.rostrum.stance;

import io.rostrum.leader.Mention;
import io.rostrum.text.Text;
import java.util.BitSet;
import java.util.List;

/** The tokens of a text that are known to be of names. */
record NameTokens(Text text, PlaceNames places) {

    /** Those of persons, and of a country that begins a sentence, whose capital tells nothing: “Keld stands by us”. */
    BitSet of(List<Mention> mentions) {
        BitSet names = new BitSet(text.tokens());
        for (Mention mention : mentions) {
            if (mention.kind() == Mention.Kind.NAME) {
                int from = text.tokenAt(mention.span().begin());
                names.set(from, text.tokenAt(mention.span().end() - 1) + 1);
            }
        }
        for (int sentence = 0; sentence < text.sentences(); sentence++) {
            int first = text.sentenceStart(sentence);
            int end = text.sentenceEnd(sentence);
            while (first < end && !text.isWord(first)) {
                first++;
            }
            PlaceNames.NamedPlace place = first < end ? places.named(text, first, end) : null;
            if (place != null && isItself(place)) {
                names.set(first, place.to());
            }
        }
        return names;
    }

    /** Neither a capital, "Paris attacks", nor an organisation, "Who". */
    private boolean isItself(PlaceNames.NamedPlace place) {
        String name = text.span(place.from(), place.to()).in(text.body());
        return !place.country().isOrganisation()
                && (name.equals(place.country().name())
                        || place.country().names().contains(name));
    }
}
