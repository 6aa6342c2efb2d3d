package io.rostrum.bench;

import java.util.List;

/**
 * How long a step took.
 *
 * @param seconds wall time of each round, in their order
 */
record Measured(String step, long articles, List<Double> seconds) {

    Measured {
        seconds = List.copyOf(seconds);
    }

    /** Articles per second in the median round; of an even number of rounds the slower of the middle two. */
    double median() {
        return articles / seconds.stream().sorted().toList().get(seconds.size() / 2);
    }

    /** Articles per second in the slowest round. */
    double slowest() {
        return articles
                / seconds.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
    }

    /** Articles per second in the fastest round. */
    double fastest() {
        return articles
                / seconds.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
    }
}
