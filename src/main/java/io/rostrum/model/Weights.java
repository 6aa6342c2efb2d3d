package io.rostrum.model;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;

/**
 * Tables of weights as a small file: each weight as one byte, and only those that are not 0.
 *
 * <p>A table is its size, a scale, the number of weights, and for each weight the distance from the one before (seven
 * bits a byte, the highest set while more follow) and the weight divided by the scale.
 */
public final class Weights {

    private static final int MOST = 127;
    private static final double CLIPPED = 0.0005; // share of weights larger than the largest byte

    /** Weights divided by their scale. */
    public record Table(byte[] weights, float scale) {}

    private Weights() {}

    public static Table rounded(float[] weights) {
        float scale = scale(weights);
        byte[] rounded = new byte[weights.length];
        for (int i = 0; i < weights.length; i++) {
            rounded[i] = (byte) Math.max(-MOST, Math.min(MOST, Math.round(weights[i] / scale)));
        }
        return new Table(rounded, scale);
    }

    public static byte[] write(Table... tables) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            for (Table table : tables) {
                write(out, table);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    public static Table[] read(byte[] file, int tables) {
        Table[] read = new Table[tables];
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(file))) {
            for (int table = 0; table < tables; table++) {
                read[table] = read(in);
            }
            if (in.read() >= 0) {
                throw new IllegalArgumentException("Weights file holds more than " + tables + " tables");
            }
        } catch (IOException e) {
            throw new IllegalArgumentException("Weights file ends before its " + tables + " tables do", e);
        }
        return read;
    }

    private static void write(DataOutputStream out, Table table) throws IOException {
        byte[] rounded = table.weights();
        int kept = 0;
        for (byte weight : rounded) {
            kept += weight != 0 ? 1 : 0;
        }
        out.writeInt(rounded.length);
        out.writeFloat(table.scale());
        out.writeInt(kept);
        int last = -1;
        for (int i = 0; i < rounded.length; i++) {
            if (rounded[i] != 0) {
                writeGap(out, i - last);
                out.writeByte(rounded[i]);
                last = i;
            }
        }
    }

    private static void writeGap(DataOutputStream out, int gap) throws IOException {
        int rest = gap;
        while (rest >= 128) {
            out.writeByte(rest & 127 | 128);
            rest >>>= 7;
        }
        out.writeByte(rest);
    }

    private static Table read(DataInputStream in) throws IOException {
        byte[] weights = new byte[in.readInt()];
        float scale = in.readFloat();
        int at = -1;
        for (int left = in.readInt(); left > 0; left--) {
            int shift = 0;
            int part = in.readUnsignedByte();
            int gap = part & 127;
            while (part >= 128) {
                shift += 7;
                part = in.readUnsignedByte();
                gap |= (part & 127) << shift;
            }
            at += gap;
            weights[at] = in.readByte();
        }
        return new Table(weights, scale);
    }

    private static float scale(float[] table) {
        float[] sizes = new float[table.length];
        int used = 0;
        for (float weight : table) {
            if (weight != 0) {
                sizes[used++] = Math.abs(weight);
            }
        }
        if (used == 0) {
            return 1;
        }
        Arrays.sort(sizes, 0, used);
        return sizes[Math.max(0, (int) (used * (1 - CLIPPED)) - 1)] / MOST;
    }
}
