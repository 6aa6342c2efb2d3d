package io.rostrum.encoder.train;

import java.io.IOException;
import java.nio.file.Path;

/** Writes the model of a checkpoint again: {@code OUT LAYERS}. */
public final class ExportModel {

    private ExportModel() {}

    public static void main(String[] arguments) throws IOException {
        Path out = Path.of(arguments[0]);
        EncoderTraining training = new EncoderTraining(out, Integer.parseInt(arguments[1]));
        training.teach(Lessons.untaught(training.parameters()));
        training.export(training.read(out.resolve(EncoderTraining.CHECKPOINT)));
    }
}
