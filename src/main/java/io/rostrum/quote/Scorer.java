package io.rostrum.quote;

/** Weighs features: a log-linear model's scores, before they become probabilities. */
public interface Scorer {

    /** Of a model without kinds. */
    double score(Features features);

    /** @param scores is filled: the score of each kind, all of which share the features */
    void scores(Features features, double[] scores);
}
