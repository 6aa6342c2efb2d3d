package io.rostrum.nlp;

import com.johnsnowlabs.nlp.Annotation;
import io.rostrum.stance.Odds;
import io.rostrum.stance.Stance;
import io.rostrum.text.Text;
import java.util.Locale;
import java.util.Map;

/** StanceAnnotator as Spark NLP chunks over their evidence, and back. */
final class StanceChunks {

    static final String CHUNKS = "stance";

    private StanceChunks() {}

    static Annotation chunk(Stance stance, Text text) {
        Map<String, String> metadata = ChunkPosition.of(CHUNKS, text, stance.evidence());
        party(metadata, "holder", stance.holder());
        party(metadata, "target", stance.target());
        metadata.put("channel", stance.channel().name().toLowerCase(Locale.ROOT));
        metadata.put("label", stance.label().name().toLowerCase(Locale.ROOT));
        metadata.put("p_for", Double.toString(stance.odds().pFor()));
        metadata.put("p_neutral", Double.toString(stance.odds().pNeutral()));
        metadata.put("p_against", Double.toString(stance.odds().pAgainst()));
        metadata.put("confidence", Double.toString(stance.confidence()));
        metadata.put("modality", stance.modality().name().toLowerCase(Locale.ROOT));
        metadata.put("method", stance.method());
        ChunkPosition.put(metadata, "trigger", stance.trigger());
        return Annotations.chunk(stance.evidence(), text.body(), metadata);
    }

    static Stance stance(Annotation annotation) {
        Map<String, String> metadata = Annotations.metadata(annotation);
        return new Stance(
                party(metadata, "holder"),
                party(metadata, "target"),
                Stance.Channel.valueOf(upper(metadata, "channel")),
                Stance.Label.valueOf(upper(metadata, "label")),
                new Odds(number(metadata, "p_for"), number(metadata, "p_neutral"), number(metadata, "p_against")),
                number(metadata, "confidence"),
                Stance.Modality.valueOf(upper(metadata, "modality")),
                metadata.get("method"),
                ChunkPosition.span(metadata.get("trigger")),
                Annotations.span(annotation));
    }

    private static void party(Map<String, String> metadata, String role, Stance.Party party) {
        metadata.put(role + "_type", party.type().name().toLowerCase(Locale.ROOT));
        metadata.put(role + "_name", party.name());
        ChunkPosition.put(metadata, role + "_id", party.id());
        ChunkPosition.put(metadata, role, party.span());
    }

    private static Stance.Party party(Map<String, String> metadata, String role) {
        return new Stance.Party(
                Stance.Party.Type.valueOf(upper(metadata, role + "_type")),
                metadata.get(role + "_id"),
                metadata.get(role + "_name"),
                ChunkPosition.span(metadata.get(role)));
    }

    private static double number(Map<String, String> metadata, String key) {
        return Double.parseDouble(metadata.get(key));
    }

    private static String upper(Map<String, String> metadata, String key) {
        return metadata.get(key).toUpperCase(Locale.ROOT);
    }
}
