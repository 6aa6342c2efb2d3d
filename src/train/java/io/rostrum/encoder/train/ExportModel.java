package io.rostrum.encoder.train;

import ai.djl.ndarray.NDManager;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Writes the model of a checkpoint. */
public final class ExportModel {

    private ExportModel() {}

    public static void main(String[] arguments) throws IOException {
        NDManager manager = NDManager.newBaseManager();
        Parameters parameters = new Parameters(manager, 1);
        Trunk trunk = new Trunk(
                parameters, new PretrainedWeights(Path.of(arguments[0])), Integer.parseInt(arguments[3]), manager);
        new QuotationLesson(List.of(), parameters);
        int step = 0;
        if (!arguments[1].equals("-")) {
            try (DataInputStream in = new DataInputStream(
                    new BufferedInputStream(Files.newInputStream(Path.of(arguments[1])), 1 << 20))) {
                step = in.readInt();
                parameters.read(in);
            }
        }
        byte[] model = new OnnxModel(parameters, trunk).write(Map.of("batches", "" + step));
        Files.write(Path.of(arguments[2]), model);
        System.out.println(arguments[2] + ": " + model.length + " bytes, after " + step + " batches");
    }
}
