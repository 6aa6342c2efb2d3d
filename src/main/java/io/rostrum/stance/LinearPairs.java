package io.rostrum.stance;

/** Linear models over masked words, sentiment and frames. */
final class LinearPairs implements PairModel {

    private final StanceLexicon lexicon;
    private final LabelModel tone = LabelModel.builtIn("tone");
    private final LabelModel pair = LabelModel.builtIn("pair");
    private final LabelModel side = LabelModel.builtIn("side");

    LinearPairs(StanceLexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public PairStance.Answer tone(Case read) {
        Odds odds = tone.odds(new PairFeatures(read, lexicon).ofTone());
        return new PairStance.Answer(tone.label(odds), odds, tone.method());
    }

    /** Whether there is a stance the pair model says; which side, the mean of its log-odds and those of the side model. */
    @Override
    public PairStance.Answer stance(Case read) {
        CaseFeatures features = new PairFeatures(read, lexicon).ofStance();
        Odds ofPair = pair.odds(features);
        Odds odds = ofPair.withSide((ofPair.logOdds() + side.logOdds(features)) / 2);
        return new PairStance.Answer(pair.label(odds), odds, pair.method());
    }
}
