package io.rostrum.encoder.train;

import io.rostrum.encoder.Columns;
import io.rostrum.encoder.WordPiece;
import io.rostrum.evaluate.QuotationGold;
import io.rostrum.evaluate.StanceGold;
import io.rostrum.leader.MentionFinder;
import io.rostrum.leader.Registry;
import io.rostrum.quote.train.GoldArticle;
import io.rostrum.quote.train.WindowLabels;
import io.rostrum.stance.MaskedPieces;
import io.rostrum.stance.Stance.Label;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** What is learnt, from the training parts of the gold data and from nothing else. */
final class Lessons {

    private static final String TRAIN = "train";

    /** Of windows without a quotation, and of pairs without a stance, one in so many: they tell less. */
    private static final int QUIET = 3;

    private static final int QUIET_PAIRS = Integer.getInteger("quiet.pairs", 6);

    /** Of windows one in so many: more than 1 where quotations were learnt before and should only not be forgotten. */
    private static final int KNOWN = Integer.getInteger("quotations.one-in", 1);

    private Lessons() {}

    /** Every head, without examples. */
    static List<Lesson> untaught(Parameters parameters) {
        return List.of(
                new QuotationLesson(List.of(), parameters),
                new StanceLesson(List.of(), Columns.TONE, parameters),
                new StanceLesson(List.of(), Columns.PAIR, parameters));
    }

    /** @param gold the folder that holds {@code quotes} and {@code stance} */
    static List<Lesson> of(Path gold, Parameters parameters) throws IOException {
        if (Boolean.getBoolean("quotes.only")) {
            return List.of(new QuotationLesson(windows(gold.resolve("quotes/polnear.train.jsonl.gz")), parameters));
        }
        return List.of(
                new QuotationLesson(windows(gold.resolve("quotes/polnear.train.jsonl.gz")), parameters),
                new StanceLesson(
                        stances(gold.resolve("stance/newsmtsc.traindev.jsonl.gz"), 1), Columns.TONE, parameters),
                new StanceLesson(
                        stances(gold.resolve("stance/dse_directed.traindev.jsonl.gz"), QUIET_PAIRS),
                        Columns.PAIR,
                        parameters));
    }

    private static List<WindowLabels> windows(Path file) throws IOException {
        List<WindowLabels> windows = new ArrayList<>();
        int quiet = 0;
        for (GoldArticle article : new QuotationGold(new MentionFinder(Registry.builtIn())).read(file)) {
            for (WindowLabels window : WindowLabels.of(article, WordPiece.builtIn())) {
                if (window.tellsSpeech() || quiet++ % QUIET == Integer.getInteger("quiet.from", 0)) {
                    windows.add(window);
                }
            }
        }
        return IntStream.range(0, windows.size())
                .filter(window -> window % KNOWN == 0)
                .mapToObj(windows::get)
                .toList();
    }

    private static List<StanceLesson.Example> stances(Path file, int quietShare) throws IOException {
        List<StanceLesson.Example> examples = new ArrayList<>();
        int quiet = 0;
        for (StanceGold row : StanceGold.read(file)) {
            boolean isWhole = row.split().equals(TRAIN) && row.label() != null && row.target() != null;
            boolean isApart = isWhole && (row.holder() == null || !row.holder().overlaps(row.target()));
            if (isApart && (row.label() != Label.NEUTRAL || quiet++ % quietShare == 0)) {
                examples.add(new StanceLesson.Example(
                        MaskedPieces.of(row.text(), row.holder(), row.target()), row.label()));
            }
        }
        return examples;
    }
}
