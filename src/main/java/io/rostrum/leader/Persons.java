package io.rostrum.leader;

import java.util.List;

/**
 * What a text says of persons.
 *
 * @param mentions   in text order, not overlapping
 * @param unresolved names left without a mention because several leaders could be meant, in text order
 */
public record Persons(List<Mention> mentions, List<Unresolved> unresolved) {

    public Persons {
        mentions = List.copyOf(mentions);
        unresolved = List.copyOf(unresolved);
    }
}
