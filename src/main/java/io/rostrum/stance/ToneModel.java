package io.rostrum.stance;

import java.io.Serializable;

/** The author's tone toward a target, by the linear model that was learnt for it. */
final class ToneModel implements Serializable {

    private final StanceLexicon lexicon;
    private final LabelModel weights = LabelModel.builtIn("tone");

    ToneModel(StanceLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** @param read without a holder */
    PairStance.Answer of(Case read) {
        Odds odds = weights.odds(new PairFeatures(read, lexicon).ofTone());
        return new PairStance.Answer(weights.label(odds), odds, weights.method());
    }
}
