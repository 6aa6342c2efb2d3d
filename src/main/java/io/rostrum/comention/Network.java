package io.rostrum.comention;

import java.util.List;
import java.util.Map;
import org.jgrapht.Graph;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.alg.scoring.PageRank;
import org.jgrapht.graph.AsUnweightedGraph;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;

/** The network that significant pairs span, with edges weighted by how often the pair is together. */
public final class Network {

    private static final int PAGE_RANK_ROUNDS = 1_000;
    private static final double PAGE_RANK_TOLERANCE = 1e-12;

    private final Graph<String, DefaultWeightedEdge> graph = new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
    private final Map<String, String> communities;

    /** @param edges each pair at most once */
    public Network(List<CoMention> edges) {
        edges.stream()
                .flatMap(edge -> List.of(edge.a(), edge.b()).stream())
                .sorted()
                .forEach(graph::addVertex);
        edges.stream()
                .sorted()
                .forEach(edge -> graph.setEdgeWeight(graph.addEdge(edge.a(), edge.b()), edge.together()));
        communities = Communities.of(edges);
    }

    /** Every leader with an edge, by id. Doubles are rounded to nine places. */
    public List<Position> positions() {
        Map<String, Double> ranks = new PageRank<>(
                        graph, PageRank.DAMPING_FACTOR_DEFAULT, PAGE_RANK_ROUNDS, PAGE_RANK_TOLERANCE)
                .getScores();
        Map<String, Double> paths = new BetweennessCentrality<>(new AsUnweightedGraph<>(graph)).getScores();
        int others = graph.vertexSet().size() - 1;
        double pairs = Math.max(1, others * (others - 1.0) / 2);
        return graph.vertexSet().stream()
                .map(leader -> new Position(
                        leader,
                        graph.degreeOf(leader),
                        strength(leader),
                        rounded(ranks.get(leader)),
                        rounded(paths.get(leader) / pairs),
                        communities.get(leader)))
                .toList();
    }

    private long strength(String leader) {
        return Math.round(
                graph.edgesOf(leader).stream().mapToDouble(graph::getEdgeWeight).sum());
    }

    private static double rounded(double value) {
        return Math.rint(value * 1e9) / 1e9;
    }

    /**
     * Where a leader stands in the network.
     *
     * @param degree      number of edges
     * @param strength    sum of their weights
     * @param pageRank    over weighted edges, damping 0.85 (Brin and Page 1998); 1 in sum
     * @param betweenness share of the shortest paths between others that pass through, every edge of length one
     *                    (Freeman 1977), 0 to 1
     * @param community   smallest id of its community
     */
    public record Position(
            String leader, int degree, long strength, double pageRank, double betweenness, String community) {}
}
