package io.rostrum.golden;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.rostrum.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * An article and what has to come out of it; {@code src/test/resources/golden/README.md} describes the fields.
 *
 * @param body as the gold's offsets count it, with whatever the dump left around the article
 */
record GoldenArticle(Path file, JsonNode json, String body) {

    static final Path SEED = Path.of("../shared/golden/syria_talks.gold.json");

    private static final Path OWN = Path.of("src/test/resources/golden");
    private static final ObjectMapper JSON = new ObjectMapper();

    /** What a gold quotation says; {@code speaker} is null when nobody can be named. */
    record Quote(String kind, List<Span> content, List<Span> source, String speaker) {}

    /** The files of our own, and the seed, whether it is there or not. */
    static List<Path> files() throws IOException {
        try (Stream<Path> own = Files.list(OWN)) {
            return Stream.concat(
                            own.filter(file -> file.toString().endsWith(".json"))
                                    .sorted(),
                            Stream.of(SEED))
                    .toList();
        }
    }

    static GoldenArticle read(Path file) throws IOException {
        JsonNode json = JSON.readTree(Files.readString(file));
        String body = json.has("text")
                ? json.get("text").asText()
                : Files.readString(file.resolveSibling(json.get("id").asText() + ".txt"));
        return new GoldenArticle(file, json, body);
    }

    boolean isSeed() {
        return file.equals(SEED);
    }

    LocalDate day() {
        return LocalDate.parse(json.get("date").asText());
    }

    List<Quote> quotes() {
        return nodes("quotes")
                .map(quote -> new Quote(
                        quote.get("type").asText(),
                        spans(quote.get("content")),
                        spans(quote.get("source")),
                        quote.get("speaker").asText(null)))
                .toList();
    }

    /** The spans of a field that is a list of pairs; none when it is missing. */
    List<Span> spans(String field) {
        return spans(json.path(field));
    }

    List<String> texts(String field) {
        return nodes(field).map(JsonNode::asText).toList();
    }

    Stream<JsonNode> nodes(String field) {
        return StreamSupport.stream(json.path(field).spliterator(), false);
    }

    /** Code points to UTF-16 units. */
    private List<Span> spans(JsonNode pairs) {
        List<Span> spans = new ArrayList<>();
        for (JsonNode pair : pairs) {
            spans.add(new Span(
                    body.offsetByCodePoints(0, pair.get(0).asInt()),
                    body.offsetByCodePoints(0, pair.get(1).asInt())));
        }
        return spans;
    }

    @Override
    public String toString() {
        return json.get("id").asText();
    }
}
