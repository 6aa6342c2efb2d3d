package io.rostrum.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Row;

/**
 * Leaders of one period and the pairs of them.
 *
 * @param title     what the graph is of
 * @param direction {@code directed}: from {@code a} to {@code b}; or {@code undirected}
 * @param nodes     by leader id; every node has the same attributes
 * @param edges     in the order of the table
 */
record Graph(String title, String direction, Map<String, Node> nodes, List<Edge> edges) {

    /** @param values by attribute: a string, whole number or fraction; never null */
    record Node(String name, Map<String, Object> values) {}

    /** @param values by attribute, {@code weight} among them */
    record Edge(String a, String b, Map<String, Object> values) {}

    private static final List<String> MEASURES =
            List.of("expected", "log_likelihood", "npmi", "jaccard", "b_given_a", "a_given_b");
    private static final List<String> SAID = List.of(
            "quotes",
            "direct_quotes",
            "mixed_quotes",
            "indirect_quotes",
            "quoted_words",
            "for_votes",
            "against_votes",
            "neutral_votes",
            "sign");
    private static final List<String> PLACES = List.of("degree", "strength", "page_rank", "betweenness", "community");

    /**
     * Leaders mentioned together; the weight is n_ab.
     *
     * @param pairs  rows of co_mentions, of one period and window
     * @param places rows of leader_network of the same period, or none
     */
    static Graph together(String title, List<Row> pairs, List<Row> places) {
        Map<String, Node> nodes = new TreeMap<>();
        List<Edge> edges = edges(pairs, "a", "b", "n_ab", MEASURES, nodes);
        places.stream()
                .filter(place -> nodes.containsKey(place.<String>getAs("leader_id")))
                .forEach(place -> nodes.put(
                        place.getAs("leader_id"), new Node(place.getAs("leader_name"), values(place, PLACES))));
        return new Graph(title, "undirected", nodes, edges);
    }

    /**
     * From who speaks to whom the words mention; the weight is the stories.
     *
     * @param pairs rows of speaks_of, of one period, with what signed.sql adds
     */
    static Graph spoken(String title, List<Row> pairs) {
        Map<String, Node> nodes = new TreeMap<>();
        List<Edge> edges = edges(pairs, "speaker", "about", "stories", SAID, nodes);
        return new Graph(title, "directed", nodes, edges);
    }

    /** The edges; who is at their ends is put into {@code nodes}. */
    private static List<Edge> edges(
            List<Row> pairs, String a, String b, String weight, List<String> columns, Map<String, Node> nodes) {
        List<Edge> edges = new ArrayList<>();
        for (Row pair : pairs) {
            for (String end : List.of(a, b)) {
                nodes.put(pair.getAs(end + "_id"), new Node(pair.getAs(end + "_name"), Map.of()));
            }
            Map<String, Object> values = values(pair, columns);
            values.put("weight", pair.getAs(weight));
            edges.add(new Edge(pair.getAs(a + "_id"), pair.getAs(b + "_id"), values));
        }
        return edges;
    }

    private static Map<String, Object> values(Row row, List<String> columns) {
        Map<String, Object> values = new TreeMap<>();
        columns.stream()
                .filter(column -> row.getAs(column) != null)
                .forEach(column -> values.put(column, row.getAs(column)));
        return values;
    }

    /** Attributes of nodes with a value of each. */
    Map<String, Object> nodeAttributes() {
        Map<String, Object> all = new TreeMap<>();
        nodes.values().forEach(node -> all.putAll(node.values()));
        return all;
    }

    /** Attributes of edges with a value of each. */
    Map<String, Object> edgeAttributes() {
        Map<String, Object> all = new TreeMap<>();
        edges.forEach(edge -> all.putAll(edge.values()));
        return all;
    }

    /** The type that both formats have for a value. */
    static String type(Object value) {
        return value instanceof Integer || value instanceof Long
                ? "long"
                : value instanceof Double ? "double" : "string";
    }
}
