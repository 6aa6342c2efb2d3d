package io.rostrum.stance;

import io.rostrum.encoder.Columns;
import io.rostrum.encoder.Encoder;
import io.rostrum.encoder.Scores;
import io.rostrum.model.Softmax;
import io.rostrum.text.Span;
import java.util.List;

/** What the encoder says that the author, or a holder, is toward a target; both are masked for it. */
final class EncodedStance {

    private static final int LABELS = 3; // against, neutral, for

    private final Encoder encoder;

    EncodedStance(Encoder encoder) {
        this.encoder = encoder;
    }

    /**
     * @param holder null for the author
     * @return null where holder and target overlap, or stand too far apart to be read at once
     */
    Odds of(String body, Span holder, Span target) {
        if (holder != null && holder.overlaps(target)) {
            return null;
        }
        MaskedPieces masked = MaskedPieces.of(body, holder, target);
        if (holder != null && masked.holder() < 0) {
            return null;
        }
        Scores scores = encoder.read(List.of(masked.pieces())).get(0);
        int from = holder == null ? Columns.TONE.from() : Columns.PAIR.from();
        double[] sums = new double[LABELS];
        for (int label = 0; label < LABELS; label++) {
            sums[label] = holder == null
                    ? scores.at(0, from + label) + scores.at(masked.target(), from + LABELS + label)
                    : scores.at(0, from + label)
                            + scores.at(masked.holder(), from + LABELS + label)
                            + scores.at(masked.target(), from + 2 * LABELS + label);
        }
        Softmax.of(sums, LABELS);
        return new Odds(sums[2], sums[1], sums[0]);
    }
}
