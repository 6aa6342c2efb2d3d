package io.rostrum.stance;

import io.rostrum.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Learns the linear models from labelled rows; the same rows in the same order give the same bytes. */
public final class StanceTraining {

    static final double COST = 1;

    private StanceTraining() {}

    /** @param holder null for the author */
    public record Labelled(String text, Span holder, Span target, Stance.Label label) {}

    /** The model of the author's tone toward a target, as the text of its file. */
    public static String tone(List<Labelled> rows) {
        List<Learner.Example> examples = examples(rows);
        Map<String, float[]> weights = new TreeMap<>(new Learner(COST).learn(examples));
        weights.put(LinearModel.CHOICE, LabelChoice.ofFolds(examples).multipliers());
        return text(weights);
    }

    /**
     * The model of a holder's stance toward a target, as the text of its file.
     *
     * @param kept rows not learnt from, nor near-copies of them, on which it is chosen how much belief makes a stance
     */
    public static String pair(List<Labelled> rows, List<Labelled> kept) {
        List<Learner.Example> examples = examples(rows);
        Map<String, float[]> weights = new TreeMap<>(new Learner(COST).learn(examples));
        LabelChoice choice = new LabelChoice();
        choice.add(new LinearModel("pair", weights), examples(kept));
        weights.put(LinearModel.POLAR, choice.threshold());
        return text(weights);
    }

    private static List<Learner.Example> examples(List<Labelled> rows) {
        StanceLexicon lexicon = StanceLexicon.builtIn();
        List<Learner.Example> examples = new ArrayList<>();
        for (Labelled row : rows) {
            PairFeatures features =
                    new PairFeatures(new Case(lexicon, row.text(), row.holder(), row.target()), lexicon);
            examples.add(new Learner.Example(
                    row.holder() == null ? features.ofTarget() : features.ofPair(), LabelChoice.index(row.label())));
        }
        return examples;
    }

    private static String text(Map<String, float[]> weights) {
        StringBuilder text = new StringBuilder("feature\tfor\tneutral\tagainst\n");
        weights.forEach((feature, values) -> text.append(
                String.format(Locale.ROOT, "%s\t%.3f\t%.3f\t%.3f\n", feature, values[0], values[1], values[2])));
        return text.toString();
    }
}
