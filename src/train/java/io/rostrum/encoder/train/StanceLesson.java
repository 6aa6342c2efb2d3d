package io.rostrum.encoder.train;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import io.rostrum.encoder.Columns;
import io.rostrum.encoder.Pieces;
import io.rostrum.stance.MaskedPieces;
import io.rostrum.stance.Stance.Label;
import java.util.List;

/** What the author, or a holder, is toward a target: against, neutral or for. */
final class StanceLesson extends Lesson {

    /** @param label what people say */
    record Example(MaskedPieces masked, Label label) {}

    private static final int LABELS = 3;
    private static final float SMOOTHED = 0.05f;

    private final List<Example> examples;
    private final String name;
    private final boolean hasHolder;

    /** @param columns {@link Columns#TONE} or {@link Columns#PAIR} */
    StanceLesson(List<Example> examples, Columns columns, Parameters parameters) {
        this.examples = examples;
        this.name = Heads.of(columns).name();
        this.hasHolder = columns == Columns.PAIR;
        parameters.addHead(name, columns.width, Trunk.WIDTH);
    }

    @Override
    int examples() {
        return examples.size();
    }

    @Override
    Pieces pieces(int example) {
        return examples.get(example).masked().pieces();
    }

    @Override
    NDArray loss(Trunk trunk, NDArray vectors, int[] batch, NDManager manager) {
        int length = length(batch);
        float[] right = new float[batch.length * LABELS];
        long[] first = new long[batch.length];
        long[] holder = new long[batch.length];
        long[] target = new long[batch.length];
        for (int i = 0; i < batch.length; i++) {
            Example example = examples.get(batch[i]);
            first[i] = (long) i * length;
            holder[i] = first[i] + Math.max(0, example.masked().holder());
            target[i] = first[i] + example.masked().target();
            for (int label = 0; label < LABELS; label++) {
                right[i * LABELS + label] = SMOOTHED / LABELS;
            }
            right[i * LABELS + number(example.label())] += 1 - SMOOTHED;
        }
        NDArray all = trunk.linear(vectors, name).reshape((long) batch.length * length, -1);
        NDList parts = all.split(hasHolder ? 3 : 2, 1);
        NDArray scores = Trunk.lookUp(manager.create(first), parts.get(0))
                .add(Trunk.lookUp(manager.create(target), parts.get(parts.size() - 1)));
        if (hasHolder) {
            scores = scores.add(Trunk.lookUp(manager.create(holder), parts.get(1)));
        }
        return scores.logSoftmax(-1)
                .mul(manager.create(right).reshape(batch.length, LABELS))
                .sum()
                .neg()
                .mul(manager.create(1f / batch.length));
    }

    static int number(Label label) {
        return switch (label) {
            case AGAINST -> 0;
            case NEUTRAL -> 1;
            case FOR -> 2;
        };
    }
}
