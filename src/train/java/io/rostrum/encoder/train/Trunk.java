package io.rostrum.encoder.train;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.ndarray.types.SparseFormat;
import ai.djl.nn.Activation;
import ai.djl.nn.core.Embedding;
import ai.djl.nn.core.Linear;
import ai.djl.nn.norm.Dropout;
import ai.djl.nn.norm.LayerNorm;

/** The layers of MiniLM or BERT, as libtorch runs them. The tables of pieces and positions are not learnt further. */
final class Trunk {

    static final int WIDTH = 384;
    static final int HEADS = 12;
    static final int INNER = 1536;
    private static final float EPSILON = 1e-12f;
    private static final float DROPPED = 0.1f;

    private final Parameters parameters;
    private final NDArray pieces;
    private final NDArray positions;
    final int layers;
    private boolean learns;

    Trunk(Parameters parameters, PretrainedWeights weights, int layers, NDManager manager) {
        this.parameters = parameters;
        this.layers = layers;
        float[] table = weights.tensor("embeddings.word_embeddings.weight");
        this.pieces = manager.create(table, new Shape(table.length / WIDTH, WIDTH));
        float[] sums = weights.tensor("embeddings.position_embeddings.weight").clone();
        float[] type = weights.tensor("embeddings.token_type_embeddings.weight");
        for (int i = 0; i < sums.length; i++) {
            sums[i] += type[i % WIDTH];
        }
        this.positions = manager.create(sums, new Shape(sums.length / WIDTH, WIDTH));
        addNorm("norm", "embeddings.LayerNorm", weights);
        for (int layer = 0; layer < layers; layer++) {
            String to = "layer." + layer + ".";
            addJoined(to, "encoder.layer." + layer + ".attention.self.", "/layer." + layer + "/attention/self/", weights);
            addLinear(to + "output", layer, "attention.output.dense", WIDTH, WIDTH, weights);
            addNorm(to + "output.norm", "encoder.layer." + layer + ".attention.output.LayerNorm", weights);
            addLinear(to + "inner", layer, "intermediate.dense", WIDTH, INNER, weights);
            addLinear(to + "outer", layer, "output.dense", INNER, WIDTH, weights);
            addNorm(to + "outer.norm", "encoder.layer." + layer + ".output.LayerNorm", weights);
        }
    }

    private void addNorm(String to, String from, PretrainedWeights weights) {
        parameters.addPretrained(to + ".weight", weights.tensor(from + ".weight"), WIDTH);
        parameters.addPretrained(to + ".bias", weights.tensor(from + ".bias"), WIDTH);
    }

    private void addLinear(String to, int layer, String from, int inputs, int outputs, PretrainedWeights weights) {
        String node = "/layer." + layer + "/" + from.replace('.', '/') + "/MatMul";
        parameters.addPretrained(to + ".weight", weights.matrix(node, inputs, outputs), outputs, inputs);
        parameters.addPretrained(to + ".bias", weights.tensor("encoder.layer." + layer + "." + from + ".bias"), outputs);
    }

    /** Queries, keys and values in one matrix. */
    private void addJoined(String to, String tensor, String node, PretrainedWeights weights) {
        float[] matrix = new float[3 * WIDTH * WIDTH];
        float[] bias = new float[3 * WIDTH];
        String[] names = {"query", "key", "value"};
        for (int i = 0; i < names.length; i++) {
            float[] one = weights.matrix(node + names[i] + "/MatMul", WIDTH, WIDTH);
            System.arraycopy(one, 0, matrix, i * one.length, one.length);
            System.arraycopy(weights.tensor(tensor + names[i] + ".bias"), 0, bias, i * WIDTH, WIDTH);
        }
        parameters.addPretrained(to + "attention.weight", matrix, 3 * WIDTH, WIDTH);
        parameters.addPretrained(to + "attention.bias", bias, 3 * WIDTH);
    }

    NDArray pieces() {
        return pieces;
    }

    NDArray positions() {
        return positions;
    }

    /**
     * The last layer's vectors, windows × length × WIDTH.
     *
     * @param numbers windows × length
     * @param mask    windows × 1 × 1 × length: 0, or much below 0 where nothing is
     */
    NDArray vectors(NDArray numbers, NDArray mask) {
        NDManager manager = numbers.getManager();
        long windows = numbers.getShape().get(0);
        long length = numbers.getShape().get(1);
        NDArray places = manager.arange(0, (int) length, 1, ai.djl.ndarray.types.DataType.INT64);
        NDArray x = lookUp(numbers, pieces).add(lookUp(places, positions));
        x = dropped(norm(x, "norm"));
        for (int layer = 0; layer < layers; layer++) {
            String of = "layer." + layer + ".";
            NDArray mixed = attention(linear(x, of + "attention"), mask, windows, length);
            x = norm(x.add(dropped(linear(mixed, of + "output"))), of + "output.norm");
            NDArray inner = Activation.gelu(linear(x, of + "inner"));
            x = norm(x.add(dropped(linear(inner, of + "outer"))), of + "outer.norm");
        }
        return x;
    }

    private static NDArray attention(NDArray joined, NDArray mask, long windows, long length) {
        int width = WIDTH / HEADS;
        NDArray parts = joined.reshape(windows, length, 3, HEADS, width).transpose(2, 0, 3, 1, 4);
        NDArray queries = parts.get(0);
        NDArray keys = parts.get(1);
        NDArray values = parts.get(2);
        // A number that is no array of a manager may be collected before the gradients need it.
        NDArray scale = mask.getManager().create((float) (1 / Math.sqrt(width)));
        NDArray weights = queries.matMul(keys.transpose(0, 1, 3, 2)).mul(scale).add(mask).softmax(-1);
        return weights.matMul(values).transpose(0, 2, 1, 3).reshape(windows, length, WIDTH);
    }

    /** From now on a tenth of what goes from layer to layer is left out by chance, so that no word is learnt by heart. */
    void learn() {
        learns = true;
    }

    private NDArray dropped(NDArray x) {
        return learns ? Dropout.dropout(x, DROPPED, true).singletonOrThrow() : x;
    }

    static NDArray lookUp(NDArray rows, NDArray table) {
        return Embedding.embedding(rows, table, SparseFormat.DENSE).singletonOrThrow();
    }

    NDArray linear(NDArray x, String name) {
        return Linear.linear(x, parameters.get(name + ".weight"), parameters.get(name + ".bias")).singletonOrThrow();
    }

    private NDArray norm(NDArray x, String name) {
        return LayerNorm.layerNorm(
                        x, new Shape(WIDTH), parameters.get(name + ".weight"), parameters.get(name + ".bias"), EPSILON)
                .singletonOrThrow();
    }
}
