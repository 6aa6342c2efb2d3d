package io.rostrum.leader;

import io.rostrum.english.PhraseTrie;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The countries an article speaks of, and where it was written: "BERLIN - …", "PARIS (AP) — …". */
final class CountriesNamed {

    private static final int DATELINE_WORDS = 6;

    private final PhraseTrie.Match<Place>[] byToken;
    private final Map<Country, Integer> timesNamed = new HashMap<>();
    private final Country dateline;

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type
    CountriesNamed(RegistryIndex index, Tokens tokens) {
        byToken = new PhraseTrie.Match[tokens.count()];
        int token = 0;
        while (token < tokens.count()) {
            PhraseTrie.Match<Place> match = tokens.text().isCapitalised(token)
                    ? tokens.longest(index.places, token, tokens.sentenceEnd(token))
                    : null;
            if (match != null) {
                byToken[token] = match;
                if (unambiguous(match) != null) {
                    timesNamed.merge(unambiguous(match), 1, Integer::sum);
                }
            }
            token = match == null ? token + 1 : match.end();
        }
        dateline = dateline(tokens);
    }

    private Country dateline(Tokens tokens) {
        PhraseTrie.Match<Place> first = at(0);
        if (first == null || !tokens.isAcronym(0)) {
            return null;
        }
        for (int token = first.end(); token < Math.min(first.end() + DATELINE_WORDS, tokens.count()); token++) {
            if (tokens.isMark(token, '-') || tokens.isMark(token, '–') || tokens.isMark(token, '—')) {
                return unambiguous(first);
            }
        }
        return null;
    }

    /** The country that all the values mean, or the only one of theirs that the article names; null when none is. */
    Country countryOf(PhraseTrie.Match<Place> match) {
        Country country = unambiguous(match);
        if (country != null) {
            return country;
        }
        List<Country> named = match.values().stream()
                .map(Place::country)
                .distinct()
                .filter(timesNamed::containsKey)
                .toList();
        return named.size() == 1 ? named.get(0) : null;
    }

    private static Country unambiguous(PhraseTrie.Match<Place> match) {
        Country country = match.values().get(0).country();
        return match.values().stream().allMatch(place -> place.country().equals(country)) ? country : null;
    }

    /** What names a place at the token; null when nothing does. */
    PhraseTrie.Match<Place> at(int token) {
        return token >= 0 && token < byToken.length ? byToken[token] : null;
    }

    /** The country named at the token, by name or demonym; null when none is, or several could be meant. */
    PhraseTrie.Match<Place> countryAt(int token) {
        PhraseTrie.Match<Place> match = at(token);
        return match != null && match.values().stream().anyMatch(Place::isName) && countryOf(match) != null
                ? match
                : null;
    }

    /** Where the article was written; null when it does not say. */
    Country dateline() {
        return dateline;
    }

    /** Every country the article names, by code. */
    List<Country> named() {
        return timesNamed.keySet().stream()
                .sorted(Comparator.comparing(Country::code))
                .toList();
    }

    boolean name(String countryCode) {
        return timesNamed.keySet().stream().anyMatch(country -> country.code().equals(countryCode));
    }

    int timesNamed(Country country) {
        return timesNamed.getOrDefault(country, 0);
    }
}
