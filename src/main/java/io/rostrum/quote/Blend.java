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

    static Blend CUES = new Blend(d("cl", 0.5), d("cd", 0.7));
    static Blend SPANS = new Blend(d("sl", 0.5), d("sd", 0.8));
    static Blend SOURCES = new Blend(d("ol", 0.6), d("od", 0.4));

    private static final double LEAST = 1e-9;

    static double d(String name, double value) {
        return Double.parseDouble(System.getProperty(name, "" + value));
    }

    /** Probabilities of both, in place of the linear model's. */
    void of(double[] probabilities, double[] logs, int size) {
        for (int i = 0; i < size; i++) {
            probabilities[i] = linear * Math.log(Math.max(LEAST, probabilities[i])) + deep * logs[i];
        }
        Softmax.of(probabilities, size);
    }
}
