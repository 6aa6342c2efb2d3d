package io.rostrum.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import io.rostrum.stance.Stance.Label;
import io.rostrum.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A row of stance gold.
 *
 * @param corpus newsmtsc, dse, seesaw, seesaw-pairs, handmade …; as the row says, else empty
 * @param split  as the row says, else empty
 * @param holder null for the author, or when the text does not name the holder
 * @param target null when the text does not name it
 * @param label  null when not given
 */
public record StanceGold(String id, String corpus, String split, String text, Span holder, Span target, Label label) {

    private static final String PAIRS_ID = "ss:";
    private static final String PAIRS = "seesaw-pairs";

    /**
     * @param gold a file, or a folder: all its files that end in {@code .jsonl} or {@code .jsonl.gz}, by name
     * @throws IllegalArgumentException for a row without id or text; the message names file and line
     */
    public static List<StanceGold> read(Path gold) throws IOException {
        if (!Files.isDirectory(gold)) {
            return rows(gold);
        }
        List<StanceGold> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(gold)) {
            for (Path file : files.filter(StanceGold::isGold).sorted().toList()) {
                all.addAll(rows(file));
            }
        }
        return all;
    }

    private static boolean isGold(Path file) {
        return file.toString().endsWith(".jsonl") || file.toString().endsWith(".jsonl.gz");
    }

    private static List<StanceGold> rows(Path file) throws IOException {
        List<StanceGold> rows = new ArrayList<>();
        for (JsonLines.Line line : JsonLines.read(file)) {
            rows.add(row(line));
        }
        return rows;
    }

    private static StanceGold row(JsonLines.Line line) {
        String id = line.text("id");
        String text = line.text("text");
        CodePoints points = new CodePoints(text);
        String corpus = line.json().path("corpus").asText(id.startsWith(PAIRS_ID) ? PAIRS : "");
        return new StanceGold(
                id,
                corpus,
                line.json().path("split").asText(""),
                text,
                span(line, "holder", points),
                span(line, "target", points),
                label(line));
    }

    private static Span span(JsonLines.Line line, String field, CodePoints points) {
        JsonNode span = line.json().path(field);
        if (!span.hasNonNull("start")) {
            return null;
        }
        try {
            return new Span(
                    points.toOffset(span.get("start").asInt()),
                    points.toOffset(span.get("end").asInt()));
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    line.file() + " line " + line.number() + ", " + field + ": not inside the text, is " + span, e);
        }
    }

    private static Label label(JsonLines.Line line) {
        JsonNode json = line.json();
        if (json.hasNonNull("polarity")) {
            int polarity = json.get("polarity").asInt();
            return polarity > 0 ? Label.FOR : polarity < 0 ? Label.AGAINST : Label.NEUTRAL;
        }
        return switch (json.path("label").asText("")) {
            case "" -> null;
            case "for" -> Label.FOR;
            case "neutral" -> Label.NEUTRAL;
            case "against" -> Label.AGAINST;
            default ->
                throw new IllegalArgumentException(line.file() + " line " + line.number()
                        + ", label: must be for, neutral or against, is " + json.get("label"));
        };
    }
}
