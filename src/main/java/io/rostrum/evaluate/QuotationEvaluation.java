package io.rostrum.evaluate;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rostrum.encoder.Depth;
import io.rostrum.english.Reading;
import io.rostrum.leader.MentionFinder;
import io.rostrum.leader.Registry;
import io.rostrum.quote.Quotation;
import io.rostrum.quote.QuotationFinder;
import io.rostrum.quote.train.GoldArticle;
import io.rostrum.text.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Quotations and speakers against marked articles. Predictions have the form that {@code score_quotes.py} reads,
 * offsets in code points; the scoreboard has its figures, and the same by outlet and kind of source, and by confidence.
 */
public final class QuotationEvaluation implements EvaluationTask {

    private final MentionFinder mentions;
    private final QuotationFinder finder;

    public QuotationEvaluation(Registry registry, Depth depth) {
        this(registry, new QuotationFinder(depth));
    }

    QuotationEvaluation(Registry registry, QuotationFinder finder) {
        this.mentions = new MentionFinder(registry);
        this.finder = finder;
    }

    @Override
    public String evaluate(Path gold, Path out) throws IOException {
        QuotationScoreboard board = new QuotationScoreboard();
        List<String> lines = new ArrayList<>();
        for (GoldArticle article : new QuotationGold(mentions).read(gold)) {
            List<Quotation> quotations = finder.find(Reading.of(article.body()), article.mentions());
            board.add(article, quotations);
            lines.add(line(article, quotations));
        }
        JsonLines.write(out, lines);
        return board.print();
    }

    private static String line(GoldArticle article, List<Quotation> quotations) {
        CodePoints points = new CodePoints(article.body());
        ObjectNode line = JsonLines.JSON.createObjectNode().put("id", article.id());
        ArrayNode list = line.putArray("quotes");
        for (Quotation quotation : quotations) {
            ObjectNode row =
                    list.addObject().put("type", quotation.kind().name().toLowerCase(Locale.ROOT));
            addSpans(row.putArray("content"), quotation.content(), points);
            addSpans(row.putArray("source"), listOf(quotation.source()), points);
            addSpans(row.putArray("cue"), listOf(quotation.cue()), points);
            row.put("leader_id", quotation.leaderId())
                    .put("speaker", quotation.speakerName())
                    .put("confidence", quotation.confidence())
                    .put("method", quotation.method());
        }
        return line.toString();
    }

    private static List<Span> listOf(Span span) {
        return span == null ? List.of() : List.of(span);
    }

    private static void addSpans(ArrayNode list, List<Span> spans, CodePoints points) {
        for (Span span : spans) {
            list.addArray().add(points.ofOffset(span.begin())).add(points.ofOffset(span.end()));
        }
    }
}
