package io.rostrum.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Runs the model. One session serves all threads of a JVM; each call runs on the thread that makes it and on no other.
 *
 * <p>The same windows in the same call give the same scores on the same machine. Machines of other instruction sets may add up
 * in another order: scores then differ in the fourth digit or so.
 */
public final class Encoder {

    private static final String MODEL = "/encoder/encoder.onnx";
    private static final int MOST_PIECES = 256; // of a batch, padding too: what it works on then fits a core's cache

    private static volatile Encoder ofJar;

    private final OrtEnvironment environment;
    private final OrtSession session;

    private Encoder(OrtEnvironment environment, OrtSession session) {
        this.environment = environment;
        this.session = session;
    }

    /**
     * The model of the jar; read once.
     *
     * @throws EncoderException where it cannot run
     */
    public static Encoder builtIn() {
        Encoder known = ofJar;
        return known != null ? known : readOfJar();
    }

    private static synchronized Encoder readOfJar() {
        if (ofJar == null) {
            ofJar = read(resource());
        }
        return ofJar;
    }

    private static byte[] resource() {
        try (InputStream in = Encoder.class.getResourceAsStream(MODEL)) {
            if (in == null) {
                throw new IOException("the jar lacks " + MODEL);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw cannotRun(e);
        }
    }

    /**
     * @param model an ONNX file with the inputs {@code pieces} and {@code mask} and the output {@code columns}
     * @throws EncoderException where it cannot run
     */
    public static Encoder read(byte[] model) {
        try {
            OrtEnvironment environment = OrtEnvironment.getEnvironment();
            try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
                options.setIntraOpNumThreads(1);
                options.setInterOpNumThreads(1);
                return new Encoder(environment, environment.createSession(model, options));
            }
        } catch (OrtException | LinkageError | RuntimeException e) {
            throw cannotRun(e);
        }
    }

    private static EncoderException cannotRun(Throwable cause) {
        return new EncoderException(
                "annotate.reader = deep cannot run on this machine (" + System.getProperty("os.name") + ", "
                        + System.getProperty("os.arch") + "): " + cause.getMessage()
                        + "; set annotate.reader = fast, or use Linux or macOS on x86-64 or ARM64",
                cause);
    }

    /** What the model says of each window, in their order. */
    public List<Scores> read(List<WordPieces> windows) {
        List<Integer> order = new ArrayList<>();
        for (int window = 0; window < windows.size(); window++) {
            order.add(window);
        }
        order.sort(
                Comparator.comparingInt((Integer window) -> windows.get(window).size())
                        .thenComparing(window -> window));
        Scores[] scores = new Scores[windows.size()];
        int from = 0;
        while (from < order.size()) {
            int to = from + 1;
            while (to < order.size()
                    && (to + 1 - from) * windows.get(order.get(to)).size() <= MOST_PIECES) {
                to++;
            }
            readBatch(windows, order.subList(from, to), scores);
            from = to;
        }
        return List.of(scores);
    }

    private void readBatch(List<WordPieces> windows, List<Integer> batch, Scores[] scores) {
        int length = windows.get(batch.get(batch.size() - 1)).size();
        LongBuffer numbers = LongBuffer.allocate(batch.size() * length);
        IntBuffer mask = IntBuffer.allocate(batch.size() * length);
        for (int window : batch) {
            WordPieces pieces = windows.get(window);
            for (int piece = 0; piece < length; piece++) {
                numbers.put(piece < pieces.size() ? pieces.number(piece) : WordPiece.PADDING);
                mask.put(piece < pieces.size() ? 1 : 0);
            }
        }
        long[] shape = {batch.size(), length};
        try (OnnxTensor pieces = OnnxTensor.createTensor(environment, numbers.flip(), shape);
                OnnxTensor masked = OnnxTensor.createTensor(environment, mask.flip(), shape);
                OrtSession.Result result = session.run(Map.of("pieces", pieces, "mask", masked))) {
            OnnxTensor columns = (OnnxTensor) result.get(0);
            int width = (int) columns.getInfo().getShape()[2];
            FloatBuffer buffer = columns.getFloatBuffer();
            float[] values = new float[buffer.remaining()];
            buffer.get(values);
            for (int i = 0; i < batch.size(); i++) {
                scores[batch.get(i)] = new Scores(values, i * length * width, width);
            }
        } catch (OrtException e) {
            throw cannotRun(e);
        }
    }
}
