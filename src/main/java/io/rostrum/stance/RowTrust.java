package io.rostrum.stance;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * How far to trust a row: the probability that it can be printed, by a logistic regression over {@link RowFeatures}, on a scale
 * whose marks say something. From .5 on rows are counted; from .8 on nine of ten could be printed in texts that no rule had seen.
 */
public final class RowTrust {

    public static final String BIAS = "#bias";

    /** From what probability on a row is counted. */
    public static final String COUNTED = "#counted";

    /** From what probability on a row is sure. */
    public static final String SURE = "#sure";

    private static final double COUNTED_MARK = 0.5;
    private static final double SURE_MARK = 0.8;

    private final Map<String, Double> weights;

    public RowTrust(Map<String, Double> weights) {
        this.weights = Map.copyOf(weights);
    }

    /** The model of the jar: {@code stance/confidence.tsv}, a line per feature with its weight. */
    static RowTrust builtIn() {
        Map<String, Double> weights = new HashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                RowTrust.class.getResourceAsStream("/stance/confidence.tsv"), StandardCharsets.UTF_8))) {
            lines.readLine(); // head line
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int tab = line.indexOf('\t');
                weights.put(line.substring(0, tab), Double.parseDouble(line.substring(tab + 1)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read stance/confidence.tsv of the jar", e);
        }
        return new RowTrust(weights);
    }

    /** In (0, 1): .5 and more is counted. */
    double of(List<String> features) {
        double probability = probability(features);
        double counted = weights.get(COUNTED);
        double sure = weights.get(SURE);
        if (probability < counted) {
            return COUNTED_MARK * probability / counted;
        }
        return probability < sure
                ? COUNTED_MARK + (SURE_MARK - COUNTED_MARK) * (probability - counted) / (sure - counted)
                : SURE_MARK + (1 - SURE_MARK) * (probability - sure) / (1 - sure);
    }

    /** That the row can be printed, in (0, 1); a feature counts once. */
    public double probability(List<String> features) {
        double score = weights.get(BIAS);
        for (String feature : new HashSet<>(features)) {
            score += weights.getOrDefault(feature, 0.0);
        }
        return 1 / (1 + Math.exp(-score));
    }
}
