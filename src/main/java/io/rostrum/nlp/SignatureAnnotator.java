package io.rostrum.nlp;

import com.johnsnowlabs.nlp.Annotation;
import com.johnsnowlabs.nlp.AnnotatorType;
import io.rostrum.text.MinHash;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.ml.util.DefaultParamsReader;
import org.apache.spark.ml.util.MLReader;

/**
 * DOCUMENT → CHUNK: one chunk over the document whose metadata {@code signature} is its MinHash signature,
 * numbers separated by blanks. Documents with like signatures are near-copies.
 */
public final class SignatureAnnotator extends TextAnnotator<SignatureAnnotator, MinHash> {

    public SignatureAnnotator() {
        this(newUid(SignatureAnnotator.class));
    }

    public SignatureAnnotator(String uid) {
        super(uid);
    }

    public static MLReader<SignatureAnnotator> read() {
        return new DefaultParamsReader<>();
    }

    public static SignatureAnnotator load(String path) {
        return read().load(path);
    }

    @Override
    public String[] inputAnnotatorTypes() {
        return new String[] {AnnotatorType.DOCUMENT()};
    }

    @Override
    MinHash newFinder() {
        return new MinHash();
    }

    @Override
    List<Annotation> annotate(MinHash hash, List<Annotation> annotations) {
        Annotation document = Annotations.document(annotations);
        if (document == null || document.result().isEmpty()) {
            return List.of();
        }
        String signature = Arrays.stream(hash.signature(document.result()))
                .mapToObj(Integer::toString)
                .collect(Collectors.joining(" "));
        Map<String, String> metadata = Map.of(ChunkPosition.CHUNKS, "signature", "signature", signature);
        return List.of(Annotations.chunk(0, document.result().length(), "", metadata));
    }
}
