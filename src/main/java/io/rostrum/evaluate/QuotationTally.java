package io.rostrum.evaluate;

import java.util.Locale;

/** Counts of matches, and the figures that follow. Shares of nothing are 0. */
final class QuotationTally {

    private enum Hit {
        EXACT,
        HARD,
        EASY,
        FULL
    }

    private final int[] byGold = new int[Hit.values().length];
    private final int[] byPredicted = new int[Hit.values().length];
    private int gold;
    private int predicted;
    private int sourced;
    private int speakers;

    static String header(String first) {
        return String.format(
                Locale.ROOT,
                "%-14s%6s%6s  %20s%20s%20s%20s  speaker%n",
                first,
                "gold",
                "pred",
                "exact P/R/F1",
                "hard P/R/F1",
                "easy P/R/F1",
                "full P/R/F1");
    }

    /** Counts towards recall, for the marked quotation. */
    void addGold(QuotationMatch match) {
        gold++;
        addHits(match, byGold);
        if (match.isHard() && match.hasSource()) {
            sourced++;
            speakers += match.isSpeakerRight() ? 1 : 0;
        }
    }

    /** Counts towards precision, for the predicted quotation. */
    void addPredicted(QuotationMatch match) {
        predicted++;
        addHits(match, byPredicted);
    }

    private static void addHits(QuotationMatch match, int[] hits) {
        hits[Hit.EXACT.ordinal()] += match.isExact() ? 1 : 0;
        hits[Hit.HARD.ordinal()] += match.isHard() ? 1 : 0;
        hits[Hit.EASY.ordinal()] += match.isEasy() ? 1 : 0;
        hits[Hit.FULL.ordinal()] += match.isFull() ? 1 : 0;
    }

    String line(String name) {
        StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-14s%6d%6d  ", name, gold, predicted));
        for (Hit hit : Hit.values()) {
            double precision = share(byPredicted[hit.ordinal()], predicted);
            double recall = share(byGold[hit.ordinal()], gold);
            double both = precision + recall;
            String cell = predicted == 0
                    ? String.format(Locale.ROOT, "- %.3f -", recall)
                    : String.format(
                            Locale.ROOT,
                            "%.3f %.3f %.3f",
                            precision,
                            recall,
                            both == 0 ? 0 : 2 * precision * recall / both);
            line.append(String.format(Locale.ROOT, "%20s", cell));
        }
        return line.append(String.format(Locale.ROOT, "    %.3f%n", share(speakers, sourced)))
                .toString();
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
