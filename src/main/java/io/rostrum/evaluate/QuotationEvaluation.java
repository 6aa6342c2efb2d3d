package io.rostrum.evaluate;

import io.rostrum.leader.Registry;
import java.io.IOException;
import java.nio.file.Path;

/** Not written yet. */
public final class QuotationEvaluation implements EvaluationTask {

    public QuotationEvaluation(Registry registry) {}

    @Override
    public String evaluate(Path gold, Path out) throws IOException {
        throw new IOException("not written yet");
    }
}
