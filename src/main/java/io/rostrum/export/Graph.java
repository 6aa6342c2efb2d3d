package io.rostrum.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Row;

/**
 * Leaders of one period and the pairs mentioned together in it; edges have no direction.
 *
 * @param title what the graph is of
 * @param nodes by leader id; every node has the same attributes
 * @param edges in the order of the table
 */
record Graph(String title, Map<String, Node> nodes, List<Edge> edges) {

    /** @param values by attribute: a string, whole number or fraction; never null */
    record Node(String name, Map<String, Object> values) {}

    /** @param values by attribute, {@code weight} among them: n_ab */
    record Edge(String a, String b, Map<String, Object> values) {}

    private static final List<String> MEASURES =
            List.of("expected", "log_likelihood", "npmi", "jaccard", "b_given_a", "a_given_b");
    private static final List<String> PLACES = List.of("degree", "strength", "page_rank", "betweenness", "community");

    /**
     * @param pairs  rows of co_mentions, of one period and window
     * @param places rows of leader_network of the same period, or none
     */
    static Graph of(String title, List<Row> pairs, List<Row> places) {
        Map<String, Node> nodes = new TreeMap<>();
        List<Edge> edges = new ArrayList<>();
        for (Row pair : pairs) {
            nodes.put(pair.getAs("a_id"), new Node(pair.getAs("a_name"), Map.of()));
            nodes.put(pair.getAs("b_id"), new Node(pair.getAs("b_name"), Map.of()));
            Map<String, Object> values = values(pair, MEASURES);
            values.put("weight", pair.getAs("n_ab"));
            edges.add(new Edge(pair.getAs("a_id"), pair.getAs("b_id"), values));
        }
        places.stream()
                .filter(place -> nodes.containsKey(place.<String>getAs("leader_id")))
                .forEach(place -> nodes.put(
                        place.getAs("leader_id"), new Node(place.getAs("leader_name"), values(place, PLACES))));
        return new Graph(title, nodes, edges);
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
