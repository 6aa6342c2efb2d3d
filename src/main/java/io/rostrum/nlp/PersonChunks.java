package io.rostrum.nlp;

import com.johnsnowlabs.nlp.Annotation;
import com.johnsnowlabs.nlp.AnnotatorType;
import io.rostrum.leader.Mention;
import io.rostrum.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Persons that another Spark NLP stage found, a pretrained NER say, as mentions of nobody of the registry. */
final class PersonChunks {

    private static final double CONFIDENCE = 0.7;

    private PersonChunks() {}

    /** The mentions of the row, and the persons where there is no mention, in text order. */
    static List<Mention> withMentions(List<Annotation> annotations) {
        List<Mention> mentions = MentionChunks.mentions(annotations);
        List<Mention> all = new ArrayList<>(mentions);
        for (Annotation annotation : annotations) {
            Span span = isPerson(annotation) ? Annotations.span(annotation) : null;
            if (span != null
                    && mentions.stream().noneMatch(mention -> mention.span().overlaps(span))) {
                all.add(new Mention(span, Mention.Kind.NAME, null, annotation.result(), CONFIDENCE, null));
            }
        }
        all.sort(Comparator.comparing(Mention::span));
        return all;
    }

    /** A chunk whose entity is a person (PER, PERSON, B-PER …), or that has none, as a Chunker's. */
    private static boolean isPerson(Annotation annotation) {
        Map<String, String> metadata = Annotations.metadata(annotation);
        String entity = metadata.getOrDefault("entity", "PER").toUpperCase(Locale.ROOT);
        return annotation.annotatorType().equals(AnnotatorType.CHUNK())
                && !MentionChunks.CHUNKS.equals(metadata.get(ChunkPosition.CHUNKS))
                && (entity.startsWith("PER") || entity.endsWith("-PER"));
    }
}
