package io.rostrum.nlp;

import com.johnsnowlabs.nlp.Annotation;
import com.johnsnowlabs.nlp.AnnotatorType;
import io.rostrum.encoder.Depth;
import io.rostrum.english.Reading;
import io.rostrum.quote.QuotationFinder;
import java.util.List;
import org.apache.spark.ml.param.Param;
import org.apache.spark.ml.util.DefaultParamsReader;
import org.apache.spark.ml.util.MLReader;

/**
 * DOCUMENT, CHUNK (mentions), CHUNK (persons, may be left out) → CHUNK: the quotations, whoever speaks.
 *
 * <p>The persons are what an NER or Chunker stage put among Rostrum's found; they name speakers whom no mention names.
 *
 * <p>Metadata of a chunk: {@code kind}, {@code content} (half-open spans), {@code source} and
 * {@code cue} (absent when the text gives none), {@code leader_id}, {@code speaker}, {@code confidence},
 * {@code method}, {@code sentence}, {@code paragraph}. Where several speak together, of each from 0 on {@code joint_0} (span),
 * {@code joint_leader_id_0} and {@code joint_speaker_0}.
 */
public final class QuotationAnnotator extends TextAnnotator<QuotationAnnotator, QuotationFinder> {

    private Param<String> reader;

    public QuotationAnnotator() {
        this(newUid(QuotationAnnotator.class));
    }

    public QuotationAnnotator(String uid) {
        super(uid);
    }

    public static MLReader<QuotationAnnotator> read() {
        return new DefaultParamsReader<>();
    }

    public static QuotationAnnotator load(String path) {
        return read().load(path);
    }

    public Param<String> reader() {
        reader = textParam(reader, "reader", "fast (linear models) or deep (the encoder too); unset: fast");
        return reader;
    }

    /** @param fastOrDeep {@code fast} or {@code deep} */
    public QuotationAnnotator setReader(String fastOrDeep) {
        set(reader(), Depth.of(fastOrDeep).toString());
        return this;
    }

    @Override
    public String[] inputAnnotatorTypes() {
        return new String[] {AnnotatorType.DOCUMENT(), AnnotatorType.CHUNK()};
    }

    @Override
    public String[] optionalInputAnnotatorTypes() {
        return new String[] {AnnotatorType.CHUNK()};
    }

    @Override
    QuotationFinder newFinder() {
        return new QuotationFinder(isSet(reader()) ? Depth.of(get(reader()).get()) : Depth.FAST);
    }

    @Override
    List<Annotation> annotate(QuotationFinder finder, List<Annotation> annotations) {
        Annotation document = Annotations.document(annotations);
        if (document == null) {
            return List.of();
        }
        Reading reading = LastReading.of(document.result());
        return finder.find(reading, PersonChunks.withMentions(annotations)).stream()
                .map(quotation -> QuotationChunks.chunk(quotation, reading.text))
                .toList();
    }
}
