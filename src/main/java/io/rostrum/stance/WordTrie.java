package io.rostrum.stance;

import io.rostrum.text.Folding;
import io.rostrum.text.Text;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/**
 * Phrases by their folded tokens: the longest that starts at a token is found in one walk, however many there are.
 *
 * @param <V> what a phrase stands for; several values may share a phrase, in the order they were put in
 */
final class WordTrie<V extends Serializable> implements Serializable {

    private final Map<String, WordTrie<V>> next = new HashMap<>();
    private final List<V> values = new ArrayList<>(1);

    /** @param end one past the last token of the phrase */
    record Match<V>(int end, List<V> values) {}

    void put(String phrase, V value) {
        Text text = Text.of(phrase);
        WordTrie<V> node = this;
        for (int token = 0; token < text.tokens(); token++) {
            node = node.next.computeIfAbsent(Folding.ofLower(text.lower(token)), unused -> new WordTrie<>());
        }
        if (node != this && !node.values.contains(value)) {
            node.values.add(value);
        }
    }

    /** The longest phrase that starts at the token and ends by {@code limit}; null when there is none. */
    Match<V> longest(Text text, int token, int limit) {
        return longest(text, token, limit, at -> false);
    }

    /** The same where the phrase may be broken, after its first word, by tokens that may be passed over. */
    Match<V> longest(Text text, int token, int limit, IntPredicate passes) {
        Match<V> longest = null;
        WordTrie<V> node = this;
        for (int at = token; at < limit; at++) {
            WordTrie<V> child = node.next.get(Folding.ofLower(text.lower(at)));
            if (child == null && at > token && passes.test(at)) {
                continue;
            }
            if (child == null) {
                break;
            }
            node = child;
            if (!node.values.isEmpty()) {
                longest = new Match<>(at + 1, node.values);
            }
        }
        return longest;
    }
}
