package io.rostrum.encoder.train;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Map;
import java.util.TreeMap;

/** An ONNX model that is being written: nodes, constants, matrices in 8 bits. */
final class OnnxGraph {

    static final String MICROSOFT = "com.microsoft";
    private static final int FLOAT = 1;
    private static final int INT8 = 3;
    private static final int INT32 = 6;
    private static final int INT64 = 7;

    /**
     * Matrices use 7 of 8 bits: processors without an instruction of their own for sums of products in 8 bits would else cut
     * sums, and give other scores than those that have it.
     */
    private static final int LARGEST = 63;

    private static final int LARGEST_ROW = 127; // of tables, which nothing is summed up from

    private final ProtoMessage graph = new ProtoMessage();

    /** Adds a node with one output, and gives the output's name. */
    String node(String domain, String operator, String output, Map<String, Object> attributes, String... inputs) {
        ProtoMessage node = new ProtoMessage();
        for (String input : inputs) {
            node.text(1, input);
        }
        node.text(2, output).text(3, output).text(4, operator);
        new TreeMap<>(attributes).forEach((name, value) -> node.message(5, attribute(name, value)));
        if (!domain.isEmpty()) {
            node.text(7, domain);
        }
        graph.message(1, node);
        return output;
    }

    private static ProtoMessage attribute(String name, Object value) {
        ProtoMessage attribute = new ProtoMessage().text(1, name);
        if (value instanceof Float real) {
            return attribute.real(2, real).number(20, 1);
        }
        if (value instanceof Integer number) {
            return attribute.number(3, number).number(20, 2);
        }
        throw new IllegalArgumentException("Attribute " + name + " is " + value);
    }

    String floats(String name, float[] values, long... shape) {
        ByteBuffer raw = ByteBuffer.allocate(values.length * 4).order(ByteOrder.LITTLE_ENDIAN);
        raw.asFloatBuffer().put(values);
        return tensor(name, FLOAT, raw.array(), shape);
    }

    String longs(String name, long[] values, long... shape) {
        ByteBuffer raw = ByteBuffer.allocate(values.length * 8).order(ByteOrder.LITTLE_ENDIAN);
        raw.asLongBuffer().put(values);
        return tensor(name, INT64, raw.array(), shape);
    }

    private String tensor(String name, int type, byte[] raw, long... shape) {
        ProtoMessage tensor = new ProtoMessage();
        for (long size : shape) {
            tensor.number(1, size);
        }
        graph.message(5, tensor.number(2, type).text(8, name).bytes(9, raw));
        return name;
    }

    /** A matrix, given with a row for each output, as {@code NAME} (inputs × outputs) and {@code NAME.scale}. */
    String matrix(String name, float[] rows, int outputs, int inputs) {
        byte[] turned = new byte[rows.length];
        float[] scales = new float[outputs];
        for (int out = 0; out < outputs; out++) {
            scales[out] = scale(rows, out * inputs, inputs, LARGEST);
            for (int in = 0; in < inputs; in++) {
                turned[in * outputs + out] = (byte) Math.round(rows[out * inputs + in] / scales[out]);
            }
        }
        floats(name + ".scale", scales, outputs);
        tensor(name + ".zero", INT8, new byte[outputs], outputs);
        return tensor(name, INT8, turned, inputs, outputs);
    }

    /** A table to look rows up in, as {@code NAME} and {@code NAME.scale} (a row of one for each). */
    String table(String name, float[] values, int rows, int width) {
        byte[] small = new byte[values.length];
        float[] scales = new float[rows];
        for (int row = 0; row < rows; row++) {
            scales[row] = scale(values, row * width, width, LARGEST_ROW);
            for (int i = row * width; i < (row + 1) * width; i++) {
                small[i] = (byte) Math.round(values[i] / scales[row]);
            }
        }
        floats(name + ".scale", scales, rows, 1);
        return tensor(name, INT8, small, rows, width);
    }

    private static float scale(float[] values, int from, int size, int largest) {
        float most = 1e-8f;
        for (int i = from; i < from + size; i++) {
            most = Math.max(most, Math.abs(values[i]));
        }
        return most / largest;
    }

    byte[] model(String output, int width, Map<String, String> facts) {
        graph.text(2, "encoder");
        graph.message(11, value("pieces", INT64, "windows", "length"));
        graph.message(11, value("mask", INT32, "windows", "length"));
        graph.message(12, value(output, FLOAT, "windows", "length", width));
        ProtoMessage model = new ProtoMessage().number(1, 8).text(2, "rostrum").message(7, graph);
        model.message(8, new ProtoMessage().text(1, "").number(2, 17));
        model.message(8, new ProtoMessage().text(1, MICROSOFT).number(2, 1));
        new TreeMap<>(facts).forEach((key, value) -> model.message(14, new ProtoMessage().text(1, key).text(2, value)));
        return model.bytes();
    }

    private static ProtoMessage value(String name, int type, Object... sizes) {
        ProtoMessage shape = new ProtoMessage();
        for (Object size : sizes) {
            shape.message(1, size instanceof Integer fixed ? new ProtoMessage().number(1, fixed) : new ProtoMessage().text(2, (String) size));
        }
        ProtoMessage tensor = new ProtoMessage().number(1, type).message(2, shape);
        return new ProtoMessage().text(1, name).message(2, new ProtoMessage().message(1, tensor));
    }
}
