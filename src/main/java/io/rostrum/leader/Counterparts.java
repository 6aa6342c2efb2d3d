package io.rostrum.leader;

import io.rostrum.english.PhraseTrie;
import io.rostrum.english.WordClass;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Reads "his Russian counterpart": who holds in that country the office of the leader named last. */
final class Counterparts {

    private static final double CONFIDENCE = 0.85;

    private final Tokens tokens;
    private final LocalDate day;
    private final CountriesNamed places;
    private final Offices offices;
    private final Sightings sightings;

    Counterparts(Tokens tokens, LocalDate day, CountriesNamed places, Offices offices, Sightings sightings) {
        this.tokens = tokens;
        this.day = day;
        this.places = places;
        this.offices = offices;
        this.sightings = sightings;
    }

    /** Gives the token after the phrase, the same token when none begins there or nobody is known. */
    int read(int token) {
        boolean starts = tokens.is(token, WordClass.DEFINITE) || tokens.is(token, WordClass.POSSESSOR);
        PhraseTrie.Match<Place> country = starts && day != null ? places.countryAt(token + 1) : null;
        if (country == null || !isCounterpart(country.end())) {
            return token;
        }
        Sighting other = lastInOffice();
        Leader holder = other == null
                ? null
                : offices.holder(
                        places.countryOf(country), rolesOf(other.person().leader()), day);
        if (holder == null) {
            return token;
        }
        int end = country.end() + 1;
        sightings.add(
                Mention.Kind.ROLE,
                token,
                end,
                Person.of(holder),
                CONFIDENCE,
                null,
                other.mention().span());
        return end;
    }

    private boolean isCounterpart(int token) {
        return token < tokens.count() && tokens.text().is(token, "counterpart");
    }

    private Sighting lastInOffice() {
        List<Sighting> seen = sightings.recent();
        for (int i = seen.size() - 1; i >= 0; i--) {
            Leader leader = seen.get(i).person().leader();
            if (leader != null && leader.inOffice(day)) {
                return seen.get(i);
            }
        }
        return null;
    }

    /** A chancellor's counterpart is a prime minister, where there is one, and the other way round. */
    private List<String> rolesOf(Leader leader) {
        List<String> roles = new ArrayList<>();
        leader.offices().stream()
                .filter(office -> office.covers(day))
                .map(Office::role)
                .forEach(roles::add);
        if (roles.contains("chancellor") || roles.contains("prime_minister")) {
            roles.addAll(List.of("prime_minister", "chancellor", "president"));
        }
        return roles;
    }
}
