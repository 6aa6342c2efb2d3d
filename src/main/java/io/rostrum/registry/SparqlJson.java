package io.rostrum.registry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The answer of a SPARQL service as {@code application/sparql-results+json}. */
public final class SparqlJson {

    private static final ObjectMapper JSON = new ObjectMapper();

    private SparqlJson() {}

    /**
     * Rows as variable to value; what is unbound or has no value of its own (a blank node) is absent.
     *
     * @throws IllegalArgumentException when the text is no such answer
     */
    public static List<Map<String, String>> rows(String text) {
        JsonNode bindings;
        try {
            bindings = JSON.readTree(text).path("results").path("bindings");
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("no JSON: " + e.getOriginalMessage(), e);
        }
        if (!bindings.isArray()) {
            throw new IllegalArgumentException("no results.bindings, so no answer of a SPARQL service");
        }
        List<Map<String, String>> rows = new ArrayList<>();
        for (JsonNode binding : bindings) {
            Map<String, String> row = new TreeMap<>();
            binding.fields().forEachRemaining(field -> {
                if (!field.getValue().path("type").asText().equals("bnode")) {
                    row.put(field.getKey(), field.getValue().path("value").asText());
                }
            });
            rows.add(row);
        }
        return rows;
    }
}
