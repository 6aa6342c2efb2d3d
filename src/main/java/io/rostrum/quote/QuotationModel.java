package io.rostrum.quote;

import io.rostrum.english.CueLexicon;
import io.rostrum.english.Tagger;
import io.rostrum.model.Weights;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** Everything that was learnt. The files that hold it lie in {@code resources/quote}; its model card describes them. */
public record QuotationModel(
        Tagger tagger,
        CueLexicon lexicon,
        LinearModel cues,
        LinearModel spans,
        LinearModel sources,
        LinearModel trust) {

    public static final String TAGS = "tags.weights";
    static final String CUES = "cues.tsv";
    static final String FRAMES = "frames.weights";

    /** The model of the jar; read once. */
    static QuotationModel builtIn() {
        return BuiltIn.MODEL;
    }

    private static final class BuiltIn {
        private static final QuotationModel MODEL =
                read(Map.of(TAGS, resource(TAGS), CUES, resource(CUES), FRAMES, resource(FRAMES)));
    }

    /** @param files name to bytes: {@link #TAGS}, {@link #CUES}, {@link #FRAMES} */
    public static QuotationModel read(Map<String, byte[]> files) {
        Weights.Table[] frames = Weights.read(files.get(FRAMES), 4);
        return new QuotationModel(
                Tagger.read(files.get(TAGS)),
                CueLexicon.read(new String(files.get(CUES), StandardCharsets.UTF_8)),
                new LinearModel(frames[0], Side.values().length),
                new LinearModel(frames[1], 1),
                new LinearModel(frames[2], 1),
                new LinearModel(frames[3], 1));
    }

    public QuotationModel withTrust(LinearModel learnt) {
        return new QuotationModel(tagger, lexicon, cues, spans, sources, learnt);
    }

    /** All files but the tagger's. */
    public Map<String, byte[]> write() {
        Map<String, byte[]> files = new TreeMap<>();
        files.put(CUES, lexicon.write().getBytes(StandardCharsets.UTF_8));
        files.put(FRAMES, Weights.write(cues.table(), spans.table(), sources.table(), trust.table()));
        return files;
    }

    public static byte[] resource(String name) {
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
