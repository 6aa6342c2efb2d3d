package io.rostrum.encoder.train;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import io.rostrum.encoder.WordPieces;
import io.rostrum.encoder.WordPiece;
import java.util.Arrays;

/** What one head learns, from examples that each are one window of pieces. */
abstract class Lesson {

    private static final float NOTHING = -10000;

    abstract int examples();

    abstract WordPieces pieces(int example);

    /** Mean loss of these examples, given the trunk's vectors. */
    abstract NDArray loss(Trunk trunk, NDArray vectors, int[] batch, NDManager manager);

    final NDArray lossOf(Trunk trunk, int[] batch, NDManager manager) {
        return loss(trunk, vectors(trunk, batch, manager), batch, manager);
    }

    final NDArray vectors(Trunk trunk, int[] batch, NDManager manager) {
        int length = length(batch);
        long[][] numbers = new long[batch.length][length];
        float[] mask = new float[batch.length * length];
        Arrays.fill(mask, NOTHING);
        for (int i = 0; i < batch.length; i++) {
            WordPieces pieces = pieces(batch[i]);
            for (int piece = 0; piece < length; piece++) {
                numbers[i][piece] = piece < pieces.size() ? pieces.number(piece) : WordPiece.PADDING;
                mask[i * length + piece] = piece < pieces.size() ? 0 : NOTHING;
            }
        }
        NDArray rows = manager.create(flat(numbers)).reshape(batch.length, length);
        return trunk.vectors(rows, manager.create(mask).reshape(batch.length, 1, 1, length));
    }

    final long allPieces() {
        long all = 0;
        for (int example = 0; example < examples(); example++) {
            all += pieces(example).size();
        }
        return all;
    }

    final int length(int[] batch) {
        return Arrays.stream(batch).map(example -> pieces(example).size()).max().orElse(0);
    }

    private static long[] flat(long[][] rows) {
        return Arrays.stream(rows).flatMapToLong(Arrays::stream).toArray();
    }
}
