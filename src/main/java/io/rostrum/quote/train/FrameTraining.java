package io.rostrum.quote.train;

import io.rostrum.english.CueLexicon;
import io.rostrum.english.English;
import io.rostrum.english.Tagger;
import io.rostrum.quote.HashedModel;
import io.rostrum.quote.QuotationModel;
import io.rostrum.quote.Side;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Learns the models of cues, contents and sources from marked articles. */
final class FrameTraining {

    private static final long SEED = 20260101L;
    private static final int CUE_SIZE = 1 << 22;
    private static final int SPAN_SIZE = 1 << 20;
    private static final int SOURCE_SIZE = 1 << 19;
    private static final double KEPT = 0.7;
    private static final int PASSES = 5;

    private final List<MarkedReading> articles = new ArrayList<>();
    private final English english;

    FrameTraining(List<GoldArticle> gold, Tagger tagger) {
        this.english = new English(tagger, new CueLexicon(new CueCounts(tagger).of(gold), English.ownCues()));
        gold.forEach(article -> articles.add(MarkedReading.of(article, english)));
    }

    /** The words that tell that somebody speaks are those of the articles. */
    English english() {
        return english;
    }

    /** All but what is known of confidence. */
    QuotationModel learn() {
        return new QuotationModel(
                learn(CUE_SIZE, Side.values().length, new CueLesson()),
                learn(SPAN_SIZE, 1, new SpanLesson()),
                learn(SOURCE_SIZE, 1, new SourceLesson()),
                HashedModel.EVEN);
    }

    private HashedModel learn(int size, int kinds, ArticleLesson lesson) {
        FrameLearner learner = new FrameLearner(size, kinds, KEPT);
        for (MarkedReading article : articles) {
            learner.beginArticle();
            lesson.teach(article, learner);
        }
        learner.endCounting();
        Random random = new Random(SEED);
        for (int pass = 0; pass < PASSES; pass++) {
            List<MarkedReading> once = new ArrayList<>(articles);
            Collections.shuffle(once, random);
            once.forEach(article -> lesson.teach(article, learner));
        }
        return learner.learnt();
    }
}
