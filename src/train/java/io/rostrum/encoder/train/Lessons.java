package io.rostrum.encoder.train;

import io.rostrum.encoder.WordPiece;
import io.rostrum.evaluate.QuotationGold;
import io.rostrum.leader.MentionFinder;
import io.rostrum.leader.Registry;
import io.rostrum.quote.train.GoldArticle;
import io.rostrum.quote.train.WindowLabels;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What is learnt, from the training parts of the gold data and from nothing else. */
final class Lessons {

    /** Of windows without a quotation one in so many: they tell less. */
    private static final int QUIET = 3;

    private Lessons() {}

    /** Every head, without examples. */
    static List<Lesson> untaught(Parameters parameters) {
        return List.of(new QuotationLesson(List.of(), parameters));
    }

    /** @param gold the folder that holds {@code quotes} */
    static List<Lesson> of(Path gold, Parameters parameters) throws IOException {
        return List.of(new QuotationLesson(windows(gold.resolve("quotes/polnear.train.jsonl.gz")), parameters));
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
}
