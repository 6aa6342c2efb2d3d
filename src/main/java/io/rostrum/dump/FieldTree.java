package io.rostrum.dump;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** The paths asked for as a tree, walked in step with a JSON object; all else is skipped unread. */
final class FieldTree {

    private static final int NO_SLOT = -1;

    private final Map<String, FieldTree> children = new HashMap<>();
    private int slot = NO_SLOT;

    static FieldTree of(Map<String, Integer> slots) {
        FieldTree root = new FieldTree();
        slots.forEach((path, slot) -> {
            FieldTree node = root;
            for (String name : path.split("\\.")) {
                node = node.children.computeIfAbsent(name, unused -> new FieldTree());
            }
            node.slot = slot;
            // Flattened exports have the whole path as one name.
            root.children.computeIfAbsent(path, unused -> new FieldTree()).slot = slot;
        });
        return root;
    }

    /** Reads an object whose opening brace was the last token. */
    void read(JsonParser json, FieldSlots slots) throws IOException {
        for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
            FieldTree child = children.get(name);
            JsonToken value = json.nextToken();
            if (child == null || value == JsonToken.VALUE_NULL) {
                json.skipChildren();
            } else if (value == JsonToken.START_OBJECT) {
                child.readOrSkip(json, slots);
            } else if (child.slot == NO_SLOT) {
                json.skipChildren();
            } else {
                slots.set(child.slot, value == JsonToken.START_ARRAY ? joined(json) : json.getText());
            }
        }
        if (json.currentToken() != JsonToken.END_OBJECT) {
            throw new IOException("the JSON object has no end");
        }
    }

    private void readOrSkip(JsonParser json, FieldSlots slots) throws IOException {
        if (children.isEmpty()) {
            json.skipChildren();
        } else {
            read(json, slots);
        }
    }

    /** The texts of an array, one a line. */
    private static String joined(JsonParser json) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (JsonToken token = json.nextToken(); token != JsonToken.END_ARRAY; token = json.nextToken()) {
            if (token == null) {
                throw new IOException("the JSON array has no end");
            }
            if (token.isStructStart()) {
                json.skipChildren();
            } else if (token == JsonToken.VALUE_STRING) {
                lines.append(lines.length() == 0 ? "" : "\n").append(json.getText());
            }
        }
        return lines.toString();
    }
}
