package io.rostrum.encoder.train;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import io.rostrum.encoder.Columns;
import io.rostrum.encoder.Encoder;
import io.rostrum.encoder.WordPieces;
import io.rostrum.encoder.Scores;
import io.rostrum.encoder.WordPiece;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** That weights are read rightly, and written so that they say the same in 8 bits. Runs with {@code mvn -Pencoder test}. */
class TrunkTest {

    private static final NDManager MANAGER = NDManager.newBaseManager();
    private static final String PREMIER = "The premier opposes the treaty.";

    @AfterAll
    static void close() {
        MANAGER.close();
    }

    /** As measured with the public model. */
    @Test
    void meansOfSentencesAreAsNearAsTheirMeaning() throws IOException {
        Trunk trunk = new Trunk(new Parameters(MANAGER, 1), new PretrainedWeights("/all-minilm-l6-v2.onnx"), 6, MANAGER);
        float[] premier = mean(trunk, PREMIER);
        assertEquals(0.68, cosine(premier, mean(trunk, "The prime minister is against the agreement.")), 0.005);
        assertEquals(-0.04, cosine(premier, mean(trunk, "A cat slept on the mat.")), 0.005);
    }

    @Test
    void whatIsWrittenSaysTheSame() throws IOException {
        Parameters parameters = new Parameters(MANAGER, 1);
        Trunk trunk = new Trunk(parameters, new PretrainedWeights("/all-minilm-l6-v2.onnx"), 4, MANAGER);
        Lessons.untaught(parameters);
        Encoder encoder = Encoder.read(new OnnxModel(parameters, trunk).write(Map.of()));
        Scores scores = encoder.read(List.of(pieces(PREMIER))).get(0);
        for (Columns columns : Columns.values()) {
            float[] expected = trunk.linear(vectors(trunk, PREMIER), Heads.of(columns).name()).toFloatArray();
            double sum = 0;
            for (int i = 0; i < expected.length; i++) {
                int piece = i / columns.width;
                sum += Math.abs(expected[i] - scores.at(piece, columns.from() + i % columns.width));
            }
            double noise = columns.width < Columns.POINTER ? 0.03 : 0.02; // the mean of few columns scatters
            assertEquals(0, sum / expected.length, noise, columns.name());
        }
    }

    private static float[] mean(Trunk trunk, String sentence) {
        return vectors(trunk, sentence).mean(new int[] {1}).toFloatArray();
    }

    private static NDArray vectors(Trunk trunk, String sentence) {
        WordPieces pieces = pieces(sentence);
        long[] numbers = new long[pieces.size()];
        for (int piece = 0; piece < numbers.length; piece++) {
            numbers[piece] = pieces.number(piece);
        }
        return trunk.vectors(
                MANAGER.create(numbers).reshape(1, numbers.length),
                MANAGER.zeros(new Shape(1, 1, 1, numbers.length)));
    }

    private static WordPieces pieces(String sentence) {
        WordPieces pieces = new WordPieces();
        pieces.add(WordPiece.BEGIN, 0, 0);
        WordPiece.builtIn().add(sentence, 0, sentence.length(), pieces);
        pieces.add(WordPiece.END, 0, 0);
        return pieces;
    }

    private static double cosine(float[] one, float[] other) {
        double product = 0;
        double ones = 0;
        double others = 0;
        for (int i = 0; i < one.length; i++) {
            product += one[i] * other[i];
            ones += one[i] * one[i];
            others += other[i] * other[i];
        }
        return product / Math.sqrt(ones * others);
    }
}
