package io.rostrum.quote;

import io.rostrum.leader.Mention;
import io.rostrum.text.Span;
import java.io.Serializable;

/**
 * One of several who speak together.
 *
 * @param span     the name as printed
 * @param leaderId registry id; null when no leader
 * @param name     the fullest name the article or the registry gives
 */
public record JointSpeaker(Span span, String leaderId, String name) implements Serializable {

    static JointSpeaker of(Mention mention) {
        return new JointSpeaker(mention.span(), mention.leaderId(), mention.name());
    }
}
