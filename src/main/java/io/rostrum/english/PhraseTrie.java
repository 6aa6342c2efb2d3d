package io.rostrum.english;

import io.rostrum.text.Folding;
import io.rostrum.text.Text;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Phrases by the numbers of their words: the longest that starts at a token is found in one walk, however many there
 * are.
 *
 * @param <V> what a phrase stands for; several values may share a phrase, in the order they were put in
 */
public final class PhraseTrie<V extends Serializable> implements Serializable {

    private final Vocabulary vocabulary;
    private final List<Node<V>> roots = new ArrayList<>(); // by the number of a phrase's first word

    /** @param end one past the last token of the phrase */
    public record Match<V>(int end, List<V> values) {}

    private static final class Node<V> implements Serializable {
        private int[] words = {}; // of the next nodes, sorted
        private List<Node<V>> nodes = List.of();
        private final List<V> values = new ArrayList<>(1);

        Node<V> next(int word) {
            int at = words.length == 1 ? words[0] == word ? 0 : -1 : Arrays.binarySearch(words, word);
            return at < 0 ? null : nodes.get(at);
        }

        Node<V> nextOrNew(int word) {
            int at = Arrays.binarySearch(words, word);
            if (at >= 0) {
                return nodes.get(at);
            }
            int before = -at - 1;
            int[] more = new int[words.length + 1];
            System.arraycopy(words, 0, more, 0, before);
            System.arraycopy(words, before, more, before + 1, words.length - before);
            more[before] = word;
            words = more;
            nodes = new ArrayList<>(nodes);
            nodes.add(before, new Node<>());
            return nodes.get(before);
        }
    }

    public PhraseTrie(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    public void put(String phrase, V value) {
        Text text = Text.of(phrase);
        Node<V> node = null;
        for (int token = 0; token < text.tokens(); token++) {
            int word = vocabulary.add(Folding.ofLower(text.lower(token)));
            node = node == null ? root(word) : node.nextOrNew(word);
        }
        if (node != null && !node.values.contains(value)) {
            node.values.add(value);
        }
    }

    private Node<V> root(int word) {
        while (word >= roots.size()) {
            roots.add(null);
        }
        if (roots.get(word) == null) {
            roots.set(word, new Node<>());
        }
        return roots.get(word);
    }

    private Node<V> rootOrNull(int word) {
        return word <= Vocabulary.UNKNOWN || word >= roots.size() ? null : roots.get(word);
    }

    /** What the phrase of exactly these two words stands for; empty when it stands for nothing. */
    public List<V> exactly(int first, int second) {
        Node<V> root = rootOrNull(first);
        Node<V> node = root == null ? null : root.next(second);
        return node == null ? List.of() : node.values;
    }

    /** The longest phrase that starts at the token and ends by {@code limit}; null when there is none. */
    public Match<V> longest(Tokens tokens, int token, int limit) {
        Node<V> node = token < limit ? rootOrNull(tokens.word(token)) : null;
        Node<V> longest = null;
        int end = token;
        for (int at = token + 1; node != null; at++) {
            if (!node.values.isEmpty()) {
                longest = node;
                end = at;
            }
            int word = at < limit ? tokens.word(at) : Vocabulary.UNKNOWN;
            node = word > Vocabulary.UNKNOWN ? node.next(word) : null;
        }
        return longest == null ? null : new Match<>(end, longest.values);
    }
}
