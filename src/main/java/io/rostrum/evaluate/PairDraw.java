package io.rostrum.evaluate;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * A seeded draw from the pairs of one source: half where an opinion word stands, three of four within one sentence, and
 * every kind of holder and target as often as the others where there are enough of it.
 */
final class PairDraw {

    static final Comparator<Pair> ORDER = Comparator.comparing(Pair::order);

    private static final int MOST_OF_AN_ARTICLE = 5;

    private final String seed;
    private final Map<String, List<Pair>> groups = new TreeMap<>();
    private final Map<String, Integer> taken = new HashMap<>();

    PairDraw(String seed) {
        this.seed = seed;
    }

    /** @param order hash by which pairs are shuffled, also the pair's id */
    record Pair(String article, String order, String kinds, Supplier<ObjectNode> row) {

        /** The row after its id. */
        String json() {
            ObjectNode json = JsonLines.JSON.createObjectNode().put("id", order);
            return json.setAll(row.get()).toString();
        }
    }

    /** @param place tells the pair from all others of the article */
    void add(String article, String place, boolean opinion, boolean together, String kinds, Supplier<ObjectNode> row) {
        groups.computeIfAbsent(group(opinion, together), unused -> new ArrayList<>())
                .add(new Pair(article, hash(seed + " " + article + " " + place), kinds, row));
    }

    private static String group(boolean opinion, boolean together) {
        return opinion + " " + together;
    }

    List<Pair> of(int count) {
        List<Pair> drawn = new ArrayList<>();
        for (boolean opinion : new boolean[] {true, false}) {
            int half = opinion ? count / 2 : count - count / 2;
            int apart = half / 4;
            drawn.addAll(take(group(opinion, true), half - apart));
            drawn.addAll(take(group(opinion, false), apart));
        }
        return drawn;
    }

    /** One pair of each kind in turn. */
    private List<Pair> take(String group, int count) {
        Map<String, Deque<Pair>> byKinds = new TreeMap<>();
        groups.getOrDefault(group, List.of()).stream().sorted(ORDER).forEach(pair -> byKinds.computeIfAbsent(
                        pair.kinds(), unused -> new ArrayDeque<>())
                .add(pair));
        List<Pair> drawn = new ArrayList<>();
        while (drawn.size() < count && !byKinds.isEmpty()) {
            for (Deque<Pair> pairs : List.copyOf(byKinds.values())) {
                Pair next = pairs.poll();
                while (next != null && taken.getOrDefault(next.article(), 0) >= MOST_OF_AN_ARTICLE) {
                    next = pairs.poll();
                }
                if (next != null && drawn.size() < count) {
                    taken.merge(next.article(), 1, Integer::sum);
                    drawn.add(next);
                }
            }
            byKinds.values().removeIf(Deque::isEmpty);
        }
        return drawn;
    }

    private static String hash(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
