package io.rostrum.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page's JSON-LD says of its article: schema.org Article and its kinds, then the page around it. */
final class LinkedData {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();

    /** Endings of types, those that tell most of an article first. */
    private static final List<String> KINDS = List.of("Article", "BlogPosting", "ClaimReview", "WebPage");

    private final List<JsonNode> objects;

    private LinkedData(List<JsonNode> objects) {
        this.objects = objects;
    }

    /**
     * Reads what can be read: scripts that are no JSON are passed over. Of several objects of a kind the one that names
     * the page's address counts, else the one that has its title.
     *
     * @param addresses the page's own; null for unknown
     * @param titles    as the page shows its headline elsewhere; null for none
     */
    static LinkedData of(Document document, List<String> addresses, List<String> titles) {
        List<JsonNode> scripts = new ArrayList<>();
        for (Element script : document.select("script[type*=ld+json]")) {
            scripts.add(parse(script.data()));
        }
        OfThisPage meant = new OfThisPage(addresses, titles);
        return new LinkedData(
                KINDS.stream().map(kind -> meant.choose(all(scripts, kind))).toList());
    }

    /** The value of a text field; null when missing, empty or no text. */
    String text(String field) {
        for (JsonNode object : objects) {
            JsonNode value = object.path(field);
            JsonNode first = value.isArray() ? value.path(0) : value;
            if (first.isTextual() && !first.asText().isBlank()) {
                return first.asText();
            }
        }
        return null;
    }

    /** The objects of a kind, the outermost before those inside. */
    private static List<JsonNode> all(List<JsonNode> scripts, String kind) {
        List<JsonNode> found = new ArrayList<>();
        Deque<JsonNode> open = new ArrayDeque<>(scripts);
        while (!open.isEmpty()) {
            JsonNode node = open.remove();
            JsonNode type = node.path("@type");
            if ((type.isArray() ? type.path(0) : type).asText().endsWith(kind)) {
                found.add(node);
            }
            node.forEach(open::add);
        }
        return found;
    }

    private static JsonNode parse(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            return MissingNode.getInstance(); // the page's visible metadata is still there
        }
    }
}
