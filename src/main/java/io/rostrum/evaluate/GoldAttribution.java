package io.rostrum.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import io.rostrum.quote.Quotation;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Words of somebody, as people read them.
 *
 * @param words    of the content, see {@link GoldText}
 * @param leaderId the one speaker who is a leader; null for others and for several together
 * @param leaders  all speakers who are leaders
 * @param isOpen   several speak together, or the mark is wrong: neither right nor wrong whatever is found
 * @param isLoose  no words are said
 */
record GoldAttribution(
        int index,
        BitSet words,
        String leaderId,
        String name,
        Set<String> leaders,
        Quotation.Kind kind,
        boolean isOpen,
        boolean isLoose) {

    /** Those of the article's text; headlines are not read by the finders and left out. */
    static List<GoldAttribution> of(GoldRows.Rows rows, GoldText text) {
        List<GoldAttribution> all = new ArrayList<>();
        for (JsonLines.Line line : rows.lines()) {
            JsonNode json = line.json();
            if (!json.path("in_title").asBoolean() && !json.path("read").asBoolean()) {
                all.add(of(line, rows.article(), text));
            }
        }
        return all;
    }

    private static GoldAttribution of(JsonLines.Line line, GoldTexts.Article article, GoldText text) {
        JsonNode json = line.json();
        int index = json.path("index").asInt(-1);
        JsonNode content = json.has("content")
                ? json.get("content")
                : article.quotes().path(index).path("content");
        BitSet words = text.ofText(new CodePoints(article.text()).spans(line, content, "content"));
        Set<String> leaders = new LinkedHashSet<>();
        boolean joint = json.path("joint").size() > 0 || json.path("joint").asBoolean();
        json.path("leader_ids").forEach(id -> leaders.add(id.asText()));
        boolean several = joint && !leaders.isEmpty();
        String leader =
                !several && json.hasNonNull("leader_id") ? json.get("leader_id").asText() : null;
        if (leader != null) {
            leaders.add(leader);
        }
        return new GoldAttribution(
                index,
                words,
                leader,
                json.path("canonical").asText(""),
                leaders,
                kind(line, json.hasNonNull("type_read") ? "type_read" : "type"),
                several || json.path("gold_wrong").asBoolean(),
                json.path("loose").asBoolean());
    }

    private static Quotation.Kind kind(JsonLines.Line line, String field) {
        String name = line.text(field);
        for (Quotation.Kind kind : Quotation.Kind.values()) {
            if (kind.name().toLowerCase(Locale.ROOT).equals(name)) {
                return kind;
            }
        }
        throw GoldRows.bad(line, field, "must be direct, mixed or indirect, is " + name);
    }
}
