package io.rostrum.stance.train;

import io.rostrum.stance.RowTrust;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Learns how far to trust rows from rows that readers judged; the same rows in the same order give the same bytes. */
public final class RowTraining {

    private static final int FOLDS = 5;

    /** Shares of right rows from the marks on, in texts that no rule had seen. */
    private static final double COUNTED = 0.78;

    private static final double SURE = 0.92;
    private static final double APART = 0.05;

    private final List<Row> rows;
    private final RowLearner learner;
    private final double[] probabilities;

    /**
     * A row that was read.
     *
     * @param fold     of its article, 0 or more; rows of one article are learnt or measured together
     * @param features as {@code StanceFinder} gives them
     * @param before   its confidence when it was read
     * @param isUnread whether no rule had been made on its text then: only such rows tell what the marks say of other news
     */
    public record Row(int fold, List<String> features, double before, boolean isRight, boolean isUnread) {}

    private record Scored(double score, boolean isRight) {}

    public RowTraining(List<Row> rows, RowLearner learner) {
        this.rows = List.copyOf(rows);
        this.learner = learner;
        this.probabilities = new double[rows.size()];
        for (int fold = 0; fold < FOLDS; fold++) {
            int kept = fold;
            RowTrust model = new RowTrust(learnt(
                    rows.stream().filter(row -> row.fold() % FOLDS != kept).toList()));
            for (int i = 0; i < probabilities.length; i++) {
                if (rows.get(i).fold() % FOLDS == fold) {
                    probabilities[i] = model.probability(rows.get(i).features());
                }
            }
        }
    }

    /** The model of all rows, as the text of its file; its marks are judged across folds. */
    public String model() {
        Map<String, Double> weights = new TreeMap<>(learnt(rows));
        List<Scored> scored = scored(true);
        weights.put(RowTrust.COUNTED, bound(scored, COUNTED));
        weights.put(RowTrust.SURE, Math.max(bound(scored, SURE), weights.get(RowTrust.COUNTED) + APART));
        StringBuilder text = new StringBuilder("feature\tweight\n");
        weights.forEach((feature, weight) -> text.append(feature)
                .append('\t')
                .append(String.format(Locale.ROOT, "%.3f", weight))
                .append('\n'));
        return text.toString();
    }

    /** Right by bins of the probability, and right among the surest, beside the confidence before; unread rows, across folds. */
    public String report() {
        StringBuilder text = new StringBuilder("probability\trows\tright\n");
        for (int bin = 0; bin < 10; bin++) {
            double from = bin / 10.0;
            List<Scored> in = scored(true).stream()
                    .filter(row -> row.score() >= from && row.score() < from + 0.1)
                    .toList();
            if (!in.isEmpty()) {
                text.append(String.format(Locale.ROOT, "%.1f\t%d\t%.2f%n", from, in.size(), share(in)));
            }
        }
        text.append("surest\tright\tright by the confidence before\n");
        List<Scored> now = sorted(scored(true));
        List<Scored> before = sorted(scored(false));
        for (int tenth = 1; tenth <= 10; tenth++) {
            int count = now.size() * tenth / 10;
            text.append(String.format(
                    Locale.ROOT,
                    "%d\t%.2f\t%.2f%n",
                    count,
                    share(now.subList(0, count)),
                    share(before.subList(0, count))));
        }
        return text.toString().replace(System.lineSeparator(), "\n");
    }

    private Map<String, Double> learnt(List<Row> some) {
        return learner.learn(some.stream()
                .map(row -> new RowLearner.Example(row.features(), row.isRight()))
                .toList());
    }

    /** The rows of unread texts by the model or by the confidence before. */
    private List<Scored> scored(boolean byModel) {
        List<Scored> scored = new ArrayList<>();
        for (int i = 0; i < probabilities.length; i++) {
            Row row = rows.get(i);
            if (row.isUnread()) {
                scored.add(new Scored(byModel ? probabilities[i] : row.before(), row.isRight()));
            }
        }
        return scored;
    }

    /** The least score so that of the rows from it on this share is right; 1 where no bound will do. */
    private static double bound(List<Scored> scored, double share) {
        List<Scored> all = sorted(scored);
        double bound = 1;
        int right = 0;
        for (int i = 0; i < all.size(); i++) {
            right += all.get(i).isRight() ? 1 : 0;
            if (right >= share * (i + 1)) {
                bound = all.get(i).score();
            }
        }
        return bound;
    }

    private static List<Scored> sorted(List<Scored> scored) {
        return scored.stream()
                .sorted(Comparator.comparingDouble(Scored::score).reversed().thenComparing(Scored::isRight))
                .toList();
    }

    private static double share(List<Scored> scored) {
        return scored.isEmpty() ? 0 : scored.stream().filter(Scored::isRight).count() / (double) scored.size();
    }
}
