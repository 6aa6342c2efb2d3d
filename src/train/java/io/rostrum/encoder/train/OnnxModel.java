package io.rostrum.encoder.train;

import static io.rostrum.encoder.train.OnnxGraph.MICROSOFT;

import io.rostrum.encoder.Columns;
import java.util.Map;

/** Writes trunk and heads as an ONNX model with matrices in 8 bits, for the operators of ONNX Runtime. */
final class OnnxModel {

    private static final int MOST_PIECES = 256; // of a window
    private static final float EPSILON = 1e-12f;

    private final Parameters parameters;
    private final Trunk trunk;
    private final OnnxGraph graph = new OnnxGraph();

    OnnxModel(Parameters parameters, Trunk trunk) {
        this.parameters = parameters;
        this.trunk = trunk;
    }

    byte[] write(Map<String, String> facts) {
        String x = embeddings();
        for (int layer = 0; layer < trunk.layers; layer++) {
            x = layer("layer." + layer + ".", x);
        }
        String columns = heads(x);
        return graph.model(columns, Columns.all(), facts);
    }

    private String embeddings() {
        int rows = (int) trunk.pieces().getShape().get(0);
        graph.table("table", trunk.pieces().toFloatArray(), rows, Trunk.WIDTH);
        String small = graph.node("", "Gather", "table.rows", Map.of(), "table", "pieces");
        String real = graph.node("", "Cast", "table.real", Map.of("to", 1), small);
        String scale = graph.node("", "Gather", "table.scales", Map.of(), "table.scale", "pieces");
        String vectors = graph.node("", "Mul", "table.vectors", Map.of(), real, scale);
        float[] all = trunk.positions().toFloatArray();
        float[] kept = java.util.Arrays.copyOf(all, MOST_PIECES * Trunk.WIDTH);
        graph.floats("positions", kept, MOST_PIECES, Trunk.WIDTH);
        String shape = graph.node("", "Shape", "shape", Map.of(), "pieces");
        graph.longs("zero", new long[] {0}, 1);
        graph.longs("one", new long[] {1}, 1);
        String length = graph.node("", "Gather", "length", Map.of(), shape, "one");
        String places = graph.node("", "Slice", "places", Map.of(), "positions", "zero", length, "zero");
        String sum = graph.node("", "Add", "sum", Map.of(), vectors, places);
        return graph.node(
                "",
                "LayerNormalization",
                "embedded",
                Map.of("axis", -1, "epsilon", EPSILON),
                sum,
                vector("norm.weight"),
                vector("norm.bias"));
    }

    private String layer(String of, String x) {
        String mixed = attention(of, x);
        String output = matMul(of + "output", mixed, vector(of + "output.bias"));
        String y = norm(of + "output.norm", output, x);
        String inner = matMul(of + "inner", y, "");
        String bent = graph.node(MICROSOFT, "BiasGelu", of + "bent", Map.of(), inner, vector(of + "inner.bias"));
        String outer = matMul(of + "outer", bent, vector(of + "outer.bias"));
        return norm(of + "outer.norm", outer, y);
    }

    private String attention(String of, String x) {
        String name = of + "attention";
        float[] rows = parameters.get(name + ".weight").toFloatArray();
        graph.matrix(name, rows, 3 * Trunk.WIDTH, Trunk.WIDTH);
        String joined = graph.node(
                MICROSOFT,
                "DynamicQuantizeMatMul",
                name + ".joined",
                Map.of(),
                x,
                name,
                name + ".scale",
                name + ".zero",
                vector(name + ".bias"));
        String[] parts = new String[3];
        String[] kinds = {"query", "key", "value"};
        for (int i = 0; i < parts.length; i++) {
            graph.longs(name + ".from." + kinds[i], new long[] {(long) i * Trunk.WIDTH}, 1);
            graph.longs(name + ".to." + kinds[i], new long[] {(long) (i + 1) * Trunk.WIDTH}, 1);
            graph.longs(name + ".axis." + kinds[i], new long[] {2}, 1);
            parts[i] = graph.node(
                    "",
                    "Slice",
                    name + "." + kinds[i],
                    Map.of(),
                    joined,
                    name + ".from." + kinds[i],
                    name + ".to." + kinds[i],
                    name + ".axis." + kinds[i]);
        }
        graph.floats(name + ".none", new float[3 * Trunk.WIDTH], 3L * Trunk.WIDTH);
        return graph.node(
                MICROSOFT,
                "MultiHeadAttention",
                name + ".mixed",
                Map.of("num_heads", Trunk.HEADS),
                parts[0],
                parts[1],
                parts[2],
                name + ".none",
                "mask");
    }

    private String norm(String name, String x, String skip) {
        return graph.node(
                MICROSOFT,
                "SkipLayerNormalization",
                name + ".out",
                Map.of("epsilon", EPSILON),
                x,
                skip,
                vector(name + ".weight"),
                vector(name + ".bias"));
    }

    private String matMul(String name, String x, String bias) {
        var shape = parameters.get(name + ".weight").getShape();
        float[] rows = parameters.get(name + ".weight").toFloatArray();
        graph.matrix(name, rows, (int) shape.get(0), (int) shape.get(1));
        String[] inputs = bias.isEmpty()
                ? new String[] {x, name, name + ".scale", name + ".zero"}
                : new String[] {x, name, name + ".scale", name + ".zero", bias};
        return graph.node(MICROSOFT, "DynamicQuantizeMatMul", name + ".out", Map.of(), inputs);
    }

    /** One matrix for all columns; zeros where no head was learnt. */
    private String heads(String x) {
        float[] rows = new float[Columns.all() * Trunk.WIDTH];
        float[] bias = new float[Columns.all()];
        for (Columns columns : Columns.values()) {
            Heads.of(columns).fill(parameters, rows, bias);
        }
        graph.matrix("heads", rows, Columns.all(), Trunk.WIDTH);
        graph.floats("heads.bias", bias, bias.length);
        return graph.node(
                MICROSOFT, "DynamicQuantizeMatMul", "columns", Map.of(), x, "heads", "heads.scale", "heads.zero", "heads.bias");
    }

    private String vector(String name) {
        float[] values = parameters.get(name).toFloatArray();
        return graph.floats(name, values, values.length);
    }
}
