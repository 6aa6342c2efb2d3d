package io.rostrum.stance.train;

import io.rostrum.stance.RowTrust;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Logistic regression of binary features by gradient descent with steps that shrink by feature (AdaGrad; Duchi, Hazan and Singer
 * 2011). No chance in it.
 *
 * @param penalty    of a squared weight; half of it is added to the loss
 * @param leastCount features of fewer rows are left out
 * @param passes     over all rows
 */
public record RowLearner(double penalty, int leastCount, int passes) {

    private static final double STEP = 0.5;

    /** A row by its features, of which each counts once. */
    public record Example(List<String> features, boolean isRight) {}

    /** Feature to weight, with {@link RowTrust#BIAS}. */
    Map<String, Double> learn(List<Example> examples) {
        Map<String, Integer> counts = new TreeMap<>();
        examples.forEach(example ->
                new HashSet<>(example.features()).forEach(feature -> counts.merge(feature, 1, Integer::sum)));
        counts.values().removeIf(count -> count < leastCount);
        List<String> names = List.copyOf(counts.keySet());
        Map<String, Integer> index = new TreeMap<>();
        names.forEach(name -> index.put(name, index.size()));
        int[][] vectors = new int[examples.size()][];
        for (int i = 0; i < vectors.length; i++) {
            vectors[i] = examples.get(i).features().stream()
                    .distinct()
                    .filter(index::containsKey)
                    .mapToInt(index::get)
                    .sorted()
                    .toArray();
        }
        double[] weights = descend(examples, vectors, names.size());
        Map<String, Double> learnt = new TreeMap<>();
        for (int i = 0; i < names.size(); i++) {
            learnt.put(names.get(i), weights[i]);
        }
        learnt.put(RowTrust.BIAS, weights[names.size()]);
        return learnt;
    }

    private double[] descend(List<Example> examples, int[][] vectors, int bias) {
        double[] weights = new double[bias + 1];
        double[] squares = new double[bias + 1];
        Arrays.fill(squares, 1e-8);
        for (int pass = 0; pass < passes; pass++) {
            double[] gradient = new double[bias + 1];
            for (int i = 0; i < bias; i++) {
                gradient[i] = penalty * weights[i];
            }
            for (int row = 0; row < vectors.length; row++) {
                double score = weights[bias];
                for (int feature : vectors[row]) {
                    score += weights[feature];
                }
                double wrong = 1 / (1 + Math.exp(-score)) - (examples.get(row).isRight() ? 1 : 0);
                gradient[bias] += wrong;
                for (int feature : vectors[row]) {
                    gradient[feature] += wrong;
                }
            }
            for (int i = 0; i <= bias; i++) {
                squares[i] += gradient[i] * gradient[i];
                weights[i] -= STEP * gradient[i] / Math.sqrt(squares[i]);
            }
        }
        return weights;
    }
}
