package io.rostrum.leader;

import io.rostrum.text.Span;
import java.io.Serializable;
import java.util.List;

/**
 * A name that several leaders bear, of whom the text and the day do not tell which is meant.
 *
 * @param span      the name, without titles
 * @param leaderIds who could be meant: two or more, in the order of the registry
 */
public record Unresolved(Span span, List<String> leaderIds) implements Serializable {

    public Unresolved {
        leaderIds = List.copyOf(leaderIds);
    }
}
