package io.rostrum.job;

import io.rostrum.leader.Mention;
import io.rostrum.nlp.Found;
import io.rostrum.table.MentionRow;
import io.rostrum.table.Tables;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** annotated articles → mentions: one row per span that refers to a leader. */
public final class Mentions {

    private Mentions() {}

    public static Dataset<Row> of(Dataset<Row> annotated) {
        return AnnotatedArticle.rows(annotated, Tables.MENTIONS, Mentions::rows);
    }

    private static Stream<MentionRow> rows(AnnotatedArticle article) {
        return article.annotations().mentions().stream()
                .filter(found -> found.value().isLeader())
                .map(found -> row(article, found));
    }

    private static MentionRow row(AnnotatedArticle article, Found<Mention> found) {
        Mention mention = found.value();
        return new MentionRow(
                article.articleId(),
                article.day(),
                article.outlet(),
                found.paragraph(),
                found.sentence(),
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
