package io.rostrum.stance.train;

import io.rostrum.stance.LabelModel;
import io.rostrum.stance.Odds;
import io.rostrum.stance.Stance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** How labels are best chosen from odds: by F1 on rows that the model has not learnt from. */
public final class LabelChoice {

    private static final int FOLDS = 4;
    private static final double MOST = 4;
    private static final double STEP = 0.1;
    private static final double THRESHOLD_STEP = 0.01;

    private final List<Odds> odds = new ArrayList<>();
    private final List<Integer> gold = new ArrayList<>();

    /** On parts of the examples, each by a model learnt from the others. */
    public static LabelChoice ofFolds(List<PairLearner.Example> examples) {
        LabelChoice choice = new LabelChoice();
        for (int fold = 0; fold < FOLDS; fold++) {
            List<PairLearner.Example> learnt = new ArrayList<>();
            List<PairLearner.Example> kept = new ArrayList<>();
            for (int i = 0; i < examples.size(); i++) {
                // whole stretches, since neighbours share their sentence
                (i * FOLDS / examples.size() == fold ? kept : learnt).add(examples.get(i));
            }
            choice.add(new LabelModel("fold", new HashMap<>(StanceTraining.LEARNER.learn(learnt))), kept);
        }
        return choice;
    }

    /** Takes in what a model says of examples that it has not learnt from. */
    public void add(LabelModel model, List<PairLearner.Example> kept) {
        kept.forEach(example -> odds.add(model.odds(example.features())));
        kept.forEach(example -> gold.add(example.label()));
    }

    /** What each label's probability is to be multiplied by. */
    public float[] multipliers() {
        List<float[]> candidates = new ArrayList<>();
        for (double isFor = 0.5; isFor <= MOST; isFor += STEP) {
            for (double against = 0.5; against <= MOST; against += STEP) {
                candidates.add(new float[] {(float) isFor, 1, (float) against});
            }
        }
        return best(LabelModel.CHOICE, candidates, LabelChoice::f1m);
    }

    /** From what probability of either side on the likelier side is to be chosen. */
    public float[] threshold() {
        List<float[]> candidates = new ArrayList<>();
        for (double threshold = STEP; threshold <= 0.5; threshold += THRESHOLD_STEP) {
            candidates.add(new float[] {(float) threshold, 0, 0});
        }
        return best(LabelModel.POLAR, candidates, LabelChoice::polarF1);
    }

    private float[] best(String rule, List<float[]> candidates, ToDoubleFunction<double[][]> measure) {
        return candidates.stream()
                .max(Comparator.comparingDouble(
                        numbers -> measure.applyAsDouble(counts(new LabelModel("choice", Map.of(rule, numbers))))))
                .orElseThrow();
    }

    /** By label: twice how often it is right, and how often it is given or gold. */
    private double[][] counts(LabelModel chooser) {
        double[] right = new double[LabelModel.LABELS];
        double[] all = new double[LabelModel.LABELS];
        for (int i = 0; i < odds.size(); i++) {
            int given = index(chooser.label(odds.get(i)));
            all[given]++;
            all[gold.get(i)]++;
            right[given] += given == gold.get(i) ? 2 : 0;
        }
        return new double[][] {right, all};
    }

    private static double f1m(double[][] counts) {
        double sum = 0;
        for (int label = 0; label < LabelModel.LABELS; label++) {
            sum += counts[0][label] / counts[1][label];
        }
        return sum / LabelModel.LABELS;
    }

    /** F1 of for and against together: what is said of neutral pairs is no matter of whether stances are found. */
    private static double polarF1(double[][] counts) {
        return (counts[0][0] + counts[0][2]) / (counts[1][0] + counts[1][2]);
    }

    /** As the models' files have it. */
    public static int index(Stance.Label label) {
        return switch (label) {
            case FOR -> 0;
            case NEUTRAL -> 1;
            case AGAINST -> 2;
        };
    }
}
