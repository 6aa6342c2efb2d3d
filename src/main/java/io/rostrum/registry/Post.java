package io.rostrum.registry;

import java.io.Serializable;
import java.util.List;

/**
 * An office of a country or organisation.
 *
 * @param role        one of {@link io.rostrum.leader.Office#ROLES}
 * @param title       as the office is called; may be empty
 * @param country     code
 * @param countryName as it is to be printed; empty when unknown
 * @param demonyms    of the country
 */
public record Post(String role, String title, String country, String countryName, List<String> demonyms)
        implements Serializable {

    public Post {
        demonyms = List.copyOf(demonyms);
    }
}
