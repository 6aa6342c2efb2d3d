package io.rostrum.nlp;

import com.johnsnowlabs.nlp.Annotation;
import io.rostrum.stance.IssueMention;
import io.rostrum.text.Text;
import java.util.Map;

/** Issues that a text names, as Spark NLP chunks beside the stances, and back. */
final class IssueChunks {

    static final String CHUNKS = "issue";

    private static final String ISSUE = "issue";

    private IssueChunks() {}

    static Annotation chunk(IssueMention named, Text text) {
        Map<String, String> metadata = ChunkPosition.of(CHUNKS, text, named.span());
        metadata.put(ISSUE, named.issue());
        return Annotations.chunk(named.span(), text.body(), metadata);
    }

    static IssueMention issue(Annotation annotation) {
        return new IssueMention(Annotations.metadata(annotation).get(ISSUE), Annotations.span(annotation));
    }
}
