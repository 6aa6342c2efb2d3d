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
 * @param seats      places that stand for its government: "the Kremlin"
 * @param leaderRole the role meant by "leader": president, prime_minister …; null when none is
 */
public record Country(
        String code,
        String name,
        List<String> names,
        List<String> demonyms,
        String capital,
        List<String> seats,
        String leaderRole)
        implements Serializable {

    private static final String ORGANISATION = "igo_head";

    public Country {
        names = List.copyOf(names);
        demonyms = List.copyOf(demonyms);
        seats = List.copyOf(seats);
    }

    /** Whether it is an organisation with a head, no country. */
    public boolean isOrganisation() {
        return ORGANISATION.equals(leaderRole);
    }
}
