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

/** Learns trunk and heads, going on from the last checkpoint, and writes the model. One of several workers, or the only one. */
public final class EncoderTraining {

    static final String CHECKPOINT = "checkpoint.bin";

    private static final String PRETRAINED = "/all-minilm-l6-v2.onnx";
    private static final long SEED = 1;

    private static final double RATE = 1e-4;

    /** Heads begin with nothing: bigger steps. */
    private static final double HEAD_RATE = 1.5e-3;

    private static final int PIECES = 900; // of a batch
    private static final int LOGGED = 160; // batches between two lines of the log
    private static final long SAVE_NANOS = 240_000_000_000L;

    private final NDManager manager = NDManager.newBaseManager();
    private final Parameters parameters = new Parameters(manager, SEED);
    private final List<Lesson> lessons = new ArrayList<>();
    private final Path out;
    private final Workers workers;
    private final Trunk trunk;
    private final long began = System.nanoTime();
    private long saved = began;

    EncoderTraining(Path out, int layers) throws IOException {
        this.out = out;
        this.workers = new Workers(Integer.getInteger("worker", 0), Integer.getInteger("workers", 1), out);
        this.trunk = new Trunk(parameters, new PretrainedWeights(PRETRAINED), layers, manager);
    }

    /** @param arguments folder of gold data, folder to write to, layers, epochs */
    public static void main(String[] arguments) throws IOException {
        Path out = Path.of(arguments[1]);
        Files.createDirectories(out);
        Engine.getInstance().setRandomSeed((int) SEED);
        EncoderTraining training = new EncoderTraining(out, Integer.parseInt(arguments[2]));
        training.teach(Lessons.of(Path.of(arguments[0]), training.parameters));
        int from = Files.exists(out.resolve(CHECKPOINT)) ? training.read(out.resolve(CHECKPOINT)) : 0;
        training.trunk.learn();
        int done = training.learn(Integer.parseInt(arguments[3]), from);
        if (training.workers.self == 0) {
            training.export(done);
        }
    }

    Parameters parameters() {
        return parameters;
    }

    void teach(List<Lesson> what) {
        lessons.addAll(what);
        what.forEach(lesson -> log("%d examples, %d pieces", lesson.examples(), lesson.allPieces()));
    }

    /**
     * @param from batches that are learnt already
     * @return batches of all epochs
     */
    private int learn(int epochs, int from) throws IOException {
        List<Batches.Batch> batches = new ArrayList<>();
        for (int epoch = 0; epoch < epochs; epoch++) {
            batches.addAll(Batches.of(lessons, PIECES, SEED + epoch));
        }
        AdamW steps = new AdamW(RATE, HEAD_RATE, batches.size(), workers.all);
        double[] sums = new double[lessons.size()];
        int[] counts = new int[lessons.size()];
        for (int at = from; at < batches.size(); at++) {
            if (workers.isMine(at)) {
                int lesson = batches.get(at).lesson();
                sums[lesson] += step(batches.get(at), steps, at);
                counts[lesson]++;
            }
            boolean isLast = at + 1 == batches.size();
            if ((at + 1) % workers.round() == 0 || isLast) {
                workers.agree(at + 1, parameters);
                save(at + 1, isLast);
            }
            if ((at + 1) % LOGGED == 0 || isLast) {
                log("batch %d of %d, loss%s, %.0f s", at + 1, batches.size(), means(sums, counts), seconds());
            }
        }
        return batches.size();
    }

    /** Mean loss of each lesson since it was last told. */
    private static String means(double[] sums, int[] counts) {
        StringBuilder text = new StringBuilder();
        for (int lesson = 0; lesson < sums.length; lesson++) {
            text.append(String.format(Locale.ROOT, " %.3f", sums[lesson] / Math.max(1, counts[lesson])));
            sums[lesson] = 0;
            counts[lesson] = 0;
        }
        return text.toString();
    }

    private double seconds() {
        return (System.nanoTime() - began) / 1e9;
    }

    private double step(Batches.Batch batch, AdamW steps, int at) {
        try (NDManager local = manager.newSubManager()) {
            float value;
            try (GradientCollector collector = Engine.getInstance().newGradientCollector()) {
                NDArray loss = lessons.get(batch.lesson()).lossOf(trunk, batch.examples(), local);
                collector.backward(loss);
                value = loss.getFloat();
            }
            steps.step(parameters, local, at);
            return value;
        }
    }

    /** Writes the model as it is now. */
    void export(int batches) throws IOException {
        Path file = out.resolve("encoder.onnx");
        Files.write(file, new OnnxModel(parameters, trunk).write(Map.of("batches", "" + batches)));
        log("%s: %d bytes", file, Files.size(file));
    }

    /** Takes over what a checkpoint holds; gives the batches that it was taken after. */
    int read(Path checkpoint) throws IOException {
        try (DataInputStream in =
                new DataInputStream(new BufferedInputStream(Files.newInputStream(checkpoint), 1 << 20))) {
            int batches = in.readInt();
            parameters.read(in);
            return batches;
        }
    }

    private void save(int batches, boolean now) throws IOException {
        if (workers.self > 0 || !now && System.nanoTime() - saved < SAVE_NANOS) {
            return;
        }
        Path next = out.resolve(CHECKPOINT + ".next");
        try (DataOutputStream to =
                new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(next), 1 << 20))) {
            to.writeInt(batches);
            parameters.write(to);
        }
        Files.move(
                next, out.resolve(CHECKPOINT), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        saved = System.nanoTime();
    }

    private static void log(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
        System.out.flush();
    }
}
