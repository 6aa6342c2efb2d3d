package io.rostrum.quote;

import io.rostrum.model.Weights.Table;

/** Weights of features, a byte each: a feature's number, cut to the table's size, is where those of its kinds stand. */
public final class HashedModel implements Scorer {

    /** Knows nothing: every score is 0. */
    public static final HashedModel EVEN = new HashedModel(new Table(new byte[1], 1), 1);

    private final Table table;
    private final byte[] weights;
    private final int mask;
    private final int kinds;

    /**
     * @param table a power of two of weights
     * @param kinds how many scores one list of features has
     */
    public HashedModel(Table table, int kinds) {
        if (Integer.bitCount(table.weights().length) != 1) {
            throw new IllegalArgumentException("Weights must be a power of two, are " + table.weights().length);
        }
        this.table = table;
        this.weights = table.weights();
        this.mask = weights.length - 1;
        this.kinds = kinds;
    }

    @Override
    public double score(FeatureNumbers features) {
        int sum = 0;
        for (int i = 0; i < features.size; i++) {
            sum += weights[features.numbers[i] & mask];
        }
        return sum * table.scale();
    }

    @Override
    public void scores(FeatureNumbers features, double[] scores) {
        for (int kind = 0; kind < kinds; kind++) {
            int sum = 0;
            for (int i = 0; i < features.size; i++) {
                sum += weights[features.numbers[i] * kinds + kind & mask];
            }
            scores[kind] = sum * table.scale();
        }
    }

    Table table() {
        return table;
    }
}
