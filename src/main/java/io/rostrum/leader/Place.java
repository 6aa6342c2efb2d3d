package io.rostrum.leader;

import java.io.Serializable;

/**
 * What a phrase says of a country.
 *
 * @param kind how it names the country
 */
record Place(Country country, Kind kind) implements Serializable {

    enum Kind {
        NAME,
        DEMONYM,
        CAPITAL,
        CITY,
        SEAT
    }

    boolean isName() {
        return kind == Kind.NAME || kind == Kind.DEMONYM;
    }
}
