package io.rostrum.nlp;

import com.johnsnowlabs.nlp.Annotation;
import com.johnsnowlabs.nlp.AnnotatorType;
import io.rostrum.text.Span;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import scala.collection.JavaConverters;

/** Spark NLP annotations as rows, and half-open spans as their inclusive offsets. */
final class Annotations {

    private Annotations() {}

    /** A chunk over a span of the body. */
    static Annotation chunk(Span span, String body, Map<String, String> metadata) {
        return chunk(span.begin(), span.end(), span.in(body), metadata);
    }

    static Annotation chunk(int begin, int end, String result, Map<String, String> metadata) {
        return new Annotation(
                AnnotatorType.CHUNK(), begin, end - 1, result, JavaConverters.mapAsScalaMap(metadata), new float[0]);
    }

    static Span span(Annotation annotation) {
        return new Span(annotation.begin(), annotation.end() + 1);
    }

    static Row row(Annotation annotation) {
        return RowFactory.create(
                annotation.annotatorType(),
                annotation.begin(),
                annotation.end(),
                annotation.result(),
                annotation.metadata(),
                annotation.embeddings());
    }

    /** Metadata as a Java map; absent keys are absent, never null. */
    static Map<String, String> metadata(Annotation annotation) {
        return JavaConverters.mapAsJavaMap(annotation.metadata());
    }

    /** The document among the annotations of a row; null when Spark NLP gives none, as for a null text. */
    static Annotation document(List<Annotation> annotations) {
        return annotations.stream()
                .filter(annotation -> annotation.annotatorType().equals(AnnotatorType.DOCUMENT()))
                .findFirst()
                .orElse(null);
    }
}
