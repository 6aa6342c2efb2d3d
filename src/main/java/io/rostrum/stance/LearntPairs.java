package io.rostrum.stance;

import io.rostrum.encoder.Depth;
import java.io.Serializable;

/** What was learnt of pairs: by linear models over masked words, sentiment and frames, and by the encoder beside them. */
final class LearntPairs implements Serializable {

    private final StanceLexicon lexicon;
    private final Depth depth;
    private final LabelModel tone = LabelModel.builtIn("tone");
    private final LabelModel pair = LabelModel.builtIn("pair");
    private final LabelModel side = LabelModel.builtIn("side");

    LearntPairs(StanceLexicon lexicon, Depth depth) {
        this.lexicon = lexicon;
        this.depth = depth;
    }

    /** The author's tone toward the target, which the text names. */
    PairStance.Answer tone(Case read) {
        Odds linear = tone.odds(new PairFeatures(read, lexicon).ofTone());
        if (depth == Depth.FAST) {
            return new PairStance.Answer(tone.label(linear), linear, method(tone));
        }
        Odds odds = linear.middle(EncodedPairs.tone(read));
        return new PairStance.Answer(odds.label(), odds, method(tone));
    }

    /**
     * The holder's stance toward the target; either may be unnamed. Whether there is a stance the pair model says; which side,
     * the mean of its log-odds and those of the side model.
     */
    PairStance.Answer stance(Case read) {
        CaseFeatures features = new PairFeatures(read, lexicon).ofStance();
        Odds ofPair = pair.odds(features);
        Odds linear = ofPair.withSide((ofPair.logOdds() + side.logOdds(features)) / 2);
        Odds odds = depth == Depth.DEEP ? linear.middle(EncodedPairs.stance(read)) : linear;
        return new PairStance.Answer(pair.label(odds), odds, method(pair));
    }

    private String method(LabelModel model) {
        return depth == Depth.DEEP ? "deep:" + model.name() : "linear:" + model.name();
    }
}
