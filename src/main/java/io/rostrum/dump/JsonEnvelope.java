package io.rostrum.dump;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
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
            "@graph",
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
            inmost(root, found);
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
                value.forEach(article -> addArticle(article, found));
            } else if (isList && value.isObject() && depth < MOST_DEEP && found.isEmpty()) {
                list(value, found, depth + 1);
            }
        }
    }

    /** A graph of linked data has persons and sites beside the article. */
    private static void addArticle(JsonNode node, List<JsonNode> found) {
        String type = node.path("@type").asText();
        if (type.isEmpty() || type.endsWith("Article") || type.endsWith("Posting")) {
            found.add(node);
        }
    }

    /** What is left of the object without what stands around it that says nothing of an article. */
    private static void inmost(JsonNode root, List<JsonNode> found) {
        JsonNode node = root;
        for (int depth = 0; depth < MOST_DEEP && node.isObject() && isStrange(node); depth++) {
            node = largest(node);
        }
        if (node.isArray() && node.path(0).isObject()) {
            node.forEach(found::add);
        } else if (node.isObject() && !node.equals(root)) {
            found.add(node);
        }
    }

    /** The child that holds most of it; nothing where none does. */
    private static JsonNode largest(JsonNode node) {
        for (JsonNode child : node) {
            if (child.isContainerNode() && child.size() > 0 && isMost(child, node)) {
                return child;
            }
        }
        return MissingNode.getInstance();
    }

    /** None of its own values has a name that some mapping knows. */
    private static boolean isStrange(JsonNode node) {
        return node.properties().stream()
                .noneMatch(field -> field.getValue().isValueNode() && CsvHeader.isKnown(field.getKey()));
    }

    private static void wrapped(JsonNode root, List<JsonNode> found) {
        if (!unwrapped(root).equals(root)) {
            found.add(root);
        }
    }

    /** Of an article with a source, the source is no article. */
    private static boolean isMost(JsonNode inner, JsonNode node) {
        return 2 * inner.toString().length() > node.toString().length();
    }

    /** The object inside, with the fields around it that it lacks. */
    private static JsonNode unwrapped(JsonNode node) {
        for (String wrapper : WRAPPERS) {
            JsonNode inner = node.path(wrapper);
            if (inner.isObject() && inner.size() > 1 && node.isObject() && isMost(inner, node)) {
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
