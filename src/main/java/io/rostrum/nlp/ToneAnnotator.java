package io.rostrum.nlp;

import com.johnsnowlabs.nlp.Annotation;
import com.johnsnowlabs.nlp.AnnotatorType;
import io.rostrum.encoder.Depth;
import io.rostrum.english.Reading;
import io.rostrum.stance.ToneFinder;
import java.util.List;
import java.util.Map;
import org.apache.spark.ml.param.Param;
import org.apache.spark.ml.util.DefaultParamsReader;
import org.apache.spark.ml.util.MLReader;

/**
 * DOCUMENT, CHUNK (mentions), CHUNK (quotations) → CHUNK: the author's tone toward the leaders named; experimental.
 *
 * <p>A chunk is the leader's name in a sentence. Its metadata: {@code leader_id}, {@code name}, {@code confidence},
 * {@code score} (-1 to 1), {@code sentence}, {@code paragraph}.
 */
public final class ToneAnnotator extends TextAnnotator<ToneAnnotator, ToneFinder> {

    private Param<String> lexicon;
    private Param<String> reader;

    public ToneAnnotator() {
        this(newUid(ToneAnnotator.class));
    }

    public ToneAnnotator(String uid) {
        super(uid);
    }

    public static MLReader<ToneAnnotator> read() {
        return new DefaultParamsReader<>();
    }

    public static ToneAnnotator load(String path) {
        return read().load(path);
    }

    public Param<String> lexicon() {
        lexicon = textParam(lexicon, "lexicon", "files of the lexicon, name to content, as JSON; unset: built in");
        return lexicon;
    }

    public ToneAnnotator setLexicon(Map<String, String> files) {
        set(lexicon(), FileParam.json(files));
        return this;
    }

    public Param<String> reader() {
        reader = textParam(reader, "reader", "fast (linear models) or deep (the encoder instead); unset: fast");
        return reader;
    }

    /** @param fastOrDeep {@code fast} or {@code deep} */
    public ToneAnnotator setReader(String fastOrDeep) {
        set(reader(), Depth.of(fastOrDeep).toString());
        return this;
    }

    @Override
    public String[] inputAnnotatorTypes() {
        return new String[] {AnnotatorType.DOCUMENT(), AnnotatorType.CHUNK(), AnnotatorType.CHUNK()};
    }

    @Override
    ToneFinder newFinder() {
        return new ToneFinder(
                FileParam.lexicon(this, lexicon()),
                isSet(reader()) ? Depth.of(get(reader()).get()) : Depth.FAST);
    }

    @Override
    List<Annotation> annotate(ToneFinder finder, List<Annotation> annotations) {
        Annotation document = Annotations.document(annotations);
        if (document == null) {
            return List.of();
        }
        Reading reading = LastReading.of(document.result());
        return finder
                .find(reading, MentionChunks.mentions(annotations), QuotationChunks.quotations(annotations))
                .stream()
                .map(tone -> ToneChunks.chunk(tone, reading.text))
                .toList();
    }
}
