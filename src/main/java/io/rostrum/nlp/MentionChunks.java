package io.rostrum.nlp;

import com.johnsnowlabs.nlp.Annotation;
import io.rostrum.leader.Mention;
import io.rostrum.text.Span;
import io.rostrum.text.Text;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Mentions as Spark NLP chunks, and back. */
final class MentionChunks {

    static final String CHUNKS = "mention";

    private MentionChunks() {}

    static Annotation chunk(Mention mention, Text text) {
        Map<String, String> metadata = ChunkPosition.of(CHUNKS, text, mention.span());
        metadata.put("kind", mention.kind().name().toLowerCase(Locale.ROOT));
        metadata.put("confidence", Double.toString(mention.confidence()));
        ChunkPosition.put(metadata, "leader_id", mention.leaderId());
        ChunkPosition.put(metadata, "name", mention.name());
        ChunkPosition.put(metadata, "antecedent", mention.antecedent());
        return Annotations.chunk(mention.span(), text.body(), metadata);
    }

    /** The mentions among the annotations of a row, in their order. */
    static List<Mention> mentions(List<Annotation> annotations) {
        return annotations.stream()
                .filter(annotation ->
                        CHUNKS.equals(Annotations.metadata(annotation).get(ChunkPosition.CHUNKS)))
                .map(MentionChunks::mention)
                .toList();
    }

    static Mention mention(Annotation annotation) {
        Map<String, String> metadata = Annotations.metadata(annotation);
        Span antecedent = ChunkPosition.span(metadata.get("antecedent"));
        return new Mention(
                Annotations.span(annotation),
                Mention.Kind.valueOf(metadata.get("kind").toUpperCase(Locale.ROOT)),
                metadata.get("leader_id"),
                metadata.get("name"),
                Double.parseDouble(metadata.get("confidence")),
                antecedent);
    }
}
