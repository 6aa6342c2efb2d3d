package io.rostrum.stance;

import io.rostrum.leader.Mention;
import io.rostrum.text.Text;
import java.util.BitSet;
import java.util.List;

/** The tokens of a text that are known to be of names. */
record NameTokens(Text text, PlaceNames places) {

    /** What stands before the first word of a sentence or quotation. */
    private static final String OPENING = ".!?\"“”‘’'`";

    /** Those of persons, and of a country that begins a sentence or quotation, whose capital tells nothing: “Keld stands by us”. */
    BitSet of(List<Mention> mentions) {
        BitSet names = new BitSet(text.tokens());
        for (Mention mention : mentions) {
            if (mention.kind() == Mention.Kind.NAME) {
                int from = text.tokenAt(mention.span().begin());
                names.set(from, text.tokenAt(mention.span().end() - 1) + 1);
            }
        }
        for (int token = 0; token < text.tokens(); token++) {
            boolean first = text.isCapitalised(token) && (token == 0 || OPENING.indexOf(text.first(token - 1)) >= 0);
            PlaceNames.NamedPlace place = first ? places.named(text, token, text.tokens()) : null;
            if (place != null && isItself(place)) {
                names.set(token, place.to());
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
