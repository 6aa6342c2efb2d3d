package io.rostrum.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import io.rostrum.english.Reading;
import io.rostrum.leader.MentionFinder;
import io.rostrum.quote.Quotation;
import io.rostrum.quote.train.GoldArticle;
import io.rostrum.text.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Articles with marked quotations: a line is {@code {"id","text","date","outlet","quotes":[{"type","content":[[begin,
 * end],…],"source":[…],"cue":[…]}]}}, offsets in code points; date and outlet may be missing.
 */
public final class QuotationGold {

    private final MentionFinder mentions;
    private final Set<String> ids = new HashSet<>();

    public QuotationGold(MentionFinder mentions) {
        this.mentions = mentions;
    }

    /** @throws IllegalArgumentException at the first row that is not as described, naming file, line and field */
    public List<GoldArticle> read(Path file) throws IOException {
        List<GoldArticle> articles = new ArrayList<>();
        for (JsonLines.Line line : JsonLines.read(file)) {
            articles.add(article(line));
        }
        if (articles.isEmpty()) {
            throw new IllegalArgumentException(file + ": holds no article");
        }
        return articles;
    }

    private GoldArticle article(JsonLines.Line line) {
        String id = line.text("id");
        if (!ids.add(id)) {
            throw bad(line, "id", "must be unique, is again " + id);
        }
        String body = line.text("text");
        JsonNode quotes = line.json().get("quotes");
        if (quotes == null || !quotes.isArray()) {
            throw bad(line, "quotes", "must be a list, is " + quotes);
        }
        CodePoints points = new CodePoints(body);
        List<GoldArticle.Marked> marked = new ArrayList<>();
        for (int i = 0; i < quotes.size(); i++) {
            marked.add(marked(line, quotes.get(i), "quotes[" + i + "]", points));
        }
        JsonNode outlet = line.json().path("outlet");
        return new GoldArticle(id, body, outlet.asText(""), mentions.find(Reading.of(body), day(line)), marked);
    }

    private static LocalDate day(JsonLines.Line line) {
        String date = line.json().path("date").asText("");
        try {
            return date.isEmpty() ? null : LocalDate.parse(date);
        } catch (DateTimeParseException e) {
            throw bad(line, "date", "must be like 2016-07-19, is " + date);
        }
    }

    private static GoldArticle.Marked marked(JsonLines.Line line, JsonNode quote, String field, CodePoints points) {
        List<Span> content = points.spans(line, quote.path("content"), field + ".content");
        if (content.isEmpty()) {
            throw bad(line, field + ".content", "must hold a span");
        }
        return new GoldArticle.Marked(
                kind(line, quote.path("type").asText(""), field),
                content,
                points.spans(line, quote.path("source"), field + ".source"),
                points.spans(line, quote.path("cue"), field + ".cue"));
    }

    private static Quotation.Kind kind(JsonLines.Line line, String type, String field) {
        for (Quotation.Kind kind : Quotation.Kind.values()) {
            if (kind.name().toLowerCase(Locale.ROOT).equals(type)) {
                return kind;
            }
        }
        throw bad(line, field + ".type", "must be direct, mixed or indirect, is " + type);
    }

    private static IllegalArgumentException bad(JsonLines.Line line, String field, String what) {
        return new IllegalArgumentException(line.file() + " line " + line.number() + ", " + field + ": " + what);
    }
}
