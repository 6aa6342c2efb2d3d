package io.rostrum.registry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** An item of Wikidata as its JSON dump has it: one line, with a comma after it. */
final class WikiEntity {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> ENGLISH = List.of("en", "mul", "en-gb", "en-ca");
    private static final List<String> SPELLINGS = List.of("de", "fr", "es", "it", "nl", "pl", "tr");

    private final JsonNode json;

    private WikiEntity(JsonNode json) {
        this.json = json;
    }

    /**
     * Null for a line that holds no entity: a bracket, blanks.
     *
     * @throws IllegalArgumentException when the line is no JSON
     */
    static WikiEntity of(String line) {
        String text = line.strip();
        text = text.endsWith(",") ? text.substring(0, text.length() - 1) : text;
        if (text.length() < 2) {
            return null;
        }
        try {
            return new WikiEntity(JSON.readTree(text));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("no JSON: " + e.getOriginalMessage(), e);
        }
    }

    String id() {
        return json.path("id").asText();
    }

    /** In English, or the one for all languages; null when there is none. */
    String label() {
        return ENGLISH.stream()
                .map(language ->
                        json.path("labels").path(language).path("value").asText(""))
                .filter(label -> !label.isBlank())
                .findFirst()
                .orElse(null);
    }

    /** Other names of several words: a single word might be anybody's. */
    List<String> aliases() {
        Set<String> names = new LinkedHashSet<>();
        for (String language : ENGLISH) {
            json.path("aliases").path(language).forEach(alias -> names.add(clean(alias)));
        }
        for (String language : SPELLINGS) {
            names.add(clean(json.path("labels").path(language)));
        }
        names.remove(label());
        names.removeIf(name -> name.indexOf(' ') < 0 || name.indexOf('|') >= 0);
        return new ArrayList<>(names);
    }

    private static String clean(JsonNode value) {
        return value.path("value").asText("").strip().replaceAll("\\s+", " ");
    }

    /** All statements of the property but the deprecated; the preferred alone would lose former terms. */
    List<JsonNode> statements(String property) {
        List<JsonNode> statements = new ArrayList<>();
        json.path("claims").path(property).forEach(statement -> {
            if (!statement.path("rank").asText().equals("deprecated")) {
                statements.add(statement);
            }
        });
        return statements;
    }

    /** Ids of the items that are the property's values. */
    List<String> items(String property) {
        return values(property).map(WikiEntity::itemId).filter(id -> id != null).toList();
    }

    /** Strings that are the property's values; of texts in a language the English ones. */
    List<String> texts(String property) {
        return values(property)
                .filter(value ->
                        value.isTextual() || value.path("language").asText().equals("en"))
                .map(value ->
                        value.isTextual() ? value.asText() : value.path("text").asText())
                .toList();
    }

    /** The property's first date; null when there is none. */
    PartialDate date(String property) {
        return values(property).map(WikiEntity::date).findFirst().orElse(null);
    }

    private Stream<JsonNode> values(String property) {
        return statements(property).stream()
                .map(statement -> statement.path("mainsnak").path("datavalue").path("value"))
                .filter(value -> !value.isMissingNode());
    }

    /** Null when the value is no item; old dumps give the number alone. */
    static String itemId(JsonNode value) {
        return value.hasNonNull("id")
                ? value.get("id").asText()
                : value.hasNonNull("numeric-id") ? "Q" + value.get("numeric-id").asText() : null;
    }

    static PartialDate date(JsonNode value) {
        return PartialDate.of(
                value.path("time").asText(), value.path("precision").asInt());
    }
}
