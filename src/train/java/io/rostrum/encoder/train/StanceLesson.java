package io.rostrum.encoder.train;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import io.rostrum.encoder.WordPieces;
import io.rostrum.stance.MaskedPair;
import java.util.List;

/** The head of the author's tone toward a target, or of a holder's stance toward one. */
final class StanceLesson extends Lesson {

    static final String TONE = "stance.tone";
    static final String PAIR = "stance.pair";
    static final int LABELS = 3; // for, neutral, against

    private static final float SMOOTHING = 0.05f;
    private static final float WEIGHT = 3; // beside the sums over all words of the quotations' lesson

    /** @param label its place among for, neutral, against */
    record Example(MaskedPair pair, int label) {}

    private final List<Example> examples;
    private final String head;
    private final int parts;
    private final float kept;

    /**
     * @param keptNeutral the share of neutral examples that are among these: scores are of all of them
     */
    private StanceLesson(List<Example> examples, String head, int parts, double keptNeutral, Parameters parameters) {
        this.examples = examples;
        this.head = head;
        this.parts = parts;
        this.kept = (float) Math.log(keptNeutral);
        parameters.addHead(head, parts * LABELS, Trunk.WIDTH);
    }

    static StanceLesson ofTone(List<Example> examples, Parameters parameters) {
        return new StanceLesson(examples, TONE, 2, 1, parameters);
    }

    static StanceLesson ofPairs(List<Example> examples, double keptNeutral, Parameters parameters) {
        return new StanceLesson(examples, PAIR, 3, keptNeutral, parameters);
    }

    @Override
    int examples() {
        return examples.size();
    }

    @Override
    WordPieces pieces(int example) {
        return examples.get(example).pair().pieces();
    }

    @Override
    NDArray loss(Trunk trunk, NDArray vectors, int[] batch, NDManager manager) {
        int length = length(batch);
        NDArray columns = trunk.linear(vectors, head).reshape((long) batch.length * length, parts * LABELS);
        NDArray scores = null;
        for (int part = 0; part < parts; part++) {
            long[] rows = new long[batch.length];
            for (int i = 0; i < batch.length; i++) {
                rows[i] = (long) i * length + piece(examples.get(batch[i]).pair(), part);
            }
            NDArray of = Trunk.lookUp(manager.create(rows), columns).split(parts, 1).get(part);
            scores = scores == null ? of : scores.add(of);
        }
        float[] right = new float[batch.length * LABELS];
        for (int at = 0; at < right.length; at++) {
            boolean isRight = examples.get(batch[at / LABELS]).label() == at % LABELS;
            right[at] = (SMOOTHING / LABELS + (isRight ? 1 - SMOOTHING : 0)) * WEIGHT / batch.length;
        }
        return scores.add(manager.create(new float[] {0, kept, 0}))
                .logSoftmax(-1)
                .mul(manager.create(right).reshape(batch.length, LABELS))
                .sum()
                .neg();
    }

    private static int piece(MaskedPair pair, int part) {
        return part == 0 ? 0 : part == 1 ? pair.target() : pair.holder();
    }
}
