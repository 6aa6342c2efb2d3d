package io.rostrum.encoder.train;

import ai.djl.ndarray.NDArray;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Processes that learn from batches in turn and agree on the mean of what they learnt after each round. */
final class Workers {

    private static final int BATCHES = 8; // of each worker in a round
    private static final long LONGEST_WAIT = 900_000; // ms

    final int self;
    final int all;
    private final Path folder;

    Workers(int self, int all, Path folder) {
        this.self = self;
        this.all = all;
        this.folder = folder;
    }

    boolean isMine(int batch) {
        return batch % all == self;
    }

    /** Batches of a round. */
    int round() {
        return BATCHES * all;
    }

    /** Sets every parameter to the mean over the workers. */
    void agree(int batch, Parameters parameters) throws IOException {
        if (all == 1) {
            return;
        }
        write(batch, parameters);
        float[] sum = null;
        for (int worker = 0; worker < all; worker++) {
            float[] one = read(file(batch, worker));
            sum = sum == null ? new float[one.length] : sum;
            for (int i = 0; i < one.length; i++) {
                sum[i] += one[i] / all;
            }
        }
        int at = 0;
        for (Parameters.Parameter parameter : parameters.list()) {
            float[] values = new float[(int) parameter.value().size()];
            System.arraycopy(sum, at, values, 0, values.length);
            parameter.value().set(values);
            at += values.length;
        }
        Files.deleteIfExists(file(batch - 2 * round(), self)); // which everybody has read by now
    }

    private Path file(int batch, int worker) {
        return folder.resolve("round-" + batch + "-" + worker);
    }

    private void write(int batch, Parameters parameters) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate((int) parameters.list().stream()
                        .mapToLong(parameter -> parameter.value().size())
                        .sum()
                * 4);
        for (Parameters.Parameter parameter : parameters.list()) {
            for (float value : parameter.value().toFloatArray()) {
                bytes.putFloat(value);
            }
        }
        Path next = folder.resolve("round-next-" + self);
        Files.write(next, bytes.array());
        Files.move(next, file(batch, self), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static float[] read(Path file) throws IOException {
        for (long waited = 0; !Files.exists(file); waited += 50) {
            if (waited > LONGEST_WAIT) {
                throw new IOException("Waited in vain for " + file + " of another worker");
            }
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
        }
        byte[] bytes = Files.readAllBytes(file);
        float[] values = new float[bytes.length / 4];
        ByteBuffer.wrap(bytes).asFloatBuffer().get(values);
        return values;
    }
}
