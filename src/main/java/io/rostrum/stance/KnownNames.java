package io.rostrum.stance;

import io.rostrum.leader.Leader;
import io.rostrum.leader.Office;
import io.rostrum.leader.Registry;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the registry calls countries, organisations and parties.
 *
 * @param homes leader to the code of the only country whose offices the leader held
 */
record KnownNames(PlaceNames places, PartyNames parties, Map<String, String> homes) implements Serializable {

    static KnownNames of(Registry registry) {
        Map<String, String> homes = new HashMap<>();
        for (Leader leader : registry.leaders()) {
            List<String> countries =
                    leader.offices().stream().map(Office::country).distinct().toList();
            if (countries.size() == 1) {
                homes.put(leader.id(), countries.get(0));
            }
        }
        return new KnownNames(new PlaceNames(registry), new PartyNames(registry), homes);
    }
}
