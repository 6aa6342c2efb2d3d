package io.rostrum.quote;

import io.rostrum.english.ClauseWords;
import io.rostrum.english.NounChunks;
import io.rostrum.english.Reading;

/** "Unless it rained, Varga warned, the barley would be lost": the condition before the cue is part of what is said. */
final class FrontedCondition {

    private static final int BETWEEN = 2; // tokens of "has now" between subject and cue

    private final Reading reading;
    private final CueFrame frame;
    private final Content content;
    private final int begin;

    private FrontedCondition(CueFrame frame, Reading reading) {
        this.reading = reading;
        this.frame = frame;
        this.content = frame.content();
        this.begin = reading.unitStart[reading.unitOf[content.cue()]];
    }

    /** The frame; with both parts of its content where the models saw one. */
    static CueFrame of(CueFrame frame, Reading reading) {
        if (frame.source() < 0 || frame.content().side() == Side.AROUND) {
            return frame;
        }
        FrontedCondition fronted = new FrontedCondition(frame, reading);
        boolean opens = ClauseWords.FRONTED_CONDITIONS.contains(reading.text.lower(fronted.begin));
        int[] bounds = !opens
                ? null
                : frame.content().side() == Side.AFTER ? fronted.withConditionBefore() : fronted.withResultBehind();
        return bounds == null ? frame : frame.saying(Side.AROUND, bounds);
    }

    /** "Unless it rained, Varga warned, …" */
    private int[] withConditionBefore() {
        int comma = reading.chunks.from[frame.source()] - 1;
        boolean isCut = comma > begin && isComma(comma) && comma < content.cue();
        int from = content.from(0);
        boolean goesOn = isComma(from - 1)
                && reading.regionOf[from] < 0
                && content.cue() - reading.chunks.to[frame.source()] <= BETWEEN
                && reading.finites[from] == reading.finites[content.cue() + 1];
        return isCut && goesOn ? new int[] {begin, comma, from, content.to(0)} : null;
    }

    /** "Should it rain, said Varga, …", "If it rains, Varga told the millers, …". */
    private int[] withResultBehind() {
        NounChunks chunks = reading.chunks;
        int end = reading.unitStart[reading.unitOf[content.cue()] + 1];
        while (end > content.cue() && !reading.text.isWord(end - 1)) {
            end--;
        }
        int comma = Math.max(content.cue() + 1, chunks.to[frame.source()]);
        while (comma < end && !isComma(comma)) {
            comma++;
        }
        boolean goesOn = content.from(0) == begin
                && comma + 1 < end
                && reading.finites[comma] == reading.finites[content.cue() + 1]
                && reading.finites[end] > reading.finites[comma];
        return goesOn ? new int[] {begin, content.to(0), comma + 1, end} : null;
    }

    private boolean isComma(int token) {
        return token < reading.tokens() && reading.text.first(token) == ',';
    }
}
