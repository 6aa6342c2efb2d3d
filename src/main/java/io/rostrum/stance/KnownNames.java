package io.rostrum.stance;

import io.rostrum.english.Vocabulary;
import io.rostrum.leader.Country;
import io.rostrum.leader.Leader;
import io.rostrum.leader.Office;
import io.rostrum.leader.Registry;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the registry calls countries, organisations and parties.
 *
 * @param homes leader to the only country whose offices the leader held
 */
record KnownNames(PlaceNames places, PartyNames parties, Map<String, Country> homes) implements Serializable {

    static KnownNames of(Registry registry) {
        Map<String, Country> byCode = registry.countries().stream()
                .collect(Collectors.toMap(Country::code, Function.identity(), (a, b) -> a));
        Map<String, Country> homes = new HashMap<>();
        for (Leader leader : registry.leaders()) {
            List<String> countries =
                    leader.offices().stream().map(Office::country).distinct().toList();
            Country home = countries.size() == 1 ? byCode.get(countries.get(0)) : null;
            if (home != null && !home.isOrganisation()) {
                homes.put(leader.id(), home);
            }
        }
        Vocabulary vocabulary = new Vocabulary();
        return new KnownNames(new PlaceNames(registry, vocabulary), new PartyNames(registry, vocabulary), homes);
    }

    /** Null for leaders of several countries or none. */
    Country home(String leader) {
        return homes.get(leader);
    }
}
