package io.rostrum.nlp;

import io.rostrum.text.Span;
import io.rostrum.text.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Where a chunk stands and what else it points to, as metadata text. */
final class ChunkPosition {

    /** Which annotator made a chunk: several share the annotator type. */
    static final String CHUNKS = "chunks";

    private ChunkPosition() {}

    /** Metadata that every chunk of ours has: its maker, and its sentence and paragraph, from 0. */
    static Map<String, String> of(String chunks, Text text, Span span) {
        int token = text.tokenAt(span.begin());
        Map<String, String> metadata = new TreeMap<>();
        metadata.put(CHUNKS, chunks);
        metadata.put("sentence", Integer.toString(text.sentenceOf(token)));
        metadata.put("paragraph", Integer.toString(text.paragraphOf(token)));
        return metadata;
    }

    /** Puts the value unless it is null. */
    static void put(Map<String, String> metadata, String key, String value) {
        if (value != null) {
            metadata.put(key, value);
        }
    }

    /** Puts the span as {@code begin:end}, half-open, unless it is null. */
    static void put(Map<String, String> metadata, String key, Span span) {
        if (span != null) {
            metadata.put(key, text(span));
        }
    }

    static String text(List<Span> spans) {
        return spans.stream().map(ChunkPosition::text).collect(Collectors.joining(","));
    }

    /** The span written by {@link #put}; null for null. */
    static Span span(String text) {
        if (text == null) {
            return null;
        }
        int colon = text.indexOf(':');
        return new Span(Integer.parseInt(text.substring(0, colon)), Integer.parseInt(text.substring(colon + 1)));
    }

    static List<Span> spans(String text) {
        return Arrays.stream(text.split(",")).map(ChunkPosition::span).toList();
    }

    private static String text(Span span) {
        return span.begin() + ":" + span.end();
    }
}
