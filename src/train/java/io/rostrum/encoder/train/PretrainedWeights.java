package io.rostrum.encoder.train;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The weights of the public MiniLM or BERT graph, by names of ours. Matrices stand with a row for each output. */
final class PretrainedWeights {

    private final Map<String, float[]> tensors = new HashMap<>();
    private final Map<String, String> weightsOfMatMul = new HashMap<>();

    /** @param name of a file of the class path, as langchain4j's jars hold them */
    PretrainedWeights(String name) throws IOException {
        byte[] model;
        try (InputStream in = PretrainedWeights.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not on the class path: scripts/train-encoder puts it there");
            }
            model = in.readAllBytes();
        }
        var graph = ProtoFields.of(
                ProtoFields.first(ProtoFields.of(ByteBuffer.wrap(model)), 7).bytes());
        for (var initializer : ProtoFields.all(graph, 5)) {
            var tensor = ProtoFields.of(initializer.bytes());
            var raw = ProtoFields.first(tensor, 9);
            if (raw != null && ProtoFields.first(tensor, 2).number() == 1) {
                float[] values = new float[raw.bytes().remaining() / 4];
                raw.bytes().duplicate().order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(values);
                tensors.put(ProtoFields.first(tensor, 8).text(), values);
            }
        }
        for (var each : ProtoFields.all(graph, 1)) {
            var node = ProtoFields.of(each.bytes());
            if (ProtoFields.first(node, 4).text().equals("MatMul")) {
                String weights = ProtoFields.all(node, 1).get(1).text();
                weightsOfMatMul.put(ProtoFields.first(node, 3).text(), weights);
            }
        }
    }

    /** A vector or table whose name ends so. */
    float[] tensor(String ending) {
        List<String> names = tensors.keySet().stream().filter(name -> name.endsWith(ending)).toList();
        if (names.size() != 1) {
            throw new IllegalArgumentException("Expected one tensor named …" + ending + ", found " + names);
        }
        return tensors.get(names.get(0));
    }

    /** The matrix of the MatMul node whose name ends so, turned: outputs × inputs. */
    float[] matrix(String ending, int inputs, int outputs) {
        List<String> nodes = weightsOfMatMul.keySet().stream().filter(name -> name.endsWith(ending)).toList();
        if (nodes.size() != 1) {
            throw new IllegalArgumentException("Expected one MatMul named …" + ending + ", found " + nodes);
        }
        float[] values = tensors.get(weightsOfMatMul.get(nodes.get(0)));
        float[] turned = new float[values.length];
        for (int in = 0; in < inputs; in++) {
            for (int out = 0; out < outputs; out++) {
                turned[out * inputs + in] = values[in * outputs + out];
            }
        }
        return turned;
    }
}
