package io.rostrum.stance;

import io.rostrum.encoder.Depth;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * Weights of features: for the labels for, neutral and against, three logistic regressions, one against the rest; or for
 * the side alone, a single one.
 */
public final class LabelModel implements Serializable {

    public static final int LABELS = 3;
    public static final String BIAS = "#bias";

    /** From what probability of either side on the likelier side is chosen: the first of its three weights. */
    public static final String POLAR = "#polar";

    /** What each label's probability is multiplied by before the likeliest is chosen. */
    public static final String CHOICE = "#choice";

    private final Map<String, float[]> weights;
    private final String name;

    public LabelModel(String name, Map<String, float[]> weights) {
        this.name = name;
        this.weights = weights;
    }

    /** A model of the jar: {@code stance/NAME.tsv}, a line per feature with its weights. */
    static LabelModel builtIn(String name) {
        Map<String, float[]> weights = new HashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                LabelModel.class.getResourceAsStream("/stance/" + name + ".tsv"), StandardCharsets.UTF_8))) {
            lines.readLine(); // head line
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] parts = line.split("\t");
                weights.put(parts[0], numbers(parts));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read stance/" + name + ".tsv of the jar", e);
        }
        return new LabelModel(name, weights);
    }

    private static float[] numbers(String[] parts) {
        float[] numbers = new float[parts.length - 1];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = Float.parseFloat(parts[i + 1]);
        }
        return numbers;
    }

    /** What decided: these weights alone, or the encoder too. */
    String method(Depth depth) {
        return (depth == Depth.DEEP ? "deep:" : "linear:") + name;
    }

    public Odds odds(CaseFeatures features) {
        double[] scores = scores(features);
        double sum = 0;
        for (int i = 0; i < LABELS; i++) {
            scores[i] = 1 / (1 + Math.exp(-scores[i]));
            sum += scores[i];
        }
        return new Odds(scores[0] / sum, scores[1] / sum, scores[2] / sum);
    }

    /** Of for against against, by a model of the side. */
    double logOdds(CaseFeatures features) {
        return scores(features)[0];
    }

    private double[] scores(CaseFeatures features) {
        double[] scores = new double[weights.get(BIAS).length];
        add(scores, BIAS, 1);
        double value = features.wordValue();
        for (String word : features.words()) {
            add(scores, word, value);
        }
        for (int i = 0; i < features.measures(); i++) {
            add(scores, features.measure(i), features.value(i));
        }
        return scores;
    }

    private void add(double[] scores, String feature, double value) {
        float[] own = weights.get(feature);
        if (own != null) {
            for (int i = 0; i < own.length; i++) {
                scores[i] += own[i] * value;
            }
        }
    }

    /** The label chosen, where a label that is rare in training needs less. */
    public Stance.Label label(Odds odds) {
        float[] polar = weights.get(POLAR);
        if (polar != null) {
            return 1 - odds.pNeutral() < polar[0]
                    ? Stance.Label.NEUTRAL
                    : odds.pFor() > odds.pAgainst() ? Stance.Label.FOR : Stance.Label.AGAINST;
        }
        float[] choice = weights.getOrDefault(CHOICE, new float[] {1, 1, 1});
        return new Odds(odds.pFor() * choice[0], odds.pNeutral() * choice[1], odds.pAgainst() * choice[2]).label();
    }
}
