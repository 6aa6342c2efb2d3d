package io.rostrum.stance.train;

import io.rostrum.stance.Case;
import io.rostrum.stance.LabelModel;
import io.rostrum.stance.PairFeatures;
import io.rostrum.stance.Stance;
import io.rostrum.stance.StanceLexicon;
import io.rostrum.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Learns the linear models from labelled rows; the same rows in the same order give the same bytes. */
public final class StanceTraining {

    private static final double COST = 1;
    private static final int LEAST_COUNT = 3;
    private static final StanceLexicon LEXICON = StanceLexicon.builtIn();
    private static final String[] LABELS = {"for", "neutral", "against"};

    /** Learns the tone and pair models. */
    public static final PairLearner LEARNER = new PairLearner(COST, LEAST_COUNT);

    private StanceTraining() {}

    /** @param holder null for the author */
    public record Labelled(String text, Span holder, Span target, Stance.Label label) {}

    /** The model of the author's tone toward a target, as the text of its file. */
    public static String tone(List<Labelled> rows) {
        List<PairLearner.Example> examples = rows.stream()
                .map(row -> new PairLearner.Example(
                        new PairFeatures(read(row), LEXICON).ofTone(), LabelChoice.index(row.label())))
                .toList();
        Map<String, float[]> weights = new TreeMap<>(LEARNER.learn(examples));
        weights.put(LabelModel.CHOICE, LabelChoice.ofFolds(examples).multipliers());
        return text(weights, LABELS);
    }

    /**
     * The model of a holder's stance toward a target, as the text of its file.
     *
     * @param kept rows not learnt from, nor near-copies of them, on which it is chosen how much belief makes a stance
     */
    public static String pair(List<Labelled> rows, List<Labelled> kept) {
        List<PairLearner.Example> examples = pairs(rows);
        Map<String, float[]> weights = new TreeMap<>(LEARNER.learn(examples));
        LabelChoice choice = new LabelChoice();
        choice.add(new LabelModel("pair", weights), pairs(kept));
        weights.put(LabelModel.POLAR, choice.threshold());
        return text(weights, LABELS);
    }

    /**
     * The model of the side of a stance, as the text of its file: neutral rows left out, the others as they are, with the
     * target alone, and with neither name, since texts often name neither.
     */
    public static String side(List<Labelled> rows) {
        List<PairLearner.Example> examples = new ArrayList<>();
        for (Labelled row : rows) {
            if (row.label() != Stance.Label.NEUTRAL) {
                Case whole = read(row);
                examples.add(ofStance(whole, row.label()));
                if (row.holder() != null) {
                    examples.add(ofStance(whole.withoutHolder(), row.label()));
                }
                examples.add(ofStance(whole.withoutNames(), row.label()));
            }
        }
        PairLearner learner = new PairLearner(COST, 2 * LEAST_COUNT); // a row has two views at least
        return text(learner.learnSide(examples), LABELS[0]);
    }

    private static List<PairLearner.Example> pairs(List<Labelled> rows) {
        return rows.stream().map(row -> ofStance(read(row), row.label())).toList();
    }

    private static Case read(Labelled row) {
        return new Case(LEXICON, row.text(), row.holder(), row.target());
    }

    private static PairLearner.Example ofStance(Case read, Stance.Label label) {
        return new PairLearner.Example(new PairFeatures(read, LEXICON).ofStance(), LabelChoice.index(label));
    }

    private static String text(Map<String, float[]> weights, String... labels) {
        StringBuilder text = new StringBuilder("feature\t" + String.join("\t", labels) + "\n");
        weights.forEach((feature, values) -> {
            text.append(feature);
            for (float value : values) {
                text.append(String.format(Locale.ROOT, "\t%.3f", value));
            }
            text.append('\n');
        });
        return text.toString();
    }
}
