package io.rostrum.quote.train;

import io.rostrum.english.NounChunks;
import io.rostrum.english.Reading;
import io.rostrum.english.Tagger;
import io.rostrum.quote.Confidence;
import io.rostrum.quote.FeatureNumbers;
import io.rostrum.quote.HashedModel;
import io.rostrum.quote.QuotationDraft;
import io.rostrum.quote.QuotationFinder;
import io.rostrum.quote.QuotationModel;
import io.rostrum.quote.WordEvidence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Learns how far to trust quotations, on articles that the models that found them have not seen. */
public final class ConfidenceTraining {

    private static final int FOLDS = 3;
    private static final long SEED = 20260102L;
    private static final int SIZE = 1 << 14;
    private static final int PASSES = 8;
    private static final double TOUCHING = 0.5;

    private final FrameLearner learner = new FrameLearner(SIZE, 1, 1);
    private final List<Example> examples = new ArrayList<>();

    private record Example(int[] features, boolean isRight) {}

    private ConfidenceTraining() {}

    static HashedModel learn(List<GoldArticle> gold, Tagger tagger) {
        ConfidenceTraining training = new ConfidenceTraining();
        for (int fold = 0; fold < FOLDS; fold++) {
            List<GoldArticle> seen = new ArrayList<>();
            List<GoldArticle> unseen = new ArrayList<>();
            for (int i = 0; i < gold.size(); i++) {
                (i % FOLDS == fold ? unseen : seen).add(gold.get(i));
            }
            if (!seen.isEmpty()) {
                FrameTraining frames = new FrameTraining(seen, tagger);
                QuotationModel model = frames.learn();
                unseen.forEach(article -> training.read(MarkedReading.of(article, frames.english()), model));
            }
        }
        return training.fit();
    }

    private void read(MarkedReading article, QuotationModel model) {
        learner.beginArticle();
        Confidence confidence = new Confidence(learner, article.reading(), article.mentions());
        FeatureNumbers features = new FeatureNumbers();
        for (QuotationDraft draft :
                QuotationFinder.drafts(model, article.reading(), article.mentions(), WordEvidence.NONE)) {
            if (draft.frame != null) {
                confidence.read(draft.frame, features);
                learner.thin(features);
                examples.add(new Example(Arrays.copyOf(features.numbers, features.size), isRight(article, draft)));
            }
        }
    }

    private static boolean isRight(MarkedReading article, QuotationDraft draft) {
        Reading reading = article.reading();
        BitSet found = new BitSet();
        for (int[] part : draft.parts) {
            for (int token = part[0]; token < part[1]; token++) {
                found.set(token, reading.text.isWord(token) || reading.text.isPossessive(token));
            }
        }
        for (GoldFrames.Frame frame : article.frames()) {
            BitSet both = (BitSet) found.clone();
            both.and(frame.content());
            int shorter = Math.min(found.cardinality(), frame.content().cardinality());
            if (both.cardinality() > 0
                    && both.cardinality() >= TOUCHING * shorter
                    && isRight(article.reading().chunks, draft.frame.source(), frame.source())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isRight(NounChunks chunks, int found, BitSet gold) {
        if (found < 0 || gold.isEmpty()) {
            return found < 0 && gold.isEmpty();
        }
        int at = gold.nextSetBit(chunks.from[found]);
        return at >= 0 && at < chunks.to[found];
    }

    private HashedModel fit() {
        learner.endCounting();
        FeatureNumbers features = new FeatureNumbers();
        Random random = new Random(SEED);
        for (int pass = 0; pass < PASSES; pass++) {
            Collections.shuffle(examples, random);
            for (Example example : examples) {
                features.fill(example.features());
                learner.begin();
                learner.thin(features);
                learner.step(features, (example.isRight() ? 1 : 0) - Confidence.probability(learner, features));
            }
        }
        return learner.learnt();
    }
}
