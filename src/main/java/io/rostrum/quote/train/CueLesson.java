package io.rostrum.quote.train;

import io.rostrum.model.Softmax;
import io.rostrum.quote.CueFeatures;
import io.rostrum.quote.FeatureNumbers;
import io.rostrum.quote.Side;

/** Which tokens are heads of cues, and on which side of them the content stands. */
final class CueLesson implements ArticleLesson {

    private final FeatureNumbers features = new FeatureNumbers();
    private final double[] scores = new double[Side.values().length];

    @Override
    public void teach(MarkedReading article, FrameLearner learner) {
        CueFeatures of = new CueFeatures(article.reading());
        byte[] sides = new byte[article.reading().tokens()];
        article.frames()
                .forEach(frame -> sides[frame.head()] = (byte) frame.side().ordinal());
        for (int token = 0; token < sides.length; token++) {
            if (of.isCandidate(token)) {
                of.of(token, features);
                teach(sides[token], learner);
            }
        }
    }

    private void teach(int right, FrameLearner learner) {
        learner.begin();
        learner.thin(features);
        learner.scores(features, scores);
        Softmax.of(scores, scores.length);
        for (int side = 0; side < scores.length; side++) {
            learner.step(features, side, (right == side ? 1 : 0) - scores[side]);
        }
    }
}
