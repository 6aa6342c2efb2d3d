package io.rostrum.stance;

/** How what is for weighs against what is against. */
final class Balance {

    private double isFor;
    private double against;

    /** @param value for when positive, against when negative */
    void add(double value) {
        isFor += Math.max(value, 0);
        against += Math.max(-value, 0);
    }

    /** -1 when all is against, 1 when all is for, 0 when both are even. */
    double share() {
        return isFor + against == 0 ? 0 : (isFor - against) / (isFor + against);
    }

    /** Both sides apart, and the share. */
    void measure(String name, CaseFeatures features) {
        features.measure(name + "for", isFor / 2);
        features.measure(name + "against", against / 2);
        features.measure(name + "balance", share());
    }
}
