package io.rostrum.job;

import io.rostrum.article.Span;
import io.rostrum.nlp.Found;
import io.rostrum.quote.Quotation;
import io.rostrum.quote.Wording;
import io.rostrum.table.QuoteRow;
import io.rostrum.table.SpanPart;
import io.rostrum.table.Tables;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** annotated articles → quotes: one row per quotation, whoever speaks. */
public final class Quotes {

    private Quotes() {}

    public static Dataset<Row> of(Dataset<Row> annotated) {
        return AnnotatedArticle.rows(annotated, Tables.QUOTES, Quotes::rows);
    }

    private static Stream<QuoteRow> rows(AnnotatedArticle article) {
        List<Found<Quotation>> quotations = article.annotations().quotations();
        return IntStream.range(0, quotations.size()).mapToObj(place -> row(article, place, quotations.get(place)));
    }

    private static QuoteRow row(AnnotatedArticle article, int place, Found<Quotation> found) {
        Quotation quotation = found.value();
        Span source = quotation.source();
        Wording wording = Wording.of(quotation.content(), article.body());
        return new QuoteRow(
                article.articleId(),
                article.day(),
                article.outlet(),
                place,
                found.sentence(),
                quotation.kind().name().toLowerCase(Locale.ROOT),
                quotation.leaderId(),
                source == null ? null : source.in(article.body()),
                quotation.speakerName(),
                wording.words(),
                wording.count(),
                quotation.content().stream()
                        .map(span -> new SpanPart(span.begin(), span.end()))
                        .toList(),
                source == null ? null : source.begin(),
                source == null ? null : source.end(),
                quotation.cue() == null ? null : quotation.cue().in(article.body()),
                wording.distinctId(),
                quotation.confidence(),
                quotation.method());
    }
}
