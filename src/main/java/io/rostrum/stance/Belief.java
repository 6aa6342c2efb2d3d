package io.rostrum.stance;

/** How often the side was right by each rule on development data, where holder and target are given. */
final class Belief {

    private static final double NEGATED = 0.85;

    private Belief() {}

    /** In (0, 1]: that a frame's label is right, by its rule. */
    static double of(StanceFrame frame) {
        double rule =
                switch (frame.method()) {
                    case "frame:verb" -> frame.sign() > 0 ? 0.84 : 0.88;
                    case "frame:calls", "demand:asked" -> 0.87;
                    case "frame:passive", "frame:noun", "frame:adjective", "frame:role" -> 0.82;
                    case "frame:verb-ending", "demand:must" -> 0.78;
                    case "frame:verb-deed", "issue:deed", "issue:aim", "issue:wants" -> 0.72;
                    case "demand:evaluation" -> 0.64;
                    case "issue:achieves" -> 0.45;
                    default -> 0.7;
                };
        return frame.modality() == Stance.Modality.NEGATED ? rule * NEGATED : rule;
    }
}
