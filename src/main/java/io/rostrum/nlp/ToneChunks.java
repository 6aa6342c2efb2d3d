package io.rostrum.nlp;

import com.johnsnowlabs.nlp.Annotation;
import io.rostrum.stance.Tone;
import io.rostrum.text.Text;
import java.util.Map;

/** Tones as Spark NLP chunks over the leader's name, and back. */
final class ToneChunks {

    static final String CHUNKS = "tone";

    private ToneChunks() {}

    static Annotation chunk(Tone tone, Text text) {
        Map<String, String> metadata = ChunkPosition.of(CHUNKS, text, tone.name());
        metadata.put("leader_id", tone.leaderId());
        metadata.put("name", tone.leaderName());
        metadata.put("confidence", Double.toString(tone.confidence()));
        metadata.put("score", Double.toString(tone.score()));
        return Annotations.chunk(tone.name(), text.body(), metadata);
    }

    static Tone tone(Annotation annotation) {
        Map<String, String> metadata = Annotations.metadata(annotation);
        return new Tone(
                metadata.get("leader_id"),
                metadata.get("name"),
                Annotations.span(annotation),
                Double.parseDouble(metadata.get("confidence")),
                Double.parseDouble(metadata.get("score")));
    }
}
