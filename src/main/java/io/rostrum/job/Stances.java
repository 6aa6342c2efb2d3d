package io.rostrum.job;

import io.rostrum.nlp.Found;
import io.rostrum.stance.Stance;
import io.rostrum.table.StanceRow;
import io.rostrum.table.Tables;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** annotated articles → stances: one row per piece of evidence. */
public final class Stances {

    private Stances() {}

    public static Dataset<Row> of(Dataset<Row> annotated) {
        return AnnotatedArticle.rows(annotated, Tables.STANCES, Stances::rows);
    }

    private static Stream<StanceRow> rows(AnnotatedArticle article) {
        return article.annotations().stances().stream().map(Found::value).map(stance -> row(article, stance));
    }

    private static StanceRow row(AnnotatedArticle article, Stance stance) {
        return new StanceRow(
                article.articleId(),
                article.day(),
                article.outlet(),
                lower(stance.holder().type()),
                stance.holder().id(),
                stance.holder().name(),
                lower(stance.target().type()),
                stance.target().id(),
                stance.target().name(),
                lower(stance.channel()),
                lower(stance.label()),
                stance.odds().pFor(),
                stance.odds().pNeutral(),
                stance.odds().pAgainst(),
                stance.confidence(),
                lower(stance.modality()),
                stance.method(),
                stance.trigger().begin(),
                stance.trigger().end(),
                stance.evidence().begin(),
                stance.evidence().end(),
                stance.evidence().in(article.body()));
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
