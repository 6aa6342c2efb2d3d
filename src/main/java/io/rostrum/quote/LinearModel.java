package io.rostrum.quote;

/** Weights of features: a feature's number, cut to the table's size, is its place. */
final class LinearModel {

    private final float[] weights;
    private final int mask;

    /** @param weights a power of two of them */
    LinearModel(float[] weights) {
        if (Integer.bitCount(weights.length) != 1) {
            throw new IllegalArgumentException("Weights must be a power of two, are " + weights.length);
        }
        this.weights = weights;
        this.mask = weights.length - 1;
    }

    double score(Features features) {
        return score(features, 0);
    }

    /** Score of one class of several that share the features. */
    double score(Features features, int kind) {
        float sum = 0;
        int shift = shift(kind);
        for (int i = 0; i < features.size; i++) {
            sum += weights[features.numbers[i] + shift & mask];
        }
        return sum;
    }

    static int shift(int kind) {
        return kind * 0x3C6EF372 + kind * 0x1F35;
    }

    float[] weights() {
        return weights;
    }
}
