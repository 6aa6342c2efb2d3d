package io.rostrum.nlp;

import com.johnsnowlabs.nlp.Annotation;
import com.johnsnowlabs.nlp.AnnotatorType;
import io.rostrum.english.Reading;
import io.rostrum.leader.Mention;
import io.rostrum.stance.StanceFinder;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.ml.param.Param;
import org.apache.spark.ml.util.DefaultParamsReader;
import org.apache.spark.ml.util.MLReader;

/**
 * DOCUMENT, CHUNK (mentions), CHUNK (quotations) → CHUNK: who is for or against whom and what, and the issues named.
 *
 * <p>A chunk with {@code chunks=issue} is the name of an issue of the codebook, whose id is {@code issue}. Any other is the evidence of
 * a stance. Its metadata: {@code holder} and {@code target} with {@code _type},
 * {@code _id}, {@code _name}; {@code channel}, {@code label}, {@code p_for}, {@code p_neutral},
 * {@code p_against}, {@code modality}, {@code confidence}, {@code method}, {@code trigger}, {@code sentence}, {@code paragraph}.
 */
public final class StanceAnnotator extends TextAnnotator<StanceAnnotator, StanceFinder> {

    private Param<String> registry;
    private Param<String> lexicon;

    public StanceAnnotator() {
        this(newUid(StanceAnnotator.class));
    }

    public StanceAnnotator(String uid) {
        super(uid);
    }

    public static MLReader<StanceAnnotator> read() {
        return new DefaultParamsReader<>();
    }

    public static StanceAnnotator load(String path) {
        return read().load(path);
    }

    public Param<String> registry() {
        registry = textParam(registry, "registry", "files of the registry, name to content, as JSON; unset: built in");
        return registry;
    }

    public Param<String> lexicon() {
        lexicon = textParam(lexicon, "lexicon", "files of the lexicon, name to content, as JSON; unset: built in");
        return lexicon;
    }

    public StanceAnnotator setRegistry(Map<String, String> files) {
        set(registry(), FileParam.json(files));
        return this;
    }

    public StanceAnnotator setLexicon(Map<String, String> files) {
        set(lexicon(), FileParam.json(files));
        return this;
    }

    @Override
    public String[] inputAnnotatorTypes() {
        return new String[] {AnnotatorType.DOCUMENT(), AnnotatorType.CHUNK(), AnnotatorType.CHUNK()};
    }

    @Override
    StanceFinder newFinder() {
        return new StanceFinder(FileParam.lexicon(this, lexicon()), FileParam.registry(this, registry()));
    }

    @Override
    List<Annotation> annotate(StanceFinder finder, List<Annotation> annotations) {
        Annotation document = Annotations.document(annotations);
        if (document == null) {
            return List.of();
        }
        Reading reading = LastReading.of(document.result());
        List<Mention> mentions = MentionChunks.mentions(annotations);
        return Stream.concat(
                        finder.find(reading, mentions, QuotationChunks.quotations(annotations)).stream()
                                .map(stance -> StanceChunks.chunk(stance, reading.text)),
                        finder.issues(reading, mentions).stream().map(issue -> IssueChunks.chunk(issue, reading.text)))
                .toList();
    }
}
