package io.rostrum.dump;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Objects around the objects that are articles: answers of services, exports of search engines, columns of tables. */
final class JsonEnvelope {

    private static final Set<String> DIRECTIONS = Set.of("index", "create", "update");
    private static final int LONGEST_DIRECTION = 1000;
    private static final ObjectMapper JSON = new ObjectMapper(JsonObjects.JSON);

    private static final String GRAPH = "@graph";

    /** Fields whose array holds the articles. */
    private static final Set<String> LISTS = Set.of(
            "articles",
            "results",
            "items",
            "docs",
            "documents",
            "hits",
            "records",
            "rows",
            "news",
            "stories",
            "entries",
            "posts",
            "data",
            "list",
            "value",
            "response",
            "result",
            "output",
            "nodes",
            "edges",
            "objects",
            GRAPH,
            "feed");

    /** Fields whose object is the article. */
    private static final List<String> WRAPPERS = List.of(
            "_source",
            "source",
            "doc",
            "document",
            "article",
            "record",
            "item",
            "fields",
            "data",
            "story",
            "node",
            "row",
            "payload",
            "Item",
            "attributes");

    private static final int MOST_DEEP = 4;

    private JsonEnvelope() {}

    /** The objects inside, as JSON; empty when these bytes are no envelope. */
    static List<byte[]> records(byte[] bytes, int start, int length) {
        JsonNode root = parse(bytes, start, length);
        List<JsonNode> found = new ArrayList<>(JsonColumns.rows(root));
        if (found.isEmpty()) {
            list(root, found, 0);
        }
        if (found.isEmpty()) {
            found.addAll(JsonColumns.byKey(root));
        }
        if (found.isEmpty()) {
            wrapped(root, found);
        }
        if (found.isEmpty()) {
            found.addAll(JsonNest.inmost(root));
        }
        return found.stream()
                .map(node -> unwrapped(node).toString().getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    /** The one object inside, as JSON, where the outer one has a text from nowhere else; empty when there is none. */
    static List<byte[]> inside(byte[] bytes, int start, int length) {
        JsonNode root = parse(bytes, start, length);
        List<JsonNode> found = new ArrayList<>();
        if (JsonNest.isStrange(root)) {
            wrapped(root, found);
        }
        return found.stream()
                .map(node -> unwrapped(node).toString().getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    /** Names of the object's fields, sorted. */
    static Set<String> keys(byte[] bytes, int start, int length) {
        Set<String> keys = new TreeSet<>();
        parse(bytes, start, length).fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    /** Whether it is {@code {"index": {"_index": …}}} and the like. */
    static boolean isDirection(byte[] bytes, int start, int length) {
        if (length > LONGEST_DIRECTION) {
            return false;
        }
        JsonNode node = parse(bytes, start, length);
        String key = node.size() == 1 ? node.fieldNames().next() : "";
        return DIRECTIONS.contains(key)
                && (node.get(key).has("_index") || node.get(key).has("_id"));
    }

    private static JsonNode parse(byte[] bytes, int start, int length) {
        try {
            return JSON.readTree(bytes, start, length);
        } catch (IOException e) {
            return JSON.createObjectNode();
        }
    }

    private static void list(JsonNode node, List<JsonNode> found, int depth) {
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            JsonNode value = field.getValue();
            boolean isList = LISTS.contains(FieldTree.fold(field.getKey()));
            if (isList && value.isArray() && value.size() > 0 && value.get(0).isObject() && found.isEmpty()) {
                boolean isGraph = field.getKey().equals(GRAPH);
                value.forEach(article -> add(article, isGraph, found));
            } else if (isList && value.isObject() && depth < MOST_DEEP && found.isEmpty()) {
                list(value, found, depth + 1);
            }
        }
    }

    /** A graph of linked data has persons and sites beside the article. */
    private static void add(JsonNode node, boolean isOfGraph, List<JsonNode> found) {
        String type = node.path("@type").asText();
        if (!isOfGraph || type.endsWith("Article") || type.endsWith("Posting")) {
            found.add(node);
        }
    }

    private static void wrapped(JsonNode root, List<JsonNode> found) {
        if (!unwrapped(root).equals(root)) {
            found.add(root);
        }
    }

    /** The object inside, with the fields around it that it lacks. */
    private static JsonNode unwrapped(JsonNode node) {
        for (String wrapper : WRAPPERS) {
            JsonNode inner = node.path(wrapper);
            if (inner.isObject() && inner.size() > 1 && node.isObject() && JsonNest.isMost(inner, node)) {
                ObjectNode joined = inner.deepCopy();
                for (Map.Entry<String, JsonNode> field : node.properties()) {
                    if (!joined.has(field.getKey()) && !field.getKey().equals(wrapper)) {
                        joined.set(field.getKey(), field.getValue());
                    }
                }
                return joined;
            }
        }
        return node;
    }
}
