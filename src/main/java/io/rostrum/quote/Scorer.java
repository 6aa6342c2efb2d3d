package io.rostrum.quote;

/** Weighs features: a log-linear model's scores, before they become probabilities. */
public interface Scorer {

    /** Of a model without kinds. */
    double score(FeatureNumbers features);

    /** @param scores is filled: the score of each kind, all of which share the features */
    void scores(FeatureNumbers features, double[] scores);
}
