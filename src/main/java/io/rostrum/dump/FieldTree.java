package io.rostrum.dump;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The paths asked for as a tree, walked in step with a JSON object; all else is skipped unread. */
final class FieldTree {

    private static final int NO_SLOT = -1;

    /** What objects that hold one value call it: WordPress' texts, DynamoDB's values. */
    private static final Set<String> HOLDERS =
            Set.of("rendered", "#text", "@value", "#cdata", "_text", "S", "N", "value", "html", "plain", "text");

    /** Before names of linked data. */
    private static final String SCHEMA = "schema:";

    private static final FieldTree NONE = new FieldTree();

    /** Names are remembered up to this number: dumps with more have names for values. */
    private static final int MOST_NAMES = 10_000;

    private final Map<String, FieldTree> children = new HashMap<>();
    private final Map<String, FieldTree> folded = new HashMap<>();
    private final Map<String, FieldTree> seen = new HashMap<>();
    private int slot = NO_SLOT;
    private boolean isDay;

    /** @param days the slots of days, which objects may tell in ways of their own */
    static FieldTree of(Map<String, Integer> slots, Set<Integer> days) {
        FieldTree root = new FieldTree();
        slots.forEach((path, slot) -> {
            FieldTree node = root.child(List.of(path.split("\\.")));
            node.slot = slot;
            node.isDay = days.contains(slot);
            // Flattened exports have the whole path as one name.
            root.child(List.of(path)).slot = slot;
        });
        return root;
    }

    private FieldTree child(List<String> path) {
        FieldTree node = this;
        for (String name : path) {
            FieldTree parent = node;
            node = parent.children.computeIfAbsent(name, unused -> new FieldTree());
            parent.folded.putIfAbsent(fold(name), node);
        }
        return node;
    }

    /** Names that differ in case, dashes, underscores and blanks only are one. */
    static String fold(String name) {
        String plain = name.strip().toLowerCase(Locale.ROOT);
        return (plain.startsWith(SCHEMA) ? plain.substring(SCHEMA.length()) : plain)
                .replace("-", "")
                .replace("_", "")
                .replace(" ", "");
    }

    private FieldTree find(String name) {
        FieldTree known = seen.get(name);
        if (known != null) {
            return known;
        }
        FieldTree exact = children.get(name);
        FieldTree found = exact == null ? folded.getOrDefault(fold(name), NONE) : exact;
        if (seen.size() < MOST_NAMES) {
            seen.put(name, found);
        }
        return found;
    }

    /** Reads an object whose opening brace was the last token. */
    void read(JsonParser json, FieldSlots slots) throws IOException {
        for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
            FieldTree child = find(name);
            JsonToken value = json.nextToken();
            boolean isHeld = child == NONE && slot != NO_SLOT && HOLDERS.contains(name);
            if (isHeld && value == JsonToken.START_OBJECT) {
                read(json, slots);
            } else if (isHeld && value.isScalarValue() && value != JsonToken.VALUE_NULL) {
                slots.set(slot, json.getText());
            } else if (child == NONE || value == JsonToken.VALUE_NULL) {
                json.skipChildren();
            } else if (value == JsonToken.START_OBJECT && child.isDay) {
                slots.set(child.slot, JsonDay.read(json));
            } else if (value == JsonToken.START_OBJECT) {
                child.readOrSkip(json, slots);
            } else if (child.slot == NO_SLOT) {
                json.skipChildren();
            } else if (children.containsKey(name)) {
                slots.set(child.slot, value == JsonToken.START_ARRAY ? JsonTexts.joined(json) : json.getText());
            } else {
                slots.setIfAbsent(child.slot, value == JsonToken.START_ARRAY ? JsonTexts.joined(json) : json.getText());
            }
        }
        if (json.currentToken() != JsonToken.END_OBJECT) {
            throw new IOException("the JSON object has no end");
        }
    }

    private void readOrSkip(JsonParser json, FieldSlots slots) throws IOException {
        if (children.isEmpty() && slot == NO_SLOT) {
            json.skipChildren();
        } else {
            read(json, slots);
        }
    }
}
