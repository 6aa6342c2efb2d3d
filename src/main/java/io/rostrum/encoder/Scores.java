package io.rostrum.encoder;

/** What the encoder says of each piece of a window: the columns of {@link Columns}. */
public final class Scores {

    private final float[] values;
    private final int from;
    private final int width;

    /** @param from where the first piece's columns begin in the values */
    Scores(float[] values, int from, int width) {
        this.values = values;
        this.from = from;
        this.width = width;
    }

    public float at(int piece, int column) {
        return values[from + piece * width + column];
    }

    /** Of as many columns from two on. */
    public double product(int piece, int column, int otherPiece, int otherColumn, int columns) {
        int one = from + piece * width + column;
        int other = from + otherPiece * width + otherColumn;
        double sum = 0;
        for (int i = 0; i < columns; i++) {
            sum += values[one + i] * values[other + i];
        }
        return sum;
    }
}
