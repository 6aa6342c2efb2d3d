package io.rostrum.job;

import io.rostrum.nlp.ArticleAnnotations;
import io.rostrum.quote.PassageKeys;
import io.rostrum.quote.Wording;
import io.rostrum.text.Span;
import io.rostrum.text.Text;
import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Row;

/**
 * An article and what was found in it.
 *
 * @param title null when there is none
 */
record AnnotatedArticle(
        String articleId,
        LocalDate day,
        String outlet,
        String title,
        String body,
        ArticleAnnotations annotations,
        PassageKeys passages) {

    static AnnotatedArticle of(Row article, ArticleAnnotations annotations) {
        return new AnnotatedArticle(
                article.getAs("article_id"),
                article.getAs("day"),
                article.getAs("outlet"),
                article.getAs("title"),
                article.getAs("body"),
                annotations,
                new PassageKeys(annotations.text()));
    }

    /** Sentence of the span's first word, from 0. */
    int sentence(Span span) {
        return text().sentenceOf(text().tokenAt(span.begin()));
    }

    /** Paragraph of the span's first word, from 0. */
    int paragraph(Span span) {
        return text().paragraphOf(text().tokenAt(span.begin()));
    }

    /** Whether a span begins in the first sentences of the first paragraph that is not of the title, which bodies of archives repeat. */
    boolean isInLead(Span span, int sentences) {
        int lead = 0;
        while (lead + 1 < text().paragraphs() && isOfTitle(lead)) {
            lead++;
        }
        int first = text().sentenceOf(text().paragraphStart(lead));
        return paragraph(span) == lead && sentence(span) < first + sentences;
    }

    private boolean isOfTitle(int paragraph) {
        Span words = text().span(text().paragraphStart(paragraph), text().paragraphEnd(paragraph));
        return title != null && Wording.of(List.of(words), body).isWithin(title);
    }

    /** Key of the passage of the span's first word; null where it has none. */
    Long passage(Span span) {
        return passages.at(span.begin());
    }

    private Text text() {
        return annotations.text();
    }
}
