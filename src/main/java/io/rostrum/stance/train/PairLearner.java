package io.rostrum.stance.train;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import io.rostrum.stance.CaseFeatures;
import io.rostrum.stance.LabelModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Learns a linear model: for each label a logistic regression against the other labels (L2, liblinear's primal solver),
 * its words weighted by their naive Bayes log-count ratio (Wang and Manning, ACL 2012).
 */
public final class PairLearner {

    private static final double MEASURES = 0.5;
    private static final double SMALL = 0.02;

    private final double cost;
    private final int leastCount;

    /**
     * @param cost       of an error against the size of weights
     * @param leastCount words of fewer examples are left out
     */
    PairLearner(double cost, int leastCount) {
        this.cost = cost;
        this.leastCount = leastCount;
    }

    /** @param label 0 for, 1 neutral, 2 against */
    public record Example(CaseFeatures features, int label) {}

    /** Feature to weights for each label, sorted; small ones left out. */
    public Map<String, float[]> learn(List<Example> examples) {
        return learn(examples, LabelModel.LABELS);
    }

    /**
     * Feature to a single weight, of for against against, sorted; small ones left out.
     *
     * @param examples none of them neutral
     */
    Map<String, float[]> learnSide(List<Example> examples) {
        return learn(examples, 1);
    }

    /** @param labels how many, from the first on, get weights */
    private Map<String, float[]> learn(List<Example> examples, int labels) {
        Map<String, int[]> counts = counts(examples);
        Map<String, Integer> index = new HashMap<>();
        List<String> names = new ArrayList<>();
        counts.keySet().forEach(name -> number(name, index, names));
        for (Example example : examples) {
            for (int i = 0; i < example.features().measures(); i++) {
                number(example.features().measure(i), index, names);
            }
        }
        Map<String, float[]> weights = new TreeMap<>();
        for (int label = 0; label < labels; label++) {
            double[] ratios = ratios(names, counts, label, examples);
            double[] learnt = solve(examples, index, ratios, label);
            weights.computeIfAbsent(LabelModel.BIAS, unused -> new float[labels])[label] = (float) learnt[names.size()];
            for (int i = 0; i < names.size(); i++) {
                weights.computeIfAbsent(names.get(i), unused -> new float[labels])[label] =
                        (float) (learnt[i] * ratios[i]);
            }
        }
        weights.values().removeIf(PairLearner::isSmall);
        return weights;
    }

    private static void number(String name, Map<String, Integer> index, List<String> names) {
        if (index.putIfAbsent(name, names.size()) == null) {
            names.add(name);
        }
    }

    private static boolean isSmall(float[] weights) {
        for (float weight : weights) {
            if (Math.abs(weight) >= SMALL) {
                return false;
            }
        }
        return true;
    }

    private Map<String, int[]> counts(List<Example> examples) {
        Map<String, int[]> counts = new TreeMap<>();
        for (Example example : examples) {
            for (String word : example.features().words()) {
                counts.computeIfAbsent(word, unused -> new int[LabelModel.LABELS])[example.label()]++;
            }
        }
        counts.values().removeIf(count -> count[0] + count[1] + count[2] < leastCount);
        return counts;
    }

    /** Log of how much commoner a word is with the label than without; a constant for measures. */
    private static double[] ratios(List<String> names, Map<String, int[]> counts, int label, List<Example> examples) {
        double with = examples.stream().filter(each -> each.label() == label).count() + 1.0;
        double without = examples.size() - with + 2.0;
        double[] ratios = new double[names.size()];
        for (int i = 0; i < ratios.length; i++) {
            int[] count = counts.get(names.get(i));
            if (count == null) {
                ratios[i] = MEASURES;
            } else {
                int rest = count[0] + count[1] + count[2] - count[label];
                ratios[i] = Math.log((count[label] + 1) / with) - Math.log((rest + 1) / without);
            }
        }
        return ratios;
    }

    private double[] solve(List<Example> examples, Map<String, Integer> index, double[] ratios, int label) {
        Problem problem = new Problem();
        problem.l = examples.size();
        problem.n = ratios.length + 1;
        problem.bias = 1;
        problem.x = new Feature[examples.size()][];
        problem.y = new double[examples.size()];
        for (int i = 0; i < problem.l; i++) {
            problem.x[i] = vector(examples.get(i).features(), index, ratios);
            problem.y[i] = examples.get(i).label() == label ? 1 : -1;
        }
        Linear.disableDebugOutput();
        Model model = Linear.train(problem, new Parameter(SolverType.L2R_LR, cost, 0.01));
        double[] weights = model.getFeatureWeights();
        int sign = model.getLabels()[0] == 1 ? 1 : -1;
        for (int i = 0; i < weights.length; i++) {
            weights[i] *= sign;
        }
        return weights;
    }

    private static Feature[] vector(CaseFeatures features, Map<String, Integer> index, double[] ratios) {
        TreeMap<Integer, Double> values = new TreeMap<>();
        double value = features.wordValue();
        for (String word : features.words()) {
            Integer number = index.get(word);
            if (number != null) {
                values.put(number + 1, value * ratios[number]);
            }
        }
        for (int i = 0; i < features.measures(); i++) {
            int number = index.get(features.measure(i));
            values.put(number + 1, features.value(i) * ratios[number]);
        }
        values.put(ratios.length + 1, 1.0);
        return values.entrySet().stream()
                .map(entry -> new FeatureNode(entry.getKey(), entry.getValue()))
                .toArray(Feature[]::new);
    }
}
