package io.rostrum.quote;

import io.rostrum.leader.Mention;
import java.util.List;
import java.util.Objects;

/**
 * Who speaks.
 *
 * @param leaderId   null when no leader
 * @param name       null when nobody can be named
 * @param confidence in (0, 1]: that the name is right, given the source
 */
record Speaker(String leaderId, String name, double confidence) {

    static final Speaker NOBODY = new Speaker(null, null, 1);

    /** One of those who speak together, the first where it is none of them, and as sure as the least sure. */
    Speaker with(List<Mention> joint) {
        if (joint.isEmpty()) {
            return this;
        }
        double least = joint.stream().mapToDouble(Mention::confidence).min().orElse(1);
        Mention first = joint.get(0);
        return joint.stream().anyMatch(this::is)
                ? new Speaker(leaderId, name, Math.min(least, confidence))
                : new Speaker(first.leaderId(), first.name(), least);
    }

    private boolean is(Mention mention) {
        return Objects.equals(mention.leaderId(), leaderId) && Objects.equals(mention.name(), name);
    }
}
