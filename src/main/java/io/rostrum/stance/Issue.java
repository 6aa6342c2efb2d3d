package io.rostrum.stance;

import java.io.Serializable;
import java.util.Set;

/**
 * What leaders take sides on: a line of the codebook.
 *
 * @param topic     id of its policy area; empty for an issue of one's own that has none
 * @param of        whether a country is part of it
 * @param countries codes of the countries of which an article must name one; empty: it need not
 */
record Issue(String id, String topic, String name, Of of, Set<String> countries) implements Serializable {

    /** The country that is part of an issue. */
    enum Of {
        NONE,
        NAMED,
        NAMED_OR_OWN
    }
}
