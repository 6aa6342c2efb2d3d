package io.rostrum.quote;

import io.rostrum.text.Span;
import java.io.Serializable;
import java.util.List;

/**
 * Words that the text attributes to a speaker.
 *
 * @param content     what was said: one span, or several when the quotation is split; direct content
 *                    stands without its outer marks; never empty
 * @param source      the name, role or pronoun printed as speaker; null when the text gives none
 * @param cue         the reporting words ("said", "according to"); null when there are none
 * @param leaderId    registry id of the speaker; null when no leader
 * @param speakerName the fullest name the article or the registry gives; null when nobody can be named
 * @param joint       all who speak together, in text order; empty where one speaks, or nobody can be named
 * @param confidence  in (0, 1]: that this speaker is quoted here, in at least half of the shorter of the content found and
 *                    the content said
 * @param method      the rule or model that found it, e.g. {@code direct:verb-after}
 */
public record Quotation(
        Kind kind,
        List<Span> content,
        Span source,
        Span cue,
        String leaderId,
        String speakerName,
        List<JointSpeaker> joint,
        double confidence,
        String method)
        implements Serializable {

    /** How much of the content stands inside quotation marks: all, part, none. */
    public enum Kind {
        DIRECT,
        MIXED,
        INDIRECT
    }

    public Quotation {
        content = List.copyOf(content);
        joint = List.copyOf(joint);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("Quotation needs content; source=" + source + ", cue=" + cue);
        }
        if (!(confidence > 0 && confidence <= 1)) {
            throw new IllegalArgumentException("Quotation's confidence must be in (0, 1], is " + confidence);
        }
    }

    /** Of one speaker. */
    public Quotation(
            Kind kind,
            List<Span> content,
            Span source,
            Span cue,
            String leaderId,
            String speakerName,
            double confidence,
            String method) {
        this(kind, content, source, cue, leaderId, speakerName, List.of(), confidence, method);
    }

    /** From the first span's begin to the last span's end. */
    public Span extent() {
        return new Span(content.get(0).begin(), content.get(content.size() - 1).end());
    }
}
