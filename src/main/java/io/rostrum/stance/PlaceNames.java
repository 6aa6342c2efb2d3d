package io.rostrum.stance;

import io.rostrum.english.PhraseTrie;
import io.rostrum.english.Vocabulary;
import io.rostrum.leader.Country;
import io.rostrum.leader.Registry;
import io.rostrum.text.Text;
import java.io.Serializable;

/** Countries and organisations of the registry, by name, capital, seat and demonym. */
final class PlaceNames implements Serializable {

    private final PhraseTrie<Country> names;
    private final PhraseTrie<Country> demonyms;

    PlaceNames(Registry registry, Vocabulary vocabulary) {
        names = new PhraseTrie<>(vocabulary);
        demonyms = new PhraseTrie<>(vocabulary);
        for (Country country : registry.countries()) {
            names.put(country.name(), country);
            country.names().forEach(name -> names.put(name, country));
            country.seats().stream()
                    .filter(Country.Seat::isGovernment)
                    .forEach(seat -> names.put(seat.name(), country));
            country.demonyms().forEach(demonym -> demonyms.put(demonym, country));
        }
        // a capital stands for its country unless it is the seat of another: Brussels
        for (Country country : registry.countries()) {
            if (country.capital() != null && names.longest(Text.of(country.capital()), 0, 1) == null) {
                names.put(country.capital(), country);
            }
        }
    }

    /** A country and the tokens {@code [from, to)} that name it. */
    record NamedPlace(Country country, int from, int to) {}

    /** The only country that a name at the token means; null when there is none or several. */
    NamedPlace named(Text text, int token, int limit) {
        return only(names, text, token, limit);
    }

    /** Named, or told by a demonym. */
    NamedPlace any(Text text, int token, int limit) {
        NamedPlace named = only(names, text, token, limit);
        return named != null ? named : only(demonyms, text, token, limit);
    }

    private static NamedPlace only(PhraseTrie<Country> trie, Text text, int token, int limit) {
        if (!text.isCapitalised(token) && !text.is(token, "the")) {
            return null;
        }
        PhraseTrie.Match<Country> match = trie.longest(text, token, limit);
        return match == null || match.values().size() > 1
                ? null
                : new NamedPlace(match.values().get(0), token, match.end());
    }
}
