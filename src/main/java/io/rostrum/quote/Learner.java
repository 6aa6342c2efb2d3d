package io.rostrum.quote;

/** Fits a {@link LinearModel} by gradient steps on a log-linear likelihood (AdaGrad, Duchi 2011), with an L2 pull. */
final class Learner {

    private static final float RATE = 0.05f;
    static final float KEPT = 0.7f;

    private final float pull;
    private final float[] squares;
    private final float[] weights;
    private final LinearModel model;
    private int noise;

    Learner(int size, double pull) {
        this.weights = new float[size];
        this.model = new LinearModel(weights);
        this.squares = new float[size];
        this.pull = (float) pull;
    }

    /** Begins an example: from now on another share of the features is left out. */
    void begin() {
        noise = noise * 0x343FD + 0x269EC3;
    }

    /** Leaves out of the features those that the example at hand goes without. */
    void thin(Features features) {
        int kept = 0;
        int bound = (int) (KEPT * Integer.MAX_VALUE);
        for (int i = 0; i < features.size; i++) {
            int number = features.numbers[i];
            int draw = (number ^ noise) * 0x9E3779B1;
            draw = (draw ^ draw >>> 15) * 0x85EBCA6B >>> 1;
            if (draw < bound) {
                features.numbers[kept++] = number;
            }
        }
        features.size = kept;
    }

    /** While learning: thinned features weigh more to make up for those left out. */
    LinearModel model() {
        return model;
    }

    /** What was learnt, for whole features. */
    LinearModel learnt() {
        float[] scaled = new float[weights.length];
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] = weights[i] * KEPT;
        }
        return new LinearModel(scaled);
    }

    /** @param delta target probability minus the model's probability of what has these features */
    void step(Features features, double delta) {
        step(features, 0, delta);
    }

    /** The same for one class of several that share the features. */
    void step(Features features, int kind, double delta) {
        if (Math.abs(delta) < 1e-4) {
            return;
        }
        int mask = weights.length - 1;
        int shift = LinearModel.shift(kind);
        for (int i = 0; i < features.size; i++) {
            int place = features.numbers[i] + shift & mask;
            float gradient = (float) delta - pull * weights[place];
            squares[place] += gradient * gradient;
            weights[place] += RATE * gradient / (float) Math.sqrt(squares[place] + 1e-6f);
        }
    }

    /** Scores to probabilities, in place. */
    static void normalise(double[] scores, int size) {
        double best = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < size; i++) {
            best = Math.max(best, scores[i]);
        }
        double sum = 0;
        for (int i = 0; i < size; i++) {
            scores[i] = Math.exp(scores[i] - best);
            sum += scores[i];
        }
        for (int i = 0; i < size; i++) {
            scores[i] /= sum;
        }
    }
}
