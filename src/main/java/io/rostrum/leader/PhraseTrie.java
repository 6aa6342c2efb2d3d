package io.rostrum.leader;

import io.rostrum.article.Text;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Phrases by the numbers of their words: the longest that starts at a token is found in one walk, however many there
 * are.
 *
 * @param <V> what a phrase stands for; several values may share a phrase, in the order they were put in
 */
final class PhraseTrie<V extends Serializable> implements Serializable {

    private final Vocabulary vocabulary;
    private final Node<V> root = new Node<>();

    /** @param end one past the last token of the phrase */
    record Match<V>(int end, List<V> values) {}

    private static final class Node<V> implements Serializable {
        private final Map<Integer, Node<V>> next = new HashMap<>(2);
        private final List<V> values = new ArrayList<>(1);
    }

    PhraseTrie(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    void put(String phrase, V value) {
        Text text = Text.of(phrase);
        Node<V> node = root;
        for (int token = 0; token < text.tokens(); token++) {
            int word = vocabulary.add(Folding.ofLower(text.lower(token)));
            node = node.next.computeIfAbsent(word, unused -> new Node<>());
        }
        if (node != root && !node.values.contains(value)) {
            node.values.add(value);
        }
    }

    /** What the phrase of exactly these words stands for; empty when it stands for nothing. */
    List<V> exactly(int... words) {
        Node<V> node = root;
        for (int word : words) {
            node = node == null ? null : node.next.get(word);
        }
        return node == null ? List.of() : node.values;
    }

    /** The longest phrase that starts at the token and ends by {@code limit}; null when there is none. */
    Match<V> longest(Tokens tokens, int token, int limit) {
        Match<V> longest = null;
        Node<V> node = root;
        for (int at = token; at < limit; at++) {
            int word = tokens.word(at);
            node = word <= Vocabulary.UNKNOWN ? null : node.next.get(word);
            if (node == null) {
                break;
            }
            if (!node.values.isEmpty()) {
                longest = new Match<>(at + 1, node.values);
            }
        }
        return longest;
    }
}
