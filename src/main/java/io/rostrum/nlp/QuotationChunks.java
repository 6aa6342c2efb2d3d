package io.rostrum.nlp;

import com.johnsnowlabs.nlp.Annotation;
import io.rostrum.quote.JointSpeaker;
import io.rostrum.quote.Quotation;
import io.rostrum.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** QuotationAnnotator as Spark NLP chunks over their extent, and back. */
final class QuotationChunks {

    static final String CHUNKS = "quotation";

    private QuotationChunks() {}

    static Annotation chunk(Quotation quotation, Text text) {
        Map<String, String> metadata = ChunkPosition.of(CHUNKS, text, quotation.extent());
        metadata.put("kind", quotation.kind().name().toLowerCase(Locale.ROOT));
        metadata.put("content", ChunkPosition.text(quotation.content()));
        metadata.put("confidence", Double.toString(quotation.confidence()));
        metadata.put("method", quotation.method());
        ChunkPosition.put(metadata, "source", quotation.source());
        ChunkPosition.put(metadata, "cue", quotation.cue());
        ChunkPosition.put(metadata, "leader_id", quotation.leaderId());
        ChunkPosition.put(metadata, "speaker", quotation.speakerName());
        putJoint(metadata, quotation.joint());
        return Annotations.chunk(quotation.extent(), text.body(), metadata);
    }

    private static void putJoint(Map<String, String> metadata, List<JointSpeaker> speakers) {
        for (int i = 0; i < speakers.size(); i++) {
            ChunkPosition.put(metadata, "joint_" + i, speakers.get(i).span());
            ChunkPosition.put(metadata, "joint_leader_id_" + i, speakers.get(i).leaderId());
            ChunkPosition.put(metadata, "joint_speaker_" + i, speakers.get(i).name());
        }
    }

    private static List<JointSpeaker> joint(Map<String, String> metadata) {
        List<JointSpeaker> speakers = new ArrayList<>();
        for (int i = 0; metadata.containsKey("joint_" + i); i++) {
            speakers.add(new JointSpeaker(
                    ChunkPosition.span(metadata.get("joint_" + i)),
                    metadata.get("joint_leader_id_" + i),
                    metadata.get("joint_speaker_" + i)));
        }
        return speakers;
    }

    /** The quotations among the annotations of a row, in their order. */
    static List<Quotation> quotations(List<Annotation> annotations) {
        return annotations.stream()
                .filter(annotation ->
                        CHUNKS.equals(Annotations.metadata(annotation).get(ChunkPosition.CHUNKS)))
                .map(QuotationChunks::quotation)
                .toList();
    }

    static Quotation quotation(Annotation annotation) {
        Map<String, String> metadata = Annotations.metadata(annotation);
        return new Quotation(
                Quotation.Kind.valueOf(metadata.get("kind").toUpperCase(Locale.ROOT)),
                ChunkPosition.spans(metadata.get("content")),
                ChunkPosition.span(metadata.get("source")),
                ChunkPosition.span(metadata.get("cue")),
                metadata.get("leader_id"),
                metadata.get("speaker"),
                joint(metadata),
                Double.parseDouble(metadata.get("confidence")),
                metadata.get("method"));
    }
}
