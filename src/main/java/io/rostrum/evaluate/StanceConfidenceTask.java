package io.rostrum.evaluate;

import io.rostrum.english.Reading;
import io.rostrum.leader.Mention;
import io.rostrum.leader.MentionFinder;
import io.rostrum.leader.Registry;
import io.rostrum.quote.QuotationFinder;
import io.rostrum.stance.Stance;
import io.rostrum.stance.StanceFinder;
import io.rostrum.stance.StanceLexicon;
import io.rostrum.stance.train.RowLearner;
import io.rostrum.stance.train.RowTraining;
import io.rostrum.text.Folding;
import io.rostrum.text.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Learns how far to trust stances from rows that readers judged, where they still come out: gold is {@code stance_rows.jsonl}, see
 * the README beside it.
 */
public final class StanceConfidenceTask implements TrainingTask {

    private static final int WORDS_OF_TARGET = 4; // in the gold, at most
    private static final RowLearner LEARNER = new RowLearner(6, 3, 3000);

    private final MentionFinder mentions;
    private final QuotationFinder quotations = new QuotationFinder();
    private final StanceFinder stances;
    private final List<Path> texts;

    /** @param texts where the articles of the gold are, see {@link GoldTexts} */
    public StanceConfidenceTask(Registry registry, StanceLexicon lexicon, List<Path> texts) {
        this.mentions = new MentionFinder(registry);
        this.stances = new StanceFinder(lexicon, registry);
        this.texts = List.copyOf(texts);
    }

    @Override
    public Map<String, byte[]> train(Path gold) throws IOException {
        List<RowTraining.Row> rows = new ArrayList<>();
        for (GoldRows.Rows article : GoldRows.read(gold, "stance_rows", texts)) {
            rows.addAll(read(article));
        }
        RowTraining training = new RowTraining(rows, LEARNER);
        return Map.of(
                "confidence.tsv", training.model().getBytes(StandardCharsets.UTF_8),
                "confidence.report.tsv", training.report().getBytes(StandardCharsets.UTF_8));
    }

    private List<RowTraining.Row> read(GoldRows.Rows article) {
        GoldText text = new GoldText(article.article().text());
        CodePoints points = new CodePoints(article.article().text());
        Map<Stance, List<String>> found = found(text.body, article.article());
        Map<Stance, RowTraining.Row> rows = new LinkedHashMap<>();
        for (JsonLines.Line line : article.lines()) {
            List<Span> sentence = points.spans(
                    line, JsonLines.JSON.createArrayNode().add(line.json().path("sentence")), "sentence");
            List<Stance> same = found.keySet().stream()
                    .filter(stance -> stance.holder().type() != Stance.Party.Type.UNNAMED && !stance.isTold())
                    .filter(stance -> isOf(line, text.ofText(sentence), stance, text))
                    .toList();
            String reading = line.text("reading");
            boolean anyTarget = !reading.equals("right") && !reading.equals("target") && same.size() == 1;
            same.stream()
                    .filter(stance -> anyTarget || isTarget(line, stance.target()))
                    .findFirst()
                    .ifPresent(stance -> rows.putIfAbsent(
                            stance,
                            new RowTraining.Row(
                                    Math.floorMod(article.article().id().hashCode(), 1 << 20),
                                    found.get(stance),
                                    line.json().path("confidence").asDouble(),
                                    reading.equals("right"),
                                    line.json().path("unread").asBoolean())));
        }
        return List.copyOf(rows.values());
    }

    private Map<Stance, List<String>> found(String body, GoldTexts.Article article) {
        Map<Stance, List<String>> found = new LinkedHashMap<>();
        Reading reading = Reading.of(body);
        List<Mention> persons = mentions.find(reading, article.day());
        stances.find(reading, persons, quotations.find(reading, persons), found::putIfAbsent);
        return found;
    }

    /** The same holder and side in a sentence that shares half its words; what others say of a holder, or nobody
     * with a name says, is never counted. */
    private static boolean isOf(JsonLines.Line line, BitSet sentence, Stance stance, GoldText text) {
        BitSet both = text.ofBody(List.of(stance.evidence()));
        int words = both.cardinality();
        both.and(sentence);
        return 2 * both.cardinality() > words
                && stance.label().name().toLowerCase(Locale.ROOT).equals(line.text("label"))
                && stance.holder().name().equals(line.text("holder"));
    }

    /** The same id, or the words of which the gold has the first few. */
    private static boolean isTarget(JsonLines.Line line, Stance.Party target) {
        String id = line.json().path("target_id").textValue();
        if (id != null || target.id() != null) {
            return id != null && id.equals(target.id());
        }
        String words = line.text("target");
        String name = Folding.of(target.name());
        boolean isCut = words.split(" ").length == WORDS_OF_TARGET;
        return isCut ? name.startsWith(Folding.of(words)) : name.equals(Folding.of(words));
    }
}
