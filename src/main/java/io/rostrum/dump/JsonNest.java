package io.rostrum.dump;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;

/** Articles that lie deep inside objects whose names nobody knows. */
final class JsonNest {

    private static final int MOST_DEEP = 5;

    private JsonNest() {}

    /** What is left without the objects around it that say nothing of an article; empty when that is the whole. */
    static List<JsonNode> inmost(JsonNode root) {
        JsonNode node = root;
        for (int depth = 0; depth < MOST_DEEP && node.isObject() && isStrange(node); depth++) {
            node = largest(node);
        }
        List<JsonNode> found = new ArrayList<>();
        if (node.isArray() && node.path(0).isObject()) {
            node.forEach(found::add);
        } else if (node.isObject() && !node.equals(root)) {
            found.add(node);
        }
        return found;
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
    static boolean isStrange(JsonNode node) {
        return node.properties().stream()
                .noneMatch(field -> field.getValue().isValueNode() && CsvHeader.isKnown(field.getKey()));
    }

    /** Of an article with a source, the source is no article. */
    static boolean isMost(JsonNode inner, JsonNode node) {
        return 2 * inner.toString().length() > node.toString().length();
    }
}
