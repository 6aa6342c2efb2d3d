package io.rostrum.evaluate;

import io.rostrum.leader.Registry;
import io.rostrum.stance.StanceLexicon;
import java.io.IOException;
import java.nio.file.Path;

/** Not written yet. */
public final class StanceEvaluation implements EvaluationTask {

    public StanceEvaluation(Registry registry, StanceLexicon lexicon) {}

    @Override
    public String evaluate(Path gold, Path out) throws IOException {
        throw new IOException("not written yet");
    }
}
