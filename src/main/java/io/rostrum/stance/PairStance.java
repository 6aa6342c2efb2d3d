package io.rostrum.stance;

import io.rostrum.article.Span;
import java.io.Serializable;
import java.util.List;

/** What a given holder, or the author, is toward a given target: strict frames first, then linear models. */
public final class PairStance implements Serializable {

    private final StanceLexicon lexicon;
    private final LinearModel tone;
    private final LinearModel pair;

    /** With the models of the jar. */
    public PairStance(StanceLexicon lexicon) {
        this(lexicon, LinearModel.builtIn("tone"), LinearModel.builtIn("pair"));
    }

    PairStance(StanceLexicon lexicon, LinearModel tone, LinearModel pair) {
        this.lexicon = lexicon;
        this.tone = tone;
        this.pair = pair;
    }

    /**
     * @param label  the likeliest, where a side that is rare needs less than one half
     * @param method the rule or model that decided; {@code abstained} when frames contradict each other
     */
    public record Answer(Stance.Label label, Odds odds, String method) {

        /** Whether a frame decided. */
        public boolean isRule() {
            return !method.startsWith("linear:");
        }
    }

    /**
     * @param body   a sentence, or a few
     * @param holder null for the author
     * @param target null when the text does not name it
     */
    public Answer of(String body, Span holder, Span target) {
        Case read = new Case(lexicon, body, holder, target);
        if (holder == null) {
            Odds odds = tone.odds(new PairFeatures(read, lexicon).ofTarget());
            return new Answer(tone.label(odds), odds, tone.method());
        }
        Answer learnt = learnt(read);
        Answer ruled = ruled(read.linking());
        if (ruled != null) {
            return new Answer(ruled.label(), ruled.odds().mean(learnt.odds()), ruled.method());
        }
        return read.isOfOthers() ? new Answer(Stance.Label.NEUTRAL, learnt.odds(), "frame:other") : learnt;
    }

    /** Null when no frame joins the two. */
    private static Answer ruled(List<Frame> linking) {
        if (linking.isEmpty()) {
            return null;
        }
        boolean isFor = linking.stream().anyMatch(frame -> frame.sign() > 0);
        boolean isAgainst = linking.stream().anyMatch(frame -> frame.sign() < 0);
        if (isFor && isAgainst) {
            return new Answer(Stance.Label.NEUTRAL, Odds.of(0, 0.5), "abstained");
        }
        Frame best =
                linking.stream().filter(frame -> frame.sign() != 0).findFirst().orElse(linking.get(0));
        return new Answer(Stance.Label.of(best.sign()), Odds.of(best.sign(), Belief.of(best)), best.method());
    }

    /** Whether there is a stance the pair model says; which side, the mean of both models' log-odds. */
    private Answer learnt(Case read) {
        Odds ofPair = pair.odds(new PairFeatures(read, lexicon).ofPair());
        Odds ofTarget = tone.odds(new PairFeatures(read, lexicon).ofTarget());
        double odds = Math.sqrt((ofPair.pFor() / ofPair.pAgainst()) * (ofTarget.pFor() / ofTarget.pAgainst()));
        double polar = 1 - ofPair.pNeutral();
        Odds both = new Odds(polar * odds / (1 + odds), ofPair.pNeutral(), polar / (1 + odds));
        return new Answer(pair.label(both), both, pair.method());
    }
}
