package io.rostrum.job;

import io.rostrum.stance.Speech;
import io.rostrum.stance.Stance;
import io.rostrum.table.StanceRow;
import java.util.Locale;
import java.util.stream.Stream;

/** annotated article → stances: one row per piece of evidence. */
final class Stances {

    private Stances() {}

    static Stream<StanceRow> of(AnnotatedArticle article) {
        Speech speech = new Speech(article.annotations().quotations());
        return article.annotations().stances().stream().map(stance -> row(article, stance, speech));
    }

    private static StanceRow row(AnnotatedArticle article, Stance stance, Speech speech) {
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
                quote(stance, speech),
                article.passage(stance.trigger()),
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

    /** Null for a reported act. */
    private static Integer quote(Stance stance, Speech speech) {
        int place = speech.placeAt(stance.trigger().begin());
        return place < 0 ? null : place;
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
