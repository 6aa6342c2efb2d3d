package io.rostrum.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** One task of {@code train}: learns weights from gold data. */
public interface TrainingTask {

    /**
     * Gives the files to ship, name to bytes: weights, and a model card that names the data by its SHA-256.
     *
     * @throws IllegalArgumentException when the gold data is not of the expected form; the message names file and line
     */
    Map<String, byte[]> train(Path gold) throws IOException;
}
