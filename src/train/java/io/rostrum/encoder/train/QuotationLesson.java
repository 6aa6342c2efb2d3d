package io.rostrum.encoder.train;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import io.rostrum.encoder.WordPieces;
import io.rostrum.quote.train.WindowLabels;
import io.rostrum.quote.train.WindowLabels.Aim;
import java.util.Arrays;
import java.util.List;

/** Heads of cues, what is inside contents, sources and cues, and where contents of cues begin and end. */
final class QuotationLesson extends Lesson {

    static final String SIDE = "quote.side";
    static final String INSIDE = "quote.inside";
    static final String QUERY = "quote.query";
    static final String KEY = "quote.key";
    static final int SIDES = 4;
    static final int INSIDES = 3;
    static final int WIDTH = 48;
    static final int QUERIES = Aim.values().length;
    static final int KEYS = 3;

    private static final float INSIDE_WEIGHT = 0.5f;

    private final List<WindowLabels> windows;

    QuotationLesson(List<WindowLabels> windows, Parameters parameters) {
        this.windows = windows;
        parameters.addHead(SIDE, SIDES, Trunk.WIDTH);
        parameters.addHead(INSIDE, INSIDES, Trunk.WIDTH);
        parameters.addHead(QUERY, QUERIES * WIDTH, Trunk.WIDTH);
        parameters.addHead(KEY, KEYS * WIDTH, Trunk.WIDTH);
    }

    @Override
    int examples() {
        return windows.size();
    }

    @Override
    WordPieces pieces(int example) {
        return windows.get(example).window().pieces();
    }

    @Override
    NDArray loss(Trunk trunk, NDArray vectors, int[] batch, NDManager manager) {
        NDArray loss = sideLoss(trunk, vectors, batch, manager)
                .add(insideLoss(trunk, vectors, batch, manager).mul(manager.create(INSIDE_WEIGHT)));
        for (Aim aim : Aim.values()) {
            NDArray pointing = pointerLoss(trunk, vectors, batch, aim, manager);
            loss = pointing == null ? loss : loss.add(pointing);
        }
        return loss.mul(manager.create(1f / batch.length));
    }

    private NDArray sideLoss(Trunk trunk, NDArray vectors, int[] batch, NDManager manager) {
        int length = length(batch);
        float[] right = new float[batch.length * length * SIDES];
        for (int i = 0; i < batch.length; i++) {
            byte[] side = windows.get(batch[i]).side();
            for (int piece = 0; piece < side.length; piece++) {
                if (side[piece] >= 0) {
                    right[(i * length + piece) * SIDES + side[piece]] = 1;
                }
            }
        }
        NDArray scores = trunk.linear(vectors, SIDE).logSoftmax(-1);
        return scores.mul(manager.create(right).reshape(batch.length, length, SIDES)).sum().neg();
    }

    /** Binary, of three kinds; a tenth of the sum, so that long windows do not drown the rest. */
    private NDArray insideLoss(Trunk trunk, NDArray vectors, int[] batch, NDManager manager) {
        int length = length(batch);
        float[] sign = new float[batch.length * length * INSIDES];
        float[] asked = new float[sign.length];
        for (int i = 0; i < batch.length; i++) {
            byte[] inside = windows.get(batch[i]).inside();
            for (int piece = 0; piece < inside.length; piece++) {
                for (int kind = 0; kind < INSIDES && inside[piece] >= 0; kind++) {
                    int at = (i * length + piece) * INSIDES + kind;
                    sign[at] = (inside[piece] >> kind & 1) == 1 ? -1 : 1;
                    asked[at] = 0.1f;
                }
            }
        }
        NDArray scores = trunk.linear(vectors, INSIDE);
        NDArray of = scores.mul(manager.create(sign).reshape(batch.length, length, INSIDES));
        return ai.djl.nn.Activation.softPlus(of)
                .mul(manager.create(asked).reshape(batch.length, length, INSIDES))
                .sum();
    }

    private NDArray pointerLoss(Trunk trunk, NDArray vectors, int[] batch, Aim aim, NDManager manager) {
        int length = length(batch);
        long[] rows = new long[batch.length * length];
        long[] of = new long[rows.length];
        float[] allowed = new float[rows.length * length];
        float[] right = new float[rows.length * length];
        Arrays.fill(allowed, -10000);
        int size = 0;
        for (int i = 0; i < batch.length; i++) {
            for (WindowLabels.Pointer pointer : windows.get(batch[i]).pointers()) {
                if (pointer.aim() == aim && size < rows.length) {
                    rows[size] = (long) i * length + pointer.cue();
                    of[size] = i;
                    for (int piece : pointer.allowed()) {
                        allowed[size * length + piece] = 0;
                    }
                    for (int piece : pointer.right()) {
                        right[size * length + piece] = 1f / pointer.right().length;
                    }
                    size++;
                }
            }
        }
        if (size == 0) {
            return null;
        }
        int key = key(aim);
        NDArray queries = trunk.linear(vectors, QUERY)
                .reshape((long) batch.length * length, QUERIES * WIDTH)
                .split(QUERIES, 1)
                .get(aim.ordinal());
        NDArray keys = trunk.linear(vectors, KEY).split(KEYS, 2).get(key).reshape(batch.length, (long) length * WIDTH);
        NDArray query = Trunk.lookUp(manager.create(Arrays.copyOf(rows, size)), queries);
        NDArray keysOf = Trunk.lookUp(manager.create(Arrays.copyOf(of, size)), keys).reshape(size, length, WIDTH);
        NDArray scores = keysOf.matMul(query.reshape(size, WIDTH, 1)).reshape(size, length).mul(manager.create((float) (1 / Math.sqrt(WIDTH))));
        NDArray chances =
                scores.add(manager.create(Arrays.copyOf(allowed, size * length)).reshape(size, length)).logSoftmax(-1);
        return chances.mul(manager.create(Arrays.copyOf(right, size * length)).reshape(size, length))
                .sum()
                .neg();
    }

    private static int key(Aim aim) {
        return switch (aim) {
            case BEGIN_AFTER, BEGIN_BEFORE -> 0;
            case END_AFTER, END_BEFORE -> 1;
            case SOURCE -> 2;
        };
    }
}
