package io.rostrum.dump;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/** JSON objects as records. */
final class JsonObjects {

    static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .build();

    private static final int MOST_DEEP = 3;

    private final FieldSlots slots;
    private final FieldTree tree;
    private final ReadOptions options;
    private boolean isDirection;
    private final Deque<DumpRecord> ready = new ArrayDeque<>();

    JsonObjects(ReadOptions options) {
        this.slots = new FieldSlots(options.mappings());
        this.tree = FieldTree.of(slots.slots(), slots.days());
        this.options = options;
    }

    /** Name of the mapping that told the last record; null before the first. */
    String mapping() {
        return slots.mapping();
    }

    /** A record that has been read and not been taken yet; null when there is none. */
    DumpRecord next() {
        return ready.poll();
    }

    /**
     * The first record of these bytes: of JSON objects, an array or an envelope of them; else a reject. Null for a line
     * of Elasticsearch's bulk format that only says where the next one goes.
     */
    DumpRecord record(long position, byte[] bytes, int start, int length) {
        read(position, bytes, start, length, 0);
        return ready.poll();
    }

    private void read(long position, byte[] bytes, int start, int length, int depth) {
        int end = start + length;
        while (end > start && (bytes[end - 1] == ',' || bytes[end - 1] == ' ')) {
            end--;
        }
        int before = ready.size();
        String problem = values(position, bytes, start, end - start, depth);
        if (problem != null && problem.contains("UTF-8") && ready.size() == before) {
            byte[] utf8 = Charsets.decode(bytes, start, end - start, null).getBytes(StandardCharsets.UTF_8);
            problem = values(position, utf8, 0, utf8.length, depth) == null ? null : problem;
        }
        if (problem != null) {
            ready.add(Reject.of(position, problem, bytes, start, length));
        }
    }

    /** Reads one value after the other; gives why the rest cannot be read, null when all can. */
    private String values(long position, byte[] bytes, int start, int length, int depth) {
        int before = ready.size();
        isDirection = false;
        try (JsonParser json = JSON.createParser(bytes, start, length)) {
            boolean isInArray = false;
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                int at = (int) json.currentTokenLocation().getByteOffset();
                if (token == JsonToken.START_OBJECT) {
                    slots.clear();
                    tree.read(json, slots);
                    int end = (int) json.currentLocation().getByteOffset();
                    object(position + at, bytes, start + at, end - at, depth);
                } else if (token == JsonToken.VALUE_STRING && depth < MOST_DEEP && isJson(json.getText())) {
                    byte[] inner = json.getText().getBytes(StandardCharsets.UTF_8);
                    read(position, inner, 0, inner.length, depth + 1);
                } else if (token == JsonToken.START_ARRAY && !isInArray) {
                    isInArray = true;
                } else if (token == JsonToken.END_ARRAY) {
                    isInArray = false;
                } else {
                    return "not a JSON object";
                }
            }
            return ready.size() > before || isDirection ? null : "not a JSON object";
        } catch (JsonProcessingException e) {
            boolean isPython = length > 1 && bytes[start] == '{' && bytes[start + 1] == '\'';
            return isPython
                    ? "not JSON, but as Python prints it, in single marks; write it with json.dumps"
                    : "not JSON: " + e.getOriginalMessage();
        } catch (IOException | IllegalStateException e) {
            return "not JSON: " + e.getMessage();
        }
    }

    private static boolean isJson(String text) {
        String inner = text.stripLeading();
        return inner.startsWith("{") || inner.startsWith("[");
    }

    /** Several addresses: one column each. */
    private static boolean isColumns(Draft draft) {
        return draft.url() != null && draft.url().indexOf('\n') >= 0;
    }

    private void object(long position, byte[] bytes, int start, int length, int depth) {
        Draft draft = slots.draft();
        if (Draft.blank(draft.body()) && JsonEnvelope.isDirection(bytes, start, length)) {
            isDirection = true;
            return;
        }
        if ((Draft.blank(draft.body()) || isColumns(draft) || draft.isOnlyBody()) && depth < MOST_DEEP) {
            List<byte[]> inner = JsonEnvelope.records(bytes, start, length);
            for (int i = 0; i < inner.size(); i++) {
                read(position + i, inner.get(i), 0, inner.get(i).length, MOST_DEEP);
            }
            if (!inner.isEmpty()) {
                return;
            }
        }
        DumpRecord record = draft.finish(position, options);
        if (record instanceof Reject reject) {
            boolean isEmpty = reject.reason().equals("no text") && Draft.blank(draft.body());
            String reason = isEmpty ? slots.noText(JsonEnvelope.keys(bytes, start, length)) : reject.reason();
            ready.add(Reject.of(position, reason, Arrays.copyOfRange(bytes, start, start + length), 0, length));
        } else {
            ready.add(record);
        }
    }
}
