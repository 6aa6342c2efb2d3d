package io.rostrum.stance;

import io.rostrum.text.Span;
import java.io.Serializable;

/**
 * One piece of evidence that the text presents a holder as for, against or neutral toward a target.
 *
 * @param holder     who holds it, never null (the author's own voice is not a stance of anybody)
 * @param target     whom or what it is about
 * @param channel    how the text gives it
 * @param label      for, against or neutral
 * @param odds       belief in each label, given that holder and target are right
 * @param confidence in (0, 1]: that holder, target and label are right
 * @param modality   how the text qualifies it
 * @param method     the rule that found it, e.g. {@code frame:verb}, or the model, e.g. {@code linear:pair}
 * @param trigger    the words that carry the polarity
 * @param evidence   the clause or sentence to print as proof
 */
public record Stance(
        Party holder,
        Party target,
        Channel channel,
        Label label,
        Odds odds,
        double confidence,
        Modality modality,
        String method,
        Span trigger,
        Span evidence)
        implements Serializable {

    static final String TOLD = ":told";

    /** Whether somebody else says it of the holder. */
    public boolean isTold() {
        return method.endsWith(TOLD);
    }

    public enum Label {
        FOR,
        AGAINST,
        NEUTRAL;

        static Label of(int sign) {
            return sign > 0 ? FOR : sign < 0 ? AGAINST : NEUTRAL;
        }
    }

    public enum Channel {
        DIRECT_QUOTE,
        INDIRECT_SPEECH,
        REPORTED_ACT
    }

    public enum Modality {
        ASSERTED,
        NEGATED,
        DENIED,
        CONDITIONAL,
        DEMAND
    }

    /**
     * A holder or target.
     *
     * @param id   registry id of a leader, ISO 3166 alpha-3 code of a country, code of an organisation, issue id of
     *             the lexicon (with a place {@code peace-deal:SYR}); null when the text names none of these
     * @param name canonical name of a leader, country or issue, else the words of the text
     * @param span where the text says it; null when it is only implied
     */
    public record Party(Type type, String id, String name, Span span) implements Serializable {

        /** {@code UNNAMED}: a holder with no name, "the rebels". */
        public enum Type {
            LEADER,
            PERSON,
            COUNTRY,
            ORGANISATION,
            UNNAMED,
            ISSUE
        }

        /** Whether both are the same party, wherever the text says it. */
        public boolean is(Party other) {
            return type == other.type && (id != null ? id.equals(other.id) : name.equals(other.name));
        }
    }
}
