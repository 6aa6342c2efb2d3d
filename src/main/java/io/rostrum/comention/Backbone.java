package io.rostrum.comention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.math3.special.Erf;

/**
 * Collects the pairs of one period and keeps the significant ones.
 *
 * <p>A pair is an edge when it is together more often than expected, at least {@value #MIN_TOGETHER} times, and
 * significant at a false discovery rate of {@value #FALSE_DISCOVERY_RATE} (Benjamini and Hochberg 1995) among all
 * pairs that could be made of the leaders seen.
 */
public final class Backbone {

    /** One article is an anecdote. */
    static final int MIN_TOGETHER = 2;

    static final double FALSE_DISCOVERY_RATE = 0.05;

    private final Set<String> leaders = new TreeSet<>();
    private final List<CoMention> candidates = new ArrayList<>();

    public void add(CoMention pair) {
        leaders.add(pair.a());
        leaders.add(pair.b());
        if (pair.together() >= MIN_TOGETHER && pair.together() > pair.expected()) {
            candidates.add(pair);
        }
    }

    /** The significant pairs, most significant first. */
    public List<CoMention> edges() {
        List<CoMention> ranked = candidates.stream().sorted().toList();
        double tests = leaders.size() * (leaders.size() - 1.0) / 2;
        int last = ranked.size();
        while (last > 0 && pValue(ranked.get(last - 1).logLikelihood()) > last / tests * FALSE_DISCOVERY_RATE) {
            last--;
        }
        return ranked.subList(0, last);
    }

    /** Probability of a greater G² by chance: chi-square with one degree of freedom. */
    static double pValue(double logLikelihood) {
        return Erf.erfc(Math.sqrt(logLikelihood / 2));
    }
}
