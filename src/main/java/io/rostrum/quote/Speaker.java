package io.rostrum.quote;

import io.rostrum.leader.Mention;
import java.util.List;

/**
 * Who speaks.
 *
 * @param leaderId   null when no leader
 * @param name       null when nobody can be named
 * @param confidence in (0, 1]: that the name is right, given the source
 */
record Speaker(String leaderId, String name, double confidence) {

    static final Speaker NOBODY = new Speaker(null, null, 1);

    /** As sure as the least sure of those who speak together. */
    Speaker with(List<Mention> joint) {
        double least = joint.stream().mapToDouble(Mention::confidence).min().orElse(1);
        return least < confidence ? new Speaker(leaderId, name, least) : this;
    }
}
