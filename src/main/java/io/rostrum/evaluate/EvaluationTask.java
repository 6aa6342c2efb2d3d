package io.rostrum.evaluate;

import java.io.IOException;
import java.nio.file.Path;

/** One task of {@code evaluate}: measures a stage against gold data. */
public interface EvaluationTask {

    /**
     * Writes predictions to {@code out} and gives the scoreboard, ready to print.
     *
     * @throws IllegalArgumentException when the gold data is not of the expected form; the message names file and line
     */
    String evaluate(Path gold, Path out) throws IOException;
}
