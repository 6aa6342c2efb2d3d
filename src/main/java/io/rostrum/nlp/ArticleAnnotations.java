package io.rostrum.nlp;

import com.johnsnowlabs.nlp.Annotation;
import io.rostrum.leader.Mention;
import io.rostrum.leader.Unresolved;
import io.rostrum.quote.Quotation;
import io.rostrum.stance.IssueMention;
import io.rostrum.stance.Stance;
import io.rostrum.stance.Tone;
import io.rostrum.text.Text;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.apache.spark.sql.Row;

/**
 * What was found in an article, each list in text order.
 *
 * @param unresolved names that several leaders bear, and of whom it is not clear which is meant
 * @param issues     of the codebook, wherever they are named
 * @param tones      the author's toward the leaders named
 * @param signature  MinHash signature of the body; empty when the body is, or too short for one
 */
public record ArticleAnnotations(
        Text text,
        List<Mention> mentions,
        List<Unresolved> unresolved,
        List<Quotation> quotations,
        List<Stance> stances,
        List<IssueMention> issues,
        List<Tone> tones,
        List<Integer> signature) {

    /** Of a row with column {@code body} that went through the {@link AnnotationPipeline}. */
    public static ArticleAnnotations of(Row row) {
        return new ArticleAnnotations(
                LastReading.of(row.getAs("body")).text,
                found(row, AnnotationPipeline.MENTIONS, MentionChunks.CHUNKS, MentionChunks::mention),
                found(row, AnnotationPipeline.MENTIONS, UnresolvedChunks.CHUNKS, UnresolvedChunks::unresolved),
                found(row, AnnotationPipeline.QUOTATIONS, QuotationChunks.CHUNKS, QuotationChunks::quotation),
                found(row, AnnotationPipeline.STANCES, StanceChunks.CHUNKS, StanceChunks::stance),
                found(row, AnnotationPipeline.STANCES, IssueChunks.CHUNKS, IssueChunks::issue),
                found(row, AnnotationPipeline.TONES, ToneChunks.CHUNKS, ToneChunks::tone),
                signature(row));
    }

    private static <T> List<T> found(Row row, String column, String chunks, Function<Annotation, T> value) {
        return annotations(row, column).stream()
                .filter(annotation ->
                        chunks.equals(Annotations.metadata(annotation).get(ChunkPosition.CHUNKS)))
                .map(value)
                .toList();
    }

    private static List<Integer> signature(Row row) {
        return annotations(row, AnnotationPipeline.SIGNATURE).stream()
                .flatMap(annotation -> Arrays.stream(
                        Annotations.metadata(annotation).get("signature").split(" ")))
                .filter(number -> !number.isEmpty())
                .map(Integer::valueOf)
                .toList();
    }

    private static List<Annotation> annotations(Row row, String column) {
        List<Row> rows = row.getList(row.fieldIndex(column));
        return rows.stream().map(Annotation::apply).toList();
    }
}
