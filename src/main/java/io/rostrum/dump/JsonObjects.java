package io.rostrum.dump;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.time.LocalDate;

/** JSON objects as records. */
final class JsonObjects {

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();

    private final FieldSlots slots;
    private final FieldTree tree;
    private final LocalDate day;

    JsonObjects(ReadOptions options) {
        this.slots = new FieldSlots(options.mappings());
        this.tree = FieldTree.of(slots.slots());
        this.day = options.day();
    }

    /** The record that these bytes are: one JSON object and nothing else, else a reject. */
    DumpRecord record(long position, byte[] bytes, int start, int length) {
        String problem;
        try (JsonParser json = JSON.createParser(bytes, start, length)) {
            slots.clear();
            problem = problem(json);
        } catch (JsonProcessingException e) {
            problem = "not JSON: " + e.getOriginalMessage();
        } catch (IOException | IllegalStateException e) {
            problem = "not JSON: " + e.getMessage();
        }
        if (problem != null) {
            return Reject.of(position, problem, bytes, start, length);
        }
        DumpRecord record = slots.draft().finish(position, day);
        return record instanceof Reject reject ? Reject.of(position, reject.reason(), bytes, start, length) : record;
    }

    private String problem(JsonParser json) throws IOException {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            return "not a JSON object";
        }
        tree.read(json, slots);
        return json.nextToken() == null ? null : "more than one JSON object on the line";
    }
}
