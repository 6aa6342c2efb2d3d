package io.rostrum.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import io.rostrum.stance.Stance;
import io.rostrum.text.Folding;
import io.rostrum.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/**
 * A clear stance of a named person, as people read it.
 *
 * @param holderId registry id; null for somebody who is not in it
 * @param targetId registry id or code of a country; null for others
 * @param target   words of the target, see {@link GoldText}
 * @param sentence words of the evidence
 * @param also     other right answers
 */
record GoldStanceRow(
        String holderId,
        String holder,
        String targetId,
        BitSet target,
        BitSet sentence,
        Stance.Label label,
        boolean isImplied,
        List<Answer> also) {

    private static final int STEM = 4;

    record Answer(String target, Stance.Label label) {}

    /** Those of the article's text; headlines are not read by the finder and left out. */
    static List<GoldStanceRow> of(GoldRows.Rows rows, GoldText text) {
        List<GoldStanceRow> all = new ArrayList<>();
        CodePoints points = new CodePoints(rows.article().text());
        for (JsonLines.Line line : rows.lines()) {
            JsonNode json = line.json();
            if (!json.path("in_title").asBoolean() && !json.path("read").asBoolean()) {
                List<Answer> also = new ArrayList<>();
                for (JsonNode other : json.path("also")) {
                    also.add(new Answer(other.path("target").asText(), label(line, other)));
                }
                all.add(new GoldStanceRow(
                        json.path("holder_id").textValue(),
                        line.text("holder"),
                        json.path("target_id").textValue(),
                        text.ofText(span(line, "target_span", points)),
                        text.ofText(span(line, "sentence", points)),
                        label(line, json),
                        json.path("strength").asText().equals("implied"),
                        also));
            }
        }
        return all;
    }

    private static List<Span> span(JsonLines.Line line, String field, CodePoints points) {
        return points.spans(
                line, JsonLines.JSON.createArrayNode().add(line.json().path(field)), field);
    }

    private static Stance.Label label(JsonLines.Line line, JsonNode json) {
        return switch (json.path("label").asText()) {
            case "for" -> Stance.Label.FOR;
            case "against" -> Stance.Label.AGAINST;
            default -> throw GoldRows.bad(line, "label", "must be for or against, is " + json.path("label"));
        };
    }

    /**
     * The same holder, and the same label on a target that shares a word, or that has the same id and stands in the evidence; or
     * one of the other answers.
     */
    boolean isFoundBy(Stance stance, GoldText text) {
        if (!isHolder(stance.holder())) {
            return false;
        }
        Span span = stance.target().span();
        boolean isHere = span != null
                && targetId != null
                && targetId.equals(stance.target().id())
                && text.ofBody(List.of(span)).intersects(sentence);
        boolean touches = isHere || span != null && text.ofBody(List.of(span)).intersects(target);
        return touches && stance.label() == label
                || also.stream()
                        .anyMatch(answer -> answer.label() == stance.label()
                                && touches
                                && shareWord(answer.target(), stance.target().name()));
    }

    private boolean isHolder(Stance.Party party) {
        return holderId == null ? Folding.of(party.name()).equals(Folding.of(holder)) : holderId.equals(party.id());
    }

    private static boolean shareWord(String one, String other) {
        List<String> stems = stems(other);
        return stems(one).stream().anyMatch(stems::contains);
    }

    private static List<String> stems(String words) {
        return Arrays.stream(words.toLowerCase(Locale.ROOT).split("\\W+"))
                .filter(word -> word.length() >= STEM)
                .map(word -> word.substring(0, STEM))
                .toList();
    }
}
