package io.rostrum.sample;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How far coders agree beyond chance: Krippendorff's alpha for nominal codes and any number of coders, with codes missing
 * (K. Krippendorff, Computing Krippendorff's Alpha-Reliability, University of Pennsylvania 2011, section C and D).
 *
 * @param alpha 1 when they agree always, 0 when as by chance; not a number when all codes are the same, or none can be paired
 * @param items coded by two or more
 */
record CoderAgreement(double alpha, int items) {

    /** @param codes of each item, by whoever coded it; in any order */
    static CoderAgreement of(List<List<String>> codes) {
        Map<String, Double> values = new TreeMap<>();
        double unlike = 0;
        double all = 0;
        int items = 0;
        for (List<String> item : codes) {
            if (item.size() < 2) {
                continue;
            }
            items++;
            all += item.size();
            item.forEach(code -> values.merge(code, 1.0, Double::sum));
            unlike += unlikePairs(item) / (item.size() - 1.0);
        }
        double alike =
                values.values().stream().mapToDouble(count -> count * count).sum();
        return new CoderAgreement(1 - (all - 1) * unlike / (all * all - alike), items);
    }

    /** Ordered pairs of codes that differ. */
    private static long unlikePairs(List<String> codes) {
        return codes.stream()
                .mapToLong(one ->
                        codes.stream().filter(other -> !other.equals(one)).count())
                .sum();
    }
}
