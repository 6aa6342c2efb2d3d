package io.rostrum.evaluate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which attribution of the gold each quotation found is, as {@code score_counts.py} tells it: they touch when they share half
 * the words of the shorter; one to one, the largest overlap first.
 */
final class CountMatch {

    private final List<GoldAttribution> gold;
    private final Map<Integer, GoldAttribution> goldOf = new HashMap<>();
    private final List<BitSet> found;

    /** @param found words of each quotation, see {@link GoldText} */
    CountMatch(List<GoldAttribution> gold, List<BitSet> found) {
        this.gold = gold;
        this.found = found;
        BitSet taken = new BitSet();
        for (Pair pair : pairs()) {
            if (!taken.get(pair.gold()) && !goldOf.containsKey(pair.found())) {
                taken.set(pair.gold());
                goldOf.put(pair.found(), gold.get(pair.gold()));
            }
        }
    }

    private record Pair(double overlap, int gold, int found) {}

    /** Whether the gold leaves open what the quotation given to the leader is. */
    boolean isOpen(int quotation, String leader, boolean withLoose) {
        GoldAttribution match = goldOf.get(quotation);
        if (match != null) {
            return isOpen(match, leader, withLoose);
        }
        List<GoldAttribution> touched = gold.stream()
                .filter(row -> touch(row.words(), found.get(quotation)))
                .toList();
        return !touched.isEmpty() && touched.stream().allMatch(row -> isOpen(row, leader, withLoose));
    }

    /** The attribution that the quotation is; null when it is none. */
    GoldAttribution goldOf(int quotation) {
        return goldOf.get(quotation);
    }

    private static boolean isOpen(GoldAttribution row, String leader, boolean withLoose) {
        return (row.isOpen() || !withLoose && row.isLoose()) && row.leaders().contains(leader);
    }

    private List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < found.size(); j++) {
                if (touch(gold.get(i).words(), found.get(j))) {
                    int shared = shared(gold.get(i).words(), found.get(j));
                    double all =
                            gold.get(i).words().cardinality() + found.get(j).cardinality() - shared;
                    pairs.add(new Pair(shared / all, i, j));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble((Pair pair) -> -pair.overlap())
                .thenComparingInt(Pair::gold)
                .thenComparingInt(Pair::found));
        return pairs;
    }

    private static boolean touch(BitSet one, BitSet other) {
        int shared = shared(one, other);
        return shared > 0 && 2 * shared >= Math.min(one.cardinality(), other.cardinality());
    }

    private static int shared(BitSet one, BitSet other) {
        BitSet shared = (BitSet) one.clone();
        shared.and(other);
        return shared.cardinality();
    }
}
