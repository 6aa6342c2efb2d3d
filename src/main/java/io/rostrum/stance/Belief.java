package io.rostrum.stance;

/** How often each rule was right on development data; jobs/annotate/STANCES.md has the figures. */
final class Belief {

    private static final double NEGATED = 0.85;

    private Belief() {}

    /** In (0, 1]: that a frame's label is right, by its rule. */
    static double of(StanceFrame frame) {
        double rule =
                switch (frame.method()) {
                    case "frame:verb", "frame:passive", "frame:verb-ending" -> frame.sign() > 0 ? 0.7 : 0.8;
                    case "frame:noun", "frame:adjective", "frame:role", "frame:calls" -> 0.8;
                    case "demand:must", "demand:asked" -> 0.85;
                    case "issue:deed", "issue:achieves" -> 0.65;
                    default -> 0.7;
                };
        return frame.modality() == Stance.Modality.NEGATED ? rule * NEGATED : rule;
    }
}
