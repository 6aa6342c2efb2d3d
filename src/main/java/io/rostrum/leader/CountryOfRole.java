package io.rostrum.leader;

import io.rostrum.english.PhraseTrie;
import java.time.LocalDate;
import java.util.function.Predicate;

/** The country of a role that names none: "the president" of an article about France. */
final class CountryOfRole {

    private static final int WORDS_AROUND = 100;

    private final RegistryIndex index;
    private final Tokens tokens;
    private final LocalDate day;
    private final CountriesNamed places;

    CountryOfRole(RegistryIndex index, Tokens tokens, LocalDate day, CountriesNamed places) {
        this.index = index;
        this.tokens = tokens;
        this.day = day;
        this.places = places;
    }

    /** The only country that has such an office, that of the dateline, or the only one the text can mean; else null. */
    Country of(RolePhrase phrase) {
        if (phrase.words().onlyCountry() != null) {
            return index.country(phrase.words().onlyCountry());
        }
        if (!phrase.words().standsAlone() || day == null) {
            return null;
        }
        if (places.dateline() != null) {
            return places.dateline();
        }
        Country ofSentence = onlyOneOfSentence(phrase, any -> true);
        return ofSentence != null ? ofSentence : mostNamed(phrase);
    }

    /** "Lark House, where the prime minister": the only country with such an office whose seat the sentence names; else null. */
    Country ofSeat(RolePhrase phrase) {
        return day == null ? null : onlyOneOfSentence(phrase, CountryOfRole::isSeat);
    }

    private static boolean isSeat(PhraseTrie.Match<Place> match) {
        return match.values().stream().allMatch(place -> place.kind() == Place.Kind.SEAT);
    }

    private Country onlyOneOfSentence(RolePhrase phrase, Predicate<PhraseTrie.Match<Place>> which) {
        Country only = null;
        int from = Math.max(tokens.sentenceStart(phrase.begin()), phrase.begin() - WORDS_AROUND);
        int to = Math.min(tokens.sentenceEnd(phrase.begin()), phrase.end() + WORDS_AROUND);
        for (int token = from; token < to; token++) {
            PhraseTrie.Match<Place> place = places.at(token);
            Country country = place == null || !which.test(place) ? null : places.countryOf(place);
            if (country != null && hasHolder(country, phrase)) {
                if (only != null && !only.equals(country)) {
                    return null;
                }
                only = country;
            }
        }
        return only;
    }

    /** The country named at least three times as often as any other that has the office. */
    private Country mostNamed(RolePhrase phrase) {
        Country most = null;
        int second = 0;
        for (Country country : places.named()) {
            if (!hasHolder(country, phrase)) {
                continue;
            }
            if (most == null || places.timesNamed(country) > places.timesNamed(most)) {
                second = most == null ? 0 : places.timesNamed(most);
                most = country;
            } else {
                second = Math.max(second, places.timesNamed(country));
            }
        }
        return most != null && places.timesNamed(most) >= 3 * Math.max(1, second) ? most : null;
    }

    private boolean hasHolder(Country country, RolePhrase phrase) {
        return index.offices.holder(country, phrase.words().rolesIn(country), day) != null;
    }
}
