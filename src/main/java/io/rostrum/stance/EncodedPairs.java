package io.rostrum.stance;

import io.rostrum.encoder.Columns;
import io.rostrum.encoder.Encoder;
import io.rostrum.encoder.Scores;
import io.rostrum.model.Softmax;
import java.util.List;

/** What the encoder says of a pair whose names it does not see. */
final class EncodedPairs {

    private static final int LABELS = LabelModel.LABELS; // for, neutral, against

    private EncodedPairs() {}

    /** The author's tone toward the target. */
    static Odds tone(Case read) {
        return odds(MaskedPair.of(read), Columns.TONE);
    }

    /** The holder's stance toward the target; either may be unnamed. */
    static Odds stance(Case read) {
        return odds(MaskedPair.of(read), Columns.PAIR);
    }

    private static Odds odds(MaskedPair pair, Columns columns) {
        Scores scores = Encoder.builtIn().read(List.of(pair.pieces())).get(0);
        int[] pieces = {0, pair.target(), pair.holder()};
        double[] sums = new double[LABELS];
        for (int column = 0; column < columns.width; column++) {
            sums[column % LABELS] += scores.at(pieces[column / LABELS], columns.from() + column);
        }
        Softmax.of(sums, LABELS);
        return new Odds(sums[0], sums[1], sums[2]);
    }
}
