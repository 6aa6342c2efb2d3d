package io.rostrum.nlp;

import com.johnsnowlabs.nlp.Annotation;
import io.rostrum.leader.Mention;
import io.rostrum.leader.Unresolved;
import io.rostrum.quote.Quotation;
import io.rostrum.stance.Stance;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.spark.sql.Row;

/** A row that went through the {@link AnnotationPipeline}, with its annotations as domain values. */
public record AnnotatedRow(Row row) {

    public List<Found<Mention>> mentions() {
        return found(AnnotationPipeline.MENTIONS, MentionChunks.CHUNKS, MentionChunks::mention);
    }

    /** Names that several leaders bear, and of whom it is not clear which is meant. */
    public List<Found<Unresolved>> unresolved() {
        return found(AnnotationPipeline.MENTIONS, UnresolvedChunks.CHUNKS, UnresolvedChunks::unresolved);
    }

    public List<Found<Quotation>> quotations() {
        return found(AnnotationPipeline.QUOTATIONS, QuotationChunks.CHUNKS, QuotationChunks::quotation);
    }

    public List<Found<Stance>> stances() {
        return found(AnnotationPipeline.STANCES, StanceChunks.CHUNKS, StanceChunks::stance);
    }

    /** MinHash signature of the body; empty when the body is, or too short for one. */
    public List<Integer> signature() {
        return annotations(AnnotationPipeline.SIGNATURE).stream()
                .flatMap(annotation -> Arrays.stream(
                        Annotations.metadata(annotation).get("signature").split(" ")))
                .filter(number -> !number.isEmpty())
                .map(Integer::valueOf)
                .toList();
    }

    private <T> List<Found<T>> found(String column, String chunks, Function<Annotation, T> value) {
        return annotations(column).stream()
                .filter(annotation ->
                        chunks.equals(Annotations.metadata(annotation).get(Places.CHUNKS)))
                .map(annotation -> {
                    Map<String, String> metadata = Annotations.metadata(annotation);
                    return new Found<>(
                            value.apply(annotation),
                            Integer.parseInt(metadata.get("sentence")),
                            Integer.parseInt(metadata.get("paragraph")));
                })
                .toList();
    }

    private List<Annotation> annotations(String column) {
        List<Row> rows = row.getList(row.fieldIndex(column));
        return rows.stream().map(Annotation::apply).toList();
    }
}
