package io.rostrum.stance;

import io.rostrum.encoder.Depth;
import io.rostrum.text.Span;
import java.io.Serializable;
import java.util.List;

/** What a given holder, or the author, is toward a given target: strict frames first, then what was learnt. */
public final class PairStance implements Serializable {

    private final StanceLexicon lexicon;
    private final Depth depth;
    private final ToneModel tone;
    private final LabelModel pair = LabelModel.builtIn("pair");
    private final LabelModel side = LabelModel.builtIn("side");

    /** With the models of the jar. */
    public PairStance(StanceLexicon lexicon, Depth depth) {
        this.lexicon = lexicon;
        this.depth = depth;
        this.tone = new ToneModel(lexicon, depth);
    }

    /**
     * @param label  the likeliest, where a side that is rare needs less than one half
     * @param method the rule or model that decided; {@code abstained} when frames contradict each other
     */
    public record Answer(Stance.Label label, Odds odds, String method) {

        /** Whether a frame decided. */
        public boolean isRule() {
            return !method.startsWith("linear:") && !method.startsWith("deep:");
        }
    }

    /**
     * @param body   a sentence, or a few
     * @param holder null for the author
     * @param target null when the text does not name it
     */
    public Answer of(String body, Span holder, Span target) {
        Case read = new Case(lexicon, body, holder, target);
        if (holder == null && target != null) {
            return tone.of(read);
        }
        Answer learnt = learnt(read);
        Answer ruled = ruled(read.linking());
        if (ruled != null) {
            return new Answer(ruled.label(), ruled.odds().mean(learnt.odds()), ruled.method());
        }
        return read.isOfOthers() ? new Answer(Stance.Label.NEUTRAL, learnt.odds(), "frame:other") : learnt;
    }

    /** Null when no frame joins the two. */
    private static Answer ruled(List<StanceFrame> linking) {
        if (linking.isEmpty()) {
            return null;
        }
        boolean isFor = linking.stream().anyMatch(frame -> frame.sign() > 0);
        boolean isAgainst = linking.stream().anyMatch(frame -> frame.sign() < 0);
        if (isFor && isAgainst) {
            return new Answer(Stance.Label.NEUTRAL, Odds.of(0, 0.5), "abstained");
        }
        StanceFrame best =
                linking.stream().filter(frame -> frame.sign() != 0).findFirst().orElse(linking.get(0));
        return new Answer(Stance.Label.of(best.sign()), Odds.of(best.sign(), Belief.of(best)), best.method());
    }

    /** Whether there is a stance the pair model says; which side, the mean of its log-odds and those of the side model. */
    private Answer learnt(Case read) {
        CaseFeatures features = new PairFeatures(read, lexicon).ofStance();
        Odds ofPair = pair.odds(features);
        Odds linear = ofPair.withSide((ofPair.logOdds() + side.logOdds(features)) / 2);
        Odds odds = depth == Depth.DEEP ? linear.middle(EncodedPairs.stance(read)) : linear;
        return new Answer(pair.label(odds), odds, pair.method(depth));
    }
}
