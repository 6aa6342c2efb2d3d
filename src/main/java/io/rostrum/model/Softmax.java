package io.rostrum.model;

/** Probabilities from scores of a log-linear model. */
public final class Softmax {

    private Softmax() {}

    /** Scores to probabilities, in place. */
    public static void of(double[] scores, int size) {
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
