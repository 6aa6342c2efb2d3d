package io.rostrum.quote.train;

import io.rostrum.model.Weights;
import io.rostrum.quote.FeatureNumbers;
import io.rostrum.quote.HashedModel;
import io.rostrum.quote.Scorer;

/**
 * Fits a {@link HashedModel} by gradient steps on a log-linear likelihood (AdaGrad, Duchi 2011), with an L2 pull.
 *
 * <p>The articles are shown once to count features, and then to learn: features of few articles tell more of those
 * articles than of the next and are left out, and the first steps of rare features are damped for the same reason.
 */
public final class FrameLearner implements Scorer {

    private static final float RATE = 0.1f;
    private static final float DAMPING = 16;
    private static final float PULL = 2e-3f;
    private static final int LEAST_ARTICLES = 24;

    private final short[] articles; // by place: how many have such a feature, LEAST_ARTICLES at most
    private final int[] lastArticle;
    private final float kept;
    private int article;
    private boolean isCounting = true;
    private final float[] squares;
    private final float[] weights;
    private final int kinds;
    private int noise;

    /**
     * @param kinds how many scores one list of features has
     * @param kept  share of the features that an example is learnt with; the others are left out at random
     */
    FrameLearner(int size, int kinds, double kept) {
        this.kept = (float) kept;
        this.articles = new short[size];
        this.lastArticle = new int[size];
        this.weights = new float[size];
        this.kinds = kinds;
        this.squares = new float[size];
    }

    /** While counting: what comes is of another article. */
    void beginArticle() {
        article++;
    }

    /** From now on examples are learnt from. */
    void endCounting() {
        isCounting = false;
    }

    /** Begins an example: from now on another share of the features is left out. */
    void begin() {
        noise = noise * 0x343FD + 0x269EC3;
    }

    /** Leaves out of the features those that the example at hand goes without. */
    void thin(FeatureNumbers features) {
        if (isCounting) {
            count(features);
            return;
        }
        int left = 0;
        int bound = (int) (kept * Integer.MAX_VALUE);
        for (int i = 0; i < features.size; i++) {
            int number = features.numbers[i];
            int draw = (number ^ noise) * 0x9E3779B1;
            draw = (draw ^ draw >>> 15) * 0x85EBCA6B >>> 1;
            if (draw < bound && articles[place(number, 0)] == LEAST_ARTICLES) {
                features.numbers[left++] = number;
            }
        }
        features.size = left;
    }

    private void count(FeatureNumbers features) {
        for (int i = 0; i < features.size; i++) {
            int place = place(features.numbers[i], 0);
            if (lastArticle[place] != article && articles[place] < LEAST_ARTICLES) {
                lastArticle[place] = article;
                articles[place]++;
            }
        }
    }

    private int place(int number, int kind) {
        return number * kinds + kind & weights.length - 1;
    }

    /** While learning: thinned features weigh more to make up for those left out. */
    @Override
    public double score(FeatureNumbers features) {
        return score(features, 0);
    }

    @Override
    public void scores(FeatureNumbers features, double[] scores) {
        for (int kind = 0; kind < kinds; kind++) {
            scores[kind] = score(features, kind);
        }
    }

    private double score(FeatureNumbers features, int kind) {
        float sum = 0;
        for (int i = 0; i < features.size; i++) {
            sum += weights[place(features.numbers[i], kind)];
        }
        return sum;
    }

    /** What was learnt, for whole features. */
    HashedModel learnt() {
        float[] scaled = new float[weights.length];
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] = weights[i] * kept;
        }
        return new HashedModel(Weights.rounded(scaled), kinds);
    }

    /** @param delta target probability minus the model's probability of what has these features */
    void step(FeatureNumbers features, double delta) {
        step(features, 0, delta);
    }

    /** The same for one class of several that share the features. */
    void step(FeatureNumbers features, int kind, double delta) {
        if (isCounting || Math.abs(delta) < 1e-4) {
            return;
        }
        for (int i = 0; i < features.size; i++) {
            int place = place(features.numbers[i], kind);
            float gradient = (float) delta - PULL * weights[place];
            squares[place] += gradient * gradient;
            weights[place] += RATE * gradient / (float) Math.sqrt(squares[place] + DAMPING);
        }
    }
}
