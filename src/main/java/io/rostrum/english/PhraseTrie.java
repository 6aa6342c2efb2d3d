package io.rostrum.english;

import io.rostrum.text.Folding;
import io.rostrum.text.Text;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Phrases by the numbers of their words: the longest that starts at a token is found in one walk, however many there
 * are.
 *
 * @param <V> what a phrase stands for; several values may share a phrase, in the order they were put in
 */
public final class PhraseTrie<V extends Serializable> implements Serializable {

    private static final int LONGEST_GAP = 3;
    private static final IntPredicate NOTHING = token -> false;

    private final Vocabulary vocabulary;
    private final List<Node<V>> roots = new ArrayList<>(); // by the number of a phrase's first word

    /** @param end one past the last token of the phrase */
    public record Match<V>(int end, List<V> values) {}

    private static final class Node<V> implements Serializable {
        private int[] words = {}; // of the next nodes, sorted
        private List<Node<V>> nodes = List.of();
        private final List<V> values = new ArrayList<>(1);
        private Node<V> gap; // null where the phrase has none here

        Node<V> next(int word) {
            int at = words.length == 1 ? words[0] == word ? 0 : -1 : Arrays.binarySearch(words, word);
            return at < 0 ? null : nodes.get(at);
        }

        boolean isLast() {
            return words.length == 0 && gap == null;
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
        List<Collection<String>> words = new ArrayList<>();
        for (int token = 0; token < text.tokens(); token++) {
            words.add(List.of(text.lower(token)));
        }
        if (!words.isEmpty()) {
            put(words, value);
        }
    }

    /** @param pattern the spellings of each word, in lower case; null, but not first or last, for a gap of up to three words */
    public void put(List<? extends Collection<String>> pattern, V value) {
        List<Node<V>> ends = new ArrayList<>();
        pattern.get(0).forEach(word -> ends.add(root(number(word))));
        for (Collection<String> words : pattern.subList(1, pattern.size())) {
            List<Node<V>> reached = new ArrayList<>();
            ends.forEach(node -> step(node, words, reached));
            ends.clear();
            ends.addAll(reached);
        }
        for (Node<V> end : ends) {
            if (!end.values.contains(value)) {
                end.values.add(value);
            }
        }
    }

    private void step(Node<V> node, Collection<String> words, List<Node<V>> reached) {
        if (words == null) {
            node.gap = node.gap == null ? new Node<>() : node.gap;
            reached.add(node.gap);
        } else {
            words.forEach(word -> reached.add(node.nextOrNew(number(word))));
        }
    }

    private int number(String lower) {
        return vocabulary.add(Folding.ofLower(lower));
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
    public Match<V> longest(Text text, int token, int limit) {
        return longest(text, token, limit, NOTHING);
    }

    /** The same where the phrase may be broken, after its first word, by tokens that may be passed over. */
    public Match<V> longest(Text text, int token, int limit, IntPredicate passes) {
        Node<V> root = token < limit ? rootOrNull(vocabulary.number(text, token)) : null;
        return root == null
                ? null
                : root.isLast()
                        ? new Match<>(token + 1, root.values)
                        : new Walk<V>(vocabulary, text, limit, passes).reached(root, token + 1);
    }

    /** The ways on from a node; of ways as long the first found is taken. */
    private record Walk<V>(Vocabulary vocabulary, Text text, int limit, IntPredicate passes) {

        /** @param at one past the token that led to the node */
        Match<V> reached(Node<V> node, int at) {
            Match<V> here = node.values.isEmpty() ? null : new Match<>(at, node.values);
            return longer(here, on(node, at));
        }

        private Match<V> on(Node<V> node, int at) {
            if (at >= limit) {
                return null;
            }
            Node<V> next = node.next(vocabulary.number(text, at));
            Match<V> straight = next != null ? reached(next, at + 1) : passes.test(at) ? on(node, at + 1) : null;
            return node.gap == null ? straight : longer(straight, over(node.gap, at));
        }

        private Match<V> over(Node<V> gap, int at) {
            Match<V> best = null;
            for (int skip = 0; skip <= LONGEST_GAP && at + skip < limit; skip++) {
                if (skip > 0 && !text.isWord(at + skip - 1) && !text.isPossessive(at + skip - 1)) {
                    break;
                }
                best = longer(best, on(gap, at + skip));
            }
            return best;
        }

        private static <V> Match<V> longer(Match<V> one, Match<V> other) {
            return one == null || other != null && other.end > one.end ? other : one;
        }
    }
}
