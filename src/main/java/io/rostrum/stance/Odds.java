package io.rostrum.stance;

import java.io.Serializable;

/** Belief in each label; the three sum to 1. */
public record Odds(double pFor, double pNeutral, double pAgainst) implements Serializable {

    /** @param belief that the label of the sign is right; the rest goes to neutral, most of it, and the other side */
    static Odds of(int sign, double belief) {
        double rest = 1 - belief;
        return switch (sign) {
            case 1 -> new Odds(belief, rest * 0.9, rest * 0.1);
            case -1 -> new Odds(rest * 0.1, rest * 0.9, belief);
            default -> new Odds(rest / 2, belief, rest / 2);
        };
    }

    /** The likeliest label; neutral when sides are even. */
    public Stance.Label label() {
        if (pFor > pAgainst) {
            return pFor > pNeutral ? Stance.Label.FOR : Stance.Label.NEUTRAL;
        }
        return pAgainst > pFor && pAgainst > pNeutral ? Stance.Label.AGAINST : Stance.Label.NEUTRAL;
    }

    /** Of for against against. */
    double logOdds() {
        return Math.log(pFor / pAgainst);
    }

    /** As sure of a stance, whose side has the log-odds. */
    Odds withSide(double logOdds) {
        double polar = 1 - pNeutral;
        double isFor = polar / (1 + Math.exp(-logOdds));
        return new Odds(isFor, pNeutral, polar - isFor);
    }

    Odds mean(Odds other) {
        return new Odds((pFor + other.pFor) / 2, (pNeutral + other.pNeutral) / 2, (pAgainst + other.pAgainst) / 2);
    }

    /** The normalised geometric mean. */
    Odds middle(Odds other) {
        double isFor = Math.sqrt(pFor * other.pFor);
        double isNeutral = Math.sqrt(pNeutral * other.pNeutral);
        double isAgainst = Math.sqrt(pAgainst * other.pAgainst);
        double sum = isFor + isNeutral + isAgainst;
        return new Odds(isFor / sum, isNeutral / sum, isAgainst / sum);
    }
}
