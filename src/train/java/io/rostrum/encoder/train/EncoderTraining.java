package io.rostrum.encoder.train;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.training.GradientCollector;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Learns trunk and heads; goes on from its last checkpoint. */
public final class EncoderTraining {

    private static final String MODEL = "/all-minilm-l6-v2.onnx";
    static final String CHECKPOINT = "checkpoint.bin";
    private static final long SEED = Long.getLong("seed", 1);
    private static final double RATE = Double.parseDouble(System.getProperty("rate", "1e-4"));
    private static final double HEAD_RATE = Double.parseDouble(System.getProperty("head.rate", "1.5e-3"));
    private static final int PIECES = Integer.getInteger("pieces", 1280);
    private static final long SAVE_SECONDS = 240;

    private final NDManager manager = NDManager.newBaseManager();
    private final Parameters parameters = new Parameters(manager, SEED);
    private final List<Lesson> lessons = new ArrayList<>();
    private final Path out;
    private final Workers workers;
    private final Trunk trunk;

    EncoderTraining(Path out, int layers) throws IOException {
        this.out = out;
        this.workers = new Workers(Integer.getInteger("worker", 0), Integer.getInteger("workers", 1), out);
        this.trunk = new Trunk(parameters, new PretrainedWeights(MODEL), layers, manager);
    }

    /** @param arguments folder of gold data, folder to write to, layers, epochs */
    public static void main(String[] arguments) throws IOException {
        Path out = Path.of(arguments[1]);
        Files.createDirectories(out);
        Engine.getInstance().setRandomSeed((int) SEED);
        EncoderTraining training = new EncoderTraining(out, Integer.parseInt(arguments[2]));
        training.teach(Lessons.of(Path.of(arguments[0]), training.parameters));
        training.learn(Integer.parseInt(arguments[3]));
    }

    Parameters parameters() {
        return parameters;
    }

    void teach(List<Lesson> what) {
        lessons.addAll(what);
        what.forEach(lesson -> log("%d examples, %d pieces", lesson.examples(), lesson.allPieces()));
    }

    private void learn(int epochs) throws IOException {
        List<Batches.Batch> batches = new ArrayList<>();
        for (int epoch = 0; epoch < epochs; epoch++) {
            batches.addAll(Batches.of(lessons, PIECES, SEED + epoch));
        }
        batches = batches.subList(0, Math.min(batches.size(), Integer.getInteger("batches", Integer.MAX_VALUE)));
        AdamW steps = new AdamW(RATE, HEAD_RATE, batches.size(), workers.all);
        int from = Files.exists(out.resolve(CHECKPOINT)) ? read(out.resolve(CHECKPOINT)) : 0;
        if (from == 0 && System.getProperty("begin") != null) {
            log("begins with what was learnt in %d batches", read(Path.of(System.getProperty("begin"))));
        }
        log("batches %d, from %d", batches.size(), from);
        long saved = System.nanoTime();
        long began = saved;
        double[] sum = new double[lessons.size()];
        int[] count = new int[lessons.size()];
        for (int at = from; at < batches.size(); at++) {
            Batches.Batch batch = batches.get(at);
            if (workers.isMine(at)) {
                sum[batch.lesson()] += step(batch, steps, at);
                count[batch.lesson()]++;
            }
            boolean isLast = at + 1 == batches.size();
            if ((at + 1) % workers.round() == 0 || isLast) {
                workers.agree(at + 1, parameters);
                report(at + 1, from, batches.size(), sum, count, began);
                if (workers.self == 0 && (isLast || System.nanoTime() - saved > SAVE_SECONDS * 1_000_000_000L)) {
                    save(at + 1);
                    saved = System.nanoTime();
                }
            }
        }
        if (workers.self == 0) {
            export(batches.size());
        }
    }

    /** Writes the model as it is now. */
    void export(int batches) throws IOException {
        Path file = out.resolve("encoder.onnx");
        Files.write(file, new OnnxModel(parameters, trunk).write(Map.of("batches", "" + batches)));
        log("%s: %d bytes", file, Files.size(file));
    }

    private static void report(int done, int from, int all, double[] sum, int[] count, long began) {
        StringBuilder means = new StringBuilder();
        for (int lesson = 0; lesson < sum.length; lesson++) {
            means.append(String.format(Locale.ROOT, " %.3f", sum[lesson] / Math.max(1, count[lesson])));
            sum[lesson] = 0;
            count[lesson] = 0;
        }
        log("batch %d of %d, loss%s, %.2f s a batch, %.0f s of CPU", done, all, means, (System.nanoTime() - began) / 1e9 / (done - from), cpu());
    }

    private double step(Batches.Batch batch, AdamW steps, int step) {
        try (NDManager local = manager.newSubManager()) {
            float value;
            try (GradientCollector collector = Engine.getInstance().newGradientCollector()) {
                NDArray loss = lessons.get(batch.lesson()).loss(trunk, batch.examples(), local, true);
                collector.backward(loss);
                value = loss.getFloat();
            }
            steps.step(parameters, local, step);
            return value;
        }
    }

    /** Takes over what a checkpoint holds; gives the batches that it was taken after. */
    int read(Path checkpoint) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(checkpoint), 1 << 20))) {
            int step = in.readInt();
            parameters.read(in);
            return step;
        }
    }

    private void save(int step) throws IOException {
        Path checkpoint = out.resolve(CHECKPOINT);
        Path next = out.resolve(CHECKPOINT + ".next");
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(next), 1 << 20))) {
            out.writeInt(step);
            parameters.write(out);
        }
        Files.move(next, checkpoint, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        log("saved at step %d", step);
    }

    private static double cpu() {
        return ((com.sun.management.OperatingSystemMXBean)
                                java.lang.management.ManagementFactory.getOperatingSystemMXBean())
                        .getProcessCpuTime()
                / 1e9;
    }

    private static void log(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
        System.out.flush();
    }
}
