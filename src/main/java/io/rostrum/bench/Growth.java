package io.rostrum.bench;

import java.util.List;
import java.util.Locale;

/**
 * How the time of a night grows with its dump, and what an uneven dump does to it.
 *
 * @param even   nights of even dumps, from small to large
 * @param uneven nights of uneven dumps as large as the first
 */
record Growth(List<Measured> even, List<Measured> uneven) {

    Growth {
        even = List.copyOf(even);
        uneven = List.copyOf(uneven);
    }

    /**
     * b of seconds = a * articles ^ b, by least squares over the logarithms: 1 when time grows as the dump does, below
     * it while a night's fixed cost still weighs. Not a number for a single size.
     */
    double exponent() {
        double[] x =
                even.stream().mapToDouble(night -> Math.log(night.articles())).toArray();
        double[] y = even.stream()
                .mapToDouble(night -> Math.log(night.articles() / night.median()))
                .toArray();
        double meanX = mean(x);
        double meanY = mean(y);
        double together = 0;
        double alone = 0;
        for (int i = 0; i < x.length; i++) {
            together += (x[i] - meanX) * (y[i] - meanY);
            alone += (x[i] - meanX) * (x[i] - meanX);
        }
        return together / alone;
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    String table() {
        StringBuilder table = new StringBuilder(String.format(
                Locale.ROOT, "%-30s%10s%10s%12s%10s%n", "night", "articles", "seconds", "articles/s", "of even"));
        even.forEach(night -> add(table, night));
        uneven.forEach(night -> add(table, night));
        if (even.size() > 1) {
            table.append(String.format(Locale.ROOT, "seconds grow as articles ^ %.2f%n", exponent()));
        }
        return table.toString();
    }

    private void add(StringBuilder table, Measured night) {
        table.append(String.format(
                Locale.ROOT,
                "%-30s%10d%10.1f%12.0f%10.2f%n",
                night.step(),
                night.articles(),
                night.articles() / night.median(),
                night.median(),
                night.median() / even.get(0).median()));
    }
}
