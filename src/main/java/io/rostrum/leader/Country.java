package io.rostrum.leader;

import java.io.Serializable;
import java.util.List;

/**
 * A country, or an organisation with a head.
 *
 * @param code       ISO 3166 alpha-3, or a code of the registry's own for an organisation
 * @param name       as it is to be printed
 * @param names      other names
 * @param demonyms   "Russian", "British"; those that fit several countries are left out
 * @param capital    null when there is none
 * @param leaderRole the role meant by "leader": president, prime_minister …; null when none is
 */
public record Country(
        String code, String name, List<String> names, List<String> demonyms, String capital, String leaderRole)
        implements Serializable {

    public Country {
        names = List.copyOf(names);
        demonyms = List.copyOf(demonyms);
    }
}
