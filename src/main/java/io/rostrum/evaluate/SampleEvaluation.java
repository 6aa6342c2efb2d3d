package io.rostrum.evaluate;

import io.rostrum.sample.SampleScores;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Precision of published rows, by a sample that people have judged; the gold is the folder that {@code sample} wrote. */
public final class SampleEvaluation implements EvaluationTask {

    @Override
    public String evaluate(Path gold, Path out) throws IOException {
        SampleScores scores = SampleScores.of(gold);
        Files.writeString(out, scores.items());
        return scores.board();
    }
}
