package io.rostrum.nlp;

import com.johnsnowlabs.nlp.Annotation;
import io.rostrum.leader.Unresolved;
import io.rostrum.text.Text;
import java.util.List;
import java.util.Map;

/** Names that nobody is resolved for, as Spark NLP chunks beside the mentions, and back. */
final class UnresolvedChunks {

    static final String CHUNKS = "unresolved";

    private static final String LEADER_IDS = "leader_ids";

    private UnresolvedChunks() {}

    static Annotation chunk(Unresolved name, Text text) {
        Map<String, String> metadata = ChunkPosition.of(CHUNKS, text, name.span());
        metadata.put(LEADER_IDS, String.join(" ", name.leaderIds()));
        return Annotations.chunk(name.span(), text.body(), metadata);
    }

    static Unresolved unresolved(Annotation annotation) {
        String ids = Annotations.metadata(annotation).get(LEADER_IDS);
        return new Unresolved(Annotations.span(annotation), List.of(ids.split(" ")));
    }
}
