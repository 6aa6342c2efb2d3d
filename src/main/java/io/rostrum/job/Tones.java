package io.rostrum.job;

import io.rostrum.leader.Mention;
import io.rostrum.stance.AuthorTone;
import io.rostrum.table.ToneRow;
import io.rostrum.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** annotated article → tones: one row per leader and sentence of the author that names the leader. */
final class Tones {

    /** A sentence is the author's unless it holds words that somebody more likely than not has said. */
    private static final double LIKELY = 0.5;

    private Tones() {}

    static Stream<ToneRow> of(AnnotatedArticle article) {
        Map<String, List<Mention>> names = new TreeMap<>();
        for (Mention mention : article.annotations().mentions()) {
            if (mention.isLeader() && mention.kind() == Mention.Kind.NAME) {
                names.computeIfAbsent(mention.leaderId(), unused -> new ArrayList<>())
                        .add(mention);
            }
        }
        List<Span> said = article.annotations().quotations().stream()
                .filter(quotation -> quotation.confidence() >= LIKELY)
                .flatMap(quotation -> quotation.content().stream())
                .toList();
        return names.values().stream().flatMap(of -> rows(article, of, said));
    }

    private static Stream<ToneRow> rows(AnnotatedArticle article, List<Mention> names, List<Span> said) {
        List<Span> spans = names.stream().map(Mention::span).toList();
        return Loaded.TONE.of(article.annotations().text(), spans, said).stream()
                .map(tone -> row(article, names.get(tone.name()), tone.score()));
    }

    private static ToneRow row(AnnotatedArticle article, Mention name, double score) {
        return new ToneRow(
                article.articleId(),
                article.day(),
                name.leaderId(),
                name.name(),
                article.sentence(name.span()),
                name.confidence(),
                score);
    }

    /** One model per executor, loaded when first asked for. */
    private static final class Loaded {
        static final AuthorTone TONE = new AuthorTone();
    }
}
