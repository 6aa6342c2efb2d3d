package io.rostrum.quote;

import io.rostrum.model.Weights;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Everything that was learnt. The files that hold it lie in {@code resources/quote}; its model card describes them. */
public record QuotationModel(HashedModel cues, HashedModel spans, HashedModel sources, HashedModel trust) {

    public static final String FRAMES = "frames.weights";

    /** The model of the jar; read once. */
    static QuotationModel builtIn() {
        return BuiltIn.MODEL;
    }

    private static final class BuiltIn {
        private static final QuotationModel MODEL = read(resource(FRAMES));
    }

    /** @param file bytes of {@link #FRAMES} */
    public static QuotationModel read(byte[] file) {
        Weights.Table[] frames = Weights.read(file, 4);
        return new QuotationModel(
                new HashedModel(frames[0], Side.values().length),
                new HashedModel(frames[1], 1),
                new HashedModel(frames[2], 1),
                new HashedModel(frames[3], 1));
    }

    public QuotationModel withTrust(HashedModel learnt) {
        return new QuotationModel(cues, spans, sources, learnt);
    }

    /** Bytes of {@link #FRAMES}. */
    public byte[] write() {
        return Weights.write(cues.table(), spans.table(), sources.table(), trust.table());
    }

    private static byte[] resource(String name) {
        try (InputStream in = QuotationModel.class.getResourceAsStream("/quote/" + name)) {
            if (in == null) {
                throw new IllegalStateException("The jar lacks quote/" + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read quote/" + name + " of the jar", e);
        }
    }
}
