package io.rostrum.job;

import io.rostrum.stance.Tone;
import io.rostrum.table.ToneRow;
import java.util.stream.Stream;

/** annotated article → tones: one row per leader and sentence of the author that names the leader. */
final class Tones {

    private Tones() {}

    static Stream<ToneRow> of(AnnotatedArticle article) {
        return article.annotations().tones().stream().map(tone -> row(article, tone));
    }

    private static ToneRow row(AnnotatedArticle article, Tone tone) {
        return new ToneRow(
                article.articleId(),
                article.day(),
                article.outlet(),
                tone.leaderId(),
                tone.leaderName(),
                article.sentence(tone.name()),
                article.passage(tone.name()),
                tone.confidence(),
                tone.score());
    }
}
