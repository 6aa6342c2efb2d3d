package io.rostrum.job;

import io.rostrum.leader.Mention;
import io.rostrum.table.MentionRow;
import java.util.Locale;
import java.util.stream.Stream;

/** annotated article → mentions: one row per span that refers to a leader. */
final class Mentions {

    private Mentions() {}

    static Stream<MentionRow> of(AnnotatedArticle article) {
        return article.annotations().mentions().stream()
                .filter(Mention::isLeader)
                .map(mention -> row(article, mention));
    }

    private static MentionRow row(AnnotatedArticle article, Mention mention) {
        return new MentionRow(
                article.articleId(),
                article.day(),
                article.outlet(),
                article.paragraph(mention.span()),
                article.sentence(mention.span()),
                article.passage(mention.span()),
                mention.span().begin(),
                mention.span().end(),
                mention.span().in(article.body()),
                mention.kind().name().toLowerCase(Locale.ROOT),
                mention.leaderId(),
                mention.name(),
                mention.confidence(),
                mention.antecedent() == null ? null : mention.antecedent().begin());
    }
}
