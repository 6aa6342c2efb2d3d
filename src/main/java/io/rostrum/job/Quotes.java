package io.rostrum.job;

import io.rostrum.quote.Quotation;
import io.rostrum.quote.Wording;
import io.rostrum.stance.IssueMention;
import io.rostrum.table.QuoteRow;
import io.rostrum.table.SpanPart;
import io.rostrum.table.SpeakerPart;
import io.rostrum.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** annotated article → quotes: one row per quotation, whoever speaks. */
final class Quotes {

    private static final int LEAD_SENTENCES = 3;

    private Quotes() {}

    static Stream<QuoteRow> of(AnnotatedArticle article) {
        List<Quotation> quotations = article.annotations().quotations();
        return IntStream.range(0, quotations.size()).mapToObj(place -> row(article, place, quotations.get(place)));
    }

    private static QuoteRow row(AnnotatedArticle article, int place, Quotation quotation) {
        Span source = quotation.source();
        Wording wording = Wording.of(quotation.content(), article.body());
        return new QuoteRow(
                article.articleId(),
                article.day(),
                article.outlet(),
                place,
                article.sentence(quotation.extent()),
                article.paragraph(quotation.extent()),
                article.passage(quotation.extent()),
                prominence(article, quotation, wording),
                quotation.kind().name().toLowerCase(Locale.ROOT),
                quotation.leaderId(),
                source == null ? null : source.in(article.body()),
                quotation.speakerName(),
                speakers(quotation),
                wording.words(),
                wording.count(),
                quotation.content().stream()
                        .map(span -> new SpanPart(span.begin(), span.end()))
                        .toList(),
                source == null ? null : source.begin(),
                source == null ? null : source.end(),
                quotation.cue() == null ? null : quotation.cue().in(article.body()),
                wording.distinctId(),
                issues(article, quotation),
                quotation.confidence(),
                quotation.method());
    }

    private static String prominence(AnnotatedArticle article, Quotation quotation, Wording wording) {
        if (article.title() != null && wording.isRepeatedIn(article.title())) {
            return "headline";
        }
        return article.isInLead(quotation.extent(), LEAD_SENTENCES) ? "lead" : "body";
    }

    /** Those that its words name. */
    private static List<String> issues(AnnotatedArticle article, Quotation quotation) {
        return article.annotations().issues().stream()
                .filter(issue -> quotation.content().stream()
                        .anyMatch(said -> said.contains(issue.span().begin())))
                .map(IssueMention::issue)
                .distinct()
                .sorted()
                .toList();
    }

    private static List<SpeakerPart> speakers(Quotation quotation) {
        if (!quotation.joint().isEmpty()) {
            return quotation.joint().stream()
                    .map(one -> new SpeakerPart(
                            one.leaderId(),
                            one.name(),
                            one.span().begin(),
                            one.span().end()))
                    .toList();
        }
        Span source = quotation.source();
        return quotation.speakerName() == null
                ? List.of()
                : List.of(new SpeakerPart(
                        quotation.leaderId(),
                        quotation.speakerName(),
                        source == null ? null : source.begin(),
                        source == null ? null : source.end()));
    }
}
