package io.rostrum.evaluate;

import java.io.IOException;
import java.nio.file.Path;

/** Not written yet. */
public final class HtmlEvaluation implements EvaluationTask {

    public HtmlEvaluation() {}

    @Override
    public String evaluate(Path gold, Path out) throws IOException {
        throw new IOException("not written yet");
    }
}
