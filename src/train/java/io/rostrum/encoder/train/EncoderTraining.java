package io.rostrum.encoder.train;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.training.GradientCollector;
import io.rostrum.encoder.WordPiece;
import io.rostrum.evaluate.QuotationGold;
import io.rostrum.leader.MentionFinder;
import io.rostrum.leader.Registry;
import io.rostrum.quote.train.GoldArticle;
import io.rostrum.quote.train.WindowLabels;
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

/** Learns trunk and heads; goes on from its last checkpoint. */
public final class EncoderTraining {

    private static final long SEED = 1;
    private static final double RATE = 1e-4;
    private static final double HEAD_RATE = 1.5e-3;
    private static final int PIECES = Integer.getInteger("pieces", 1280);
    private static final long SAVE_SECONDS = 240;

    private final NDManager manager = NDManager.newBaseManager();
    private final Parameters parameters = new Parameters(manager, SEED);
    private final List<Lesson> lessons = new ArrayList<>();
    private final Path checkpoint;
    private final Workers workers;
    private Trunk trunk;

    private EncoderTraining(Path out) {
        this.workers = new Workers(Integer.getInteger("worker", 0), Integer.getInteger("workers", 1), out);
        this.checkpoint = out.resolve("checkpoint.bin");
    }

    public static void main(String[] arguments) throws IOException {
        Path onnx = Path.of(arguments[0]);
        Path gold = Path.of(arguments[1]);
        Path out = Path.of(arguments[2]);
        int layers = Integer.parseInt(arguments[3]);
        int epochs = Integer.parseInt(arguments[4]);
        Files.createDirectories(out);
        Engine.getInstance().setRandomSeed((int) SEED);
        EncoderTraining training = new EncoderTraining(out);
        training.trunk = new Trunk(training.parameters, new PretrainedWeights(onnx), layers, training.manager);
        int keptSilent = 0;
        List<WindowLabels> windows = new ArrayList<>();
        for (GoldArticle article : new QuotationGold(new MentionFinder(Registry.builtIn())).read(gold.resolve("quotes/polnear.train.jsonl.gz"))) {
            for (WindowLabels window : WindowLabels.of(article, WordPiece.builtIn())) {
                if (window.tellsSpeech() || keptSilent++ % 3 == 0) {
                    windows.add(window);
                }
            }
        }
        log("windows %d, pieces %d, pointers %d", windows.size(), windows.stream().mapToInt(w -> w.window().pieces().size()).sum(), windows.stream().mapToInt(w -> w.pointers().size()).sum());
        training.lessons.add(new QuotationLesson(windows, training.parameters));
        training.learn(epochs);
    }

    private void learn(int epochs) throws IOException {
        List<Batches.Batch> batches = new ArrayList<>();
        for (int epoch = 0; epoch < epochs; epoch++) {
            batches.addAll(Batches.of(lessons, PIECES, SEED + epoch));
        }
        AdamW steps = new AdamW(RATE, HEAD_RATE, batches.size(), workers.all);
        int from = resume();
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
            if (System.getenv("DBG") != null) log("step %d loss %f", step, value);
            steps.step(parameters, local, step);
            return value;
        }
    }

    private int resume() throws IOException {
        if (!Files.exists(checkpoint)) {
            return 0;
        }
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(checkpoint), 1 << 20))) {
            int step = in.readInt();
            parameters.read(in);
            return step;
        }
    }

    private void save(int step) throws IOException {
        Path next = checkpoint.resolveSibling("checkpoint.next");
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
