package io.rostrum.stance;

import io.rostrum.article.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Learns the linear models from labelled rows; the same rows in the same order give the same bytes. */
public final class StanceTraining {

    private static final double COST = 1;
    private static final int FOLDS = 4;
    private static final double MOST = 4;
    private static final double STEP = 0.1;

    private StanceTraining() {}

    /** @param holder null for the author */
    public record Labelled(String text, Span holder, Span target, Stance.Label label) {}

    /** The model of the author's tone toward a target, as the text of its file. */
    public static String tone(List<Labelled> rows) {
        return model(rows);
    }

    /** The model of a holder's stance toward a target, as the text of its file. */
    public static String pair(List<Labelled> rows) {
        return model(rows);
    }

    private static String model(List<Labelled> rows) {
        StanceLexicon lexicon = StanceLexicon.builtIn();
        List<Learner.Example> examples = new ArrayList<>();
        for (Labelled row : rows) {
            PairFeatures features =
                    new PairFeatures(new Case(lexicon, row.text(), row.holder(), row.target()), lexicon);
            examples.add(new Learner.Example(
                    row.holder() == null ? features.ofTarget() : features.ofPair(), index(row.label())));
        }
        Map<String, float[]> weights = new TreeMap<>(new Learner(COST).learn(examples));
        weights.put(LinearModel.CHOICE, choice(examples));
        return text(weights);
    }

    /** The multipliers that give the best F1m on parts of the rows that the model has not learnt from. */
    private static float[] choice(List<Learner.Example> examples) {
        List<Odds> odds = new ArrayList<>();
        List<Integer> gold = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            List<Learner.Example> learnt = new ArrayList<>();
            List<Learner.Example> kept = new ArrayList<>();
            for (int i = 0; i < examples.size(); i++) {
                // whole stretches, since neighbours share their sentence
                (i * FOLDS / examples.size() == fold ? kept : learnt).add(examples.get(i));
            }
            LinearModel model = new LinearModel("fold", new HashMap<>(new Learner(COST).learn(learnt)));
            kept.forEach(example -> odds.add(model.odds(example.features())));
            kept.forEach(example -> gold.add(example.label()));
        }
        List<float[]> candidates = new ArrayList<>();
        for (double isFor = 0.5; isFor <= MOST; isFor += STEP) {
            for (double against = 0.5; against <= MOST; against += STEP) {
                candidates.add(new float[] {(float) isFor, 1, (float) against});
            }
        }
        return candidates.stream()
                .max(Comparator.comparingDouble(choice -> f1m(odds, gold, choice)))
                .orElseThrow();
    }

    private static double f1m(List<Odds> odds, List<Integer> gold, float[] choice) {
        LinearModel chooser = new LinearModel("choice", Map.of(LinearModel.CHOICE, choice));
        double[] right = new double[LinearModel.LABELS];
        double[] all = new double[LinearModel.LABELS];
        for (int i = 0; i < odds.size(); i++) {
            int given = index(chooser.label(odds.get(i)));
            all[given]++;
            all[gold.get(i)]++;
            right[given] += given == gold.get(i) ? 2 : 0;
        }
        return right[0] / all[0] + right[1] / all[1] + right[2] / all[2];
    }

    private static int index(Stance.Label label) {
        return switch (label) {
            case FOR -> 0;
            case NEUTRAL -> 1;
            case AGAINST -> 2;
        };
    }

    private static String text(Map<String, float[]> weights) {
        StringBuilder text = new StringBuilder("feature\tfor\tneutral\tagainst\n");
        weights.forEach((feature, values) -> text.append(
                String.format(Locale.ROOT, "%s\t%.3f\t%.3f\t%.3f\n", feature, values[0], values[1], values[2])));
        return text.toString();
    }
}
