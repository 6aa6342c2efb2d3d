package io.rostrum.quote;

/**
 * A cue with its content and source, as the models see them.
 *
 * @param source   index of the noun phrase; -1 when the text prints none
 * @param isCue    probability that the cue is one, with content on that side
 * @param isSpan   probability that four words of five of the content are right, given the cue
 * @param isSource probability of the source, given cue and content
 */
public record CueFrame(Content content, int source, double isCue, double isSpan, double isSource) {

    double confidence() {
        return isCue * isSpan * isSource;
    }

    /** The same words, spoken by another noun phrase. */
    CueFrame spokenBy(int phrase) {
        return new CueFrame(content, phrase, isCue, isSpan, isSource);
    }

    /** The same cue and speaker, with content of other bounds. */
    CueFrame saying(Side side, int... bounds) {
        return new CueFrame(new Content(content.cue(), side, bounds), source, isCue, isSpan, isSource);
    }

    /** The same words, spoken by whoever speaks in the other. */
    CueFrame spokenBy(CueFrame other) {
        return new CueFrame(content, other.source, isCue, isSpan, Math.max(isSource, other.isSource));
    }
}
