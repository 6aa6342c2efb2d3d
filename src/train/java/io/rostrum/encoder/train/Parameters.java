package io.rostrum.encoder.train;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** What is learnt, by name, and AdamW's two means of each. */
final class Parameters {

    /** @param isHead learnt anew, so in bigger steps */
    record Parameter(String name, NDArray value, NDArray mean, NDArray square, boolean isHead, boolean decays) {}

    private final NDManager manager;
    private final Map<String, Parameter> all = new LinkedHashMap<>();
    private final Random random;

    Parameters(NDManager manager, long seed) {
        this.manager = manager;
        this.random = new Random(seed);
    }

    void addPretrained(String name, float[] values, long... shape) {
        add(name, values, false, shape);
    }

    /** A matrix of a head, with small values by chance, and its zero offsets. */
    void addHead(String name, int outputs, int inputs) {
        float[] values = new float[outputs * inputs];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) (random.nextGaussian() * 0.02);
        }
        add(name + ".weight", values, true, outputs, inputs);
        add(name + ".bias", new float[outputs], true, outputs);
    }

    private void add(String name, float[] values, boolean isHead, long... shape) {
        NDArray value = manager.create(values, new Shape(shape));
        value.setRequiresGradient(true);
        all.put(
                name,
                new Parameter(
                        name,
                        value,
                        manager.zeros(value.getShape()),
                        manager.zeros(value.getShape()),
                        isHead,
                        shape.length > 1));
    }

    NDArray get(String name) {
        return all.get(name).value();
    }

    boolean has(String name) {
        return all.containsKey(name);
    }

    List<Parameter> list() {
        return new ArrayList<>(all.values());
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(all.size());
        for (Parameter parameter : all.values()) {
            out.writeUTF(parameter.name());
            for (NDArray array : List.of(parameter.value(), parameter.mean(), parameter.square())) {
                float[] values = array.toFloatArray();
                ByteBuffer bytes = ByteBuffer.allocate(values.length * 4);
                bytes.asFloatBuffer().put(values);
                out.writeInt(values.length);
                out.write(bytes.array());
            }
        }
    }

    /** Parameters that the file lacks stay as they are. */
    void read(DataInputStream in) throws IOException {
        int count = in.readInt();
        for (int i = 0; i < count; i++) {
            Parameter parameter = all.get(in.readUTF());
            for (int kind = 0; kind < 3; kind++) {
                byte[] bytes = new byte[in.readInt() * 4];
                in.readFully(bytes);
                if (parameter != null) {
                    float[] values = new float[bytes.length / 4];
                    ByteBuffer.wrap(bytes).asFloatBuffer().get(values);
                    NDArray to = kind == 0 ? parameter.value() : kind == 1 ? parameter.mean() : parameter.square();
                    to.set(values);
                }
            }
        }
    }
}
