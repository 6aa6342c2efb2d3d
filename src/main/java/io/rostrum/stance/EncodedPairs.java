package io.rostrum.stance;

import io.rostrum.encoder.Columns;
import io.rostrum.encoder.Encoder;
import io.rostrum.encoder.Scores;
import io.rostrum.model.Softmax;
import java.util.ArrayList;
import java.util.List;

/** What the encoder says of pairs whose names it does not see. */
final class EncodedPairs implements PairModel {

    private static final int LABELS = LabelModel.LABELS; // for, neutral, against

    @Override
    public PairStance.Answer tone(Case read) {
        Odds odds = tones(List.of(MaskedPair.of(read))).get(0);
        return new PairStance.Answer(odds.label(), odds, "encoder:tone");
    }

    @Override
    public PairStance.Answer stance(Case read) {
        Odds odds = odds(List.of(MaskedPair.of(read)), Columns.PAIR).get(0);
        return new PairStance.Answer(odds.label(), odds, "encoder:pair");
    }

    /** The author's tone toward each target, in their order. */
    static List<Odds> tones(List<MaskedPair> pairs) {
        return odds(pairs, Columns.TONE);
    }

    private static List<Odds> odds(List<MaskedPair> pairs, Columns columns) {
        List<Scores> scores =
                Encoder.builtIn().read(pairs.stream().map(MaskedPair::pieces).toList());
        List<Odds> odds = new ArrayList<>();
        for (int i = 0; i < pairs.size(); i++) {
            odds.add(odds(scores.get(i), pairs.get(i), columns));
        }
        return odds;
    }

    private static Odds odds(Scores scores, MaskedPair pair, Columns columns) {
        int[] pieces = {0, pair.target(), pair.holder()};
        double[] sums = new double[LABELS];
        for (int column = 0; column < columns.width; column++) {
            sums[column % LABELS] += scores.at(pieces[column / LABELS], columns.from() + column);
        }
        Softmax.of(sums, LABELS);
        return new Odds(sums[0], sums[1], sums[2]);
    }
}
