package io.rostrum.evaluate;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rostrum.dump.BodyText;
import io.rostrum.english.Reading;
import io.rostrum.leader.MentionFinder;
import io.rostrum.leader.Registry;
import io.rostrum.stance.Candidates;
import io.rostrum.stance.Stance.Party;
import io.rostrum.stance.StanceLexicon;
import io.rostrum.text.Span;
import io.rostrum.text.Text;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Draws pairs of a holder and a target, in one sentence or in neighbours, for people to read. The same texts and seed give
 * the same pairs in the same order.
 */
public final class CandidatePairs {

    private final String seed;
    private final MentionFinder mentions;
    private final Candidates candidates;

    public CandidatePairs(Registry registry, StanceLexicon lexicon, String seed) {
        this.seed = seed;
        this.mentions = new MentionFinder(registry);
        this.candidates = new Candidates(lexicon, registry);
    }

    /**
     * @param counts texts, as {@link GoldTexts} reads them, to how many pairs are drawn from them
     * @return JSON objects, shuffled; fewer where a text has not so many
     */
    public List<String> draw(Map<Path, Integer> counts) throws IOException {
        List<PairDraw.Pair> drawn = new ArrayList<>();
        for (Map.Entry<Path, Integer> texts : counts.entrySet()) {
            String source = texts.getKey().getFileName().toString().replaceFirst("\\..*", "");
            PairDraw draw = new PairDraw(seed);
            for (GoldTexts.Article article : GoldTexts.read(texts.getKey())) {
                addPairs(source, article, draw);
            }
            drawn.addAll(draw.of(texts.getValue()));
        }
        drawn.sort(PairDraw.ORDER);
        return drawn.stream().map(PairDraw.Pair::json).toList();
    }

    private void addPairs(String source, GoldTexts.Article article, PairDraw draw) {
        Reading reading = Reading.of(BodyText.clean(article.text()));
        Candidates.Found found = candidates.of(reading, mentions.find(reading, article.day()));
        Text text = reading.text;
        for (Party holder : found.holders()) {
            int sentence = sentence(text, holder);
            for (Party target : found.targets()) {
                int other = sentence(text, target);
                if (Math.abs(sentence - other) <= 1
                        && !holder.is(target)
                        && !holder.span().overlaps(target.span())) {
                    boolean opinion = candidates.isOpinionated(text, sentence) || candidates.isOpinionated(text, other);
                    draw.add(
                            article.id(),
                            holder.span().begin() + "-" + target.span(),
                            opinion,
                            sentence == other,
                            kind(holder) + " " + kind(target),
                            () -> row(source, article.id(), text, holder, target)
                                    .put("opinion_word", opinion));
                }
            }
        }
    }

    private static ObjectNode row(String source, String article, Text text, Party holder, Party target) {
        int first = Math.min(sentence(text, holder), sentence(text, target));
        int last = Math.max(sentence(text, holder), sentence(text, target));
        int from = text.sentenceStart(Math.max(0, first - 1));
        int to = text.sentenceEnd(Math.min(text.sentences() - 1, last + 1));
        Span window = text.span(from, to);
        CodePoints points = new CodePoints(window.in(text.body()));
        ObjectNode row = JsonLines.JSON.createObjectNode();
        row.put("source", source).put("article_id", article).put("text", window.in(text.body()));
        put(row, "holder", holder, text.body(), window.begin(), points);
        put(row, "target", target, text.body(), window.begin(), points);
        return row;
    }

    private static void put(ObjectNode row, String side, Party party, String body, int start, CodePoints points) {
        Span span = party.span();
        row.put(side, span.in(body));
        row.putArray(side + "_span")
                .add(points.ofOffset(span.begin() - start))
                .add(points.ofOffset(span.end() - start));
        row.put(side + "_type", kind(party)).put(side + "_id", party.id()).put(side + "_name", party.name());
    }

    private static int sentence(Text text, Party party) {
        return text.sentenceOf(text.tokenAt(party.span().begin()));
    }

    /** The party's type; an open phrase, which the finder takes for an issue, is a phrase here. */
    private static String kind(Party party) {
        boolean open = party.type() == Party.Type.ISSUE && party.id() == null;
        return open ? "phrase" : party.type().name().toLowerCase(Locale.ROOT);
    }
}
