package io.rostrum.quote;

import io.rostrum.model.Softmax;

/**
 * How much the linear models and the encoder weigh beside each other: logarithms of probabilities are multiplied by these
 * numbers and summed up. Chosen on PolNeAR dev.
 *
 * @param linear of the linear model's
 * @param deep   of the encoder's
 */
record Blend(double linear, double deep) {

    static final Blend CUES = new Blend(0.5, 0.8);
    static final Blend SPANS = new Blend(0.3, 1.0);
    static final Blend SOURCES = new Blend(0.5, 0.5);

    private static final double LEAST = 1e-9;

    /** Probabilities of both, in place of the linear model's. */
    void of(double[] probabilities, double[] logs, int size) {
        for (int i = 0; i < size; i++) {
            probabilities[i] = linear * Math.log(Math.max(LEAST, probabilities[i])) + deep * logs[i];
        }
        Softmax.of(probabilities, size);
    }
}
