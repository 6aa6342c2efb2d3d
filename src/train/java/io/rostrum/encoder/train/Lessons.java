package io.rostrum.encoder.train;

import io.rostrum.encoder.WordPiece;
import io.rostrum.evaluate.QuotationGold;
import io.rostrum.evaluate.StanceTrainingTask;
import io.rostrum.leader.MentionFinder;
import io.rostrum.leader.Registry;
import io.rostrum.quote.train.GoldArticle;
import io.rostrum.quote.train.WindowLabels;
import io.rostrum.stance.MaskedPair;
import io.rostrum.stance.Stance;
import io.rostrum.stance.train.LabelChoice;
import io.rostrum.stance.train.StanceTraining.Labelled;
import io.rostrum.text.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What is learnt, from the training parts of the gold data and from nothing else. */
final class Lessons {

    /** Of windows without a quotation one in so many: they tell less. */
    private static final int QUIET = 3;

    /** Of pairs without a stance one in so many: there are five times as many of them. */
    private static final int NEUTRAL = 6;

    private Lessons() {}

    /** Every head, without examples. */
    static List<Lesson> untaught(Parameters parameters) {
        return List.of(
                new QuotationLesson(List.of(), parameters),
                StanceLesson.ofTone(List.of(), parameters),
                StanceLesson.ofPairs(List.of(), 1, parameters));
    }

    /** @param gold the folder that holds {@code quotes} and {@code stance} */
    static List<Lesson> of(Path gold, Parameters parameters) throws IOException {
        List<Labelled> tones = rows(gold.resolve("stance/newsmtsc.traindev.jsonl.gz"));
        List<Labelled> pairs = rows(gold.resolve("stance/dse_directed.traindev.jsonl.gz"));
        List<StanceLesson.Example> ofPairs = examples(pairs, NEUTRAL);
        ofPairs.addAll(views(pairs));
        ofPairs.addAll(views(tones));
        return List.of(
                new QuotationLesson(windows(gold.resolve("quotes/polnear.train.jsonl.gz")), parameters),
                StanceLesson.ofTone(examples(tones, 1), parameters),
                StanceLesson.ofPairs(ofPairs, 1.0 / NEUTRAL, parameters));
    }

    private static List<WindowLabels> windows(Path file) throws IOException {
        List<WindowLabels> windows = new ArrayList<>();
        int quiet = 0;
        for (GoldArticle article : new QuotationGold(new MentionFinder(Registry.builtIn())).read(file)) {
            for (WindowLabels window : WindowLabels.of(article, WordPiece.builtIn())) {
                if (window.tellsSpeech() || quiet++ % QUIET == 0) {
                    windows.add(window);
                }
            }
        }
        return windows;
    }

    private static List<Labelled> rows(Path file) throws IOException {
        return StanceTrainingTask.rows(file, StanceTrainingTask.TRAIN);
    }

    /** Of the neutral rows one in so many. */
    private static List<StanceLesson.Example> examples(List<Labelled> rows, int oneIn) {
        List<StanceLesson.Example> examples = new ArrayList<>();
        int neutral = 0;
        for (Labelled row : rows) {
            if (row.label() != Stance.Label.NEUTRAL || neutral++ % oneIn == 0) {
                examples.add(example(row, row.holder(), row.target()));
            }
        }
        return examples;
    }

    /** Of every other row with a side, by turns the target alone and neither name: texts often name neither. */
    private static List<StanceLesson.Example> views(List<Labelled> rows) {
        List<StanceLesson.Example> examples = new ArrayList<>();
        int sided = 0;
        for (Labelled row : rows) {
            if (row.label() != Stance.Label.NEUTRAL && sided++ % 2 == 0) {
                examples.add(example(row, null, sided % 4 == 1 ? row.target() : null));
            }
        }
        return examples;
    }

    private static StanceLesson.Example example(Labelled row, Span holder, Span target) {
        return new StanceLesson.Example(
                MaskedPair.of(row.text(), holder, target), LabelChoice.index(row.label()));
    }
}
