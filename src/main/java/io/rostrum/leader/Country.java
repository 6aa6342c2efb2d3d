package io.rostrum.leader;

import java.io.Serializable;
import java.util.List;

/**
 * A country, or an organisation with a head.
 *
 * @param code       ISO 3166 alpha-3, or a code of the registry's own for an organisation
 * @param name       as it is to be printed
 * @param names      other names
 * @param demonyms   "Russian", "British"; one that fits several countries is listed at each and means none alone
 * @param capital    null when there is none
 * @param cities     other cities that datelines name
 * @param leaderRole the role meant by "leader": president, prime_minister …; null when none is
 * @param seats      buildings and places that stand for a part of the government
 */
public record Country(
        String code,
        String name,
        List<String> names,
        List<String> demonyms,
        String capital,
        List<String> cities,
        String leaderRole,
        List<Seat> seats)
        implements Serializable {

    /**
     * @param name for example "Downing Street"
     * @param role whose seat it is; {@code government} for the whole, {@code none} for no office of the registry
     */
    public record Seat(String name, String role) implements Serializable {

        /** Whether the place may stand for its government at all. */
        public boolean isGovernment() {
            return !role.equals("none");
        }
    }

    public Country {
        names = List.copyOf(names);
        demonyms = List.copyOf(demonyms);
        cities = List.copyOf(cities);
        seats = List.copyOf(seats);
    }

    /** Whether it is an organisation with a head, no country. */
    public boolean isOrganisation() {
        return "igo_head".equals(leaderRole);
    }
}
