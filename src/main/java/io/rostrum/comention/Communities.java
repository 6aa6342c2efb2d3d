package io.rostrum.comention;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Communities by greedy modularity (Clauset, Newman and Moore 2004): from leaders on their own, the two communities
 * whose union raises modularity most are joined, until no union raises it. Ties go to the smaller ids.
 */
final class Communities {

    private final Map<String, Map<String, Double>> between = new TreeMap<>();
    private final Map<String, Double> ends = new TreeMap<>();
    private final Map<String, String> communityOf = new TreeMap<>();
    private final double total;

    private Communities(List<CoMention> edges) {
        edges.forEach(this::add);
        total = edges.stream().mapToLong(CoMention::together).sum();
    }

    /** Leader id to the smallest leader id of its community. */
    static Map<String, String> of(List<CoMention> edges) {
        Communities communities = new Communities(edges);
        while (communities.joinTheBest()) {}
        return communities.communityOf;
    }

    private void add(CoMention edge) {
        for (String leader : List.of(edge.a(), edge.b())) {
            communityOf.put(leader, leader);
            ends.merge(leader, (double) edge.together(), Double::sum);
        }
        neighbours(edge.a()).merge(edge.b(), (double) edge.together(), Double::sum);
        neighbours(edge.b()).merge(edge.a(), (double) edge.together(), Double::sum);
    }

    private Map<String, Double> neighbours(String community) {
        return between.computeIfAbsent(community, unused -> new TreeMap<>());
    }

    private boolean joinTheBest() {
        String first = null;
        String second = null;
        double best = 0;
        for (Map.Entry<String, Map<String, Double>> from : between.entrySet()) {
            for (Map.Entry<String, Double> to : from.getValue().entrySet()) {
                double gain =
                        to.getValue() / total - ends.get(from.getKey()) * ends.get(to.getKey()) / (2 * total * total);
                if (gain > best) {
                    best = gain;
                    first = from.getKey();
                    second = to.getKey();
                }
            }
        }
        if (first != null) {
            join(first, second);
        }
        return first != null;
    }

    /** The first takes in the second; as pairs are looked at in order, it has the smaller id. */
    private void join(String first, String second) {
        Map<String, Double> moved = between.remove(second);
        moved.remove(first);
        neighbours(first).remove(second);
        moved.forEach((other, weight) -> {
            neighbours(first).merge(other, weight, Double::sum);
            neighbours(other).remove(second);
            neighbours(other).merge(first, weight, Double::sum);
        });
        ends.merge(first, ends.remove(second), Double::sum);
        communityOf.replaceAll((leader, community) -> community.equals(second) ? first : community);
    }
}
