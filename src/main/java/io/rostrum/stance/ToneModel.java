package io.rostrum.stance;

import io.rostrum.encoder.Depth;
import java.io.Serializable;

/** The author's tone toward a target: by the linear model that was learnt for it, and by the encoder beside it. */
final class ToneModel implements Serializable {

    private final StanceLexicon lexicon;
    private final Depth depth;
    private final LabelModel weights = LabelModel.builtIn("tone");

    ToneModel(StanceLexicon lexicon, Depth depth) {
        this.lexicon = lexicon;
        this.depth = depth;
    }

    /** @param read without a holder */
    PairStance.Answer of(Case read) {
        Odds linear = weights.odds(new PairFeatures(read, lexicon).ofTone());
        if (depth == Depth.FAST) {
            return new PairStance.Answer(weights.label(linear), linear, weights.method(depth));
        }
        Odds odds = linear.middle(EncodedPairs.tone(read));
        return new PairStance.Answer(odds.label(), odds, weights.method(depth));
    }
}
