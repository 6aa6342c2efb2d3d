package io.rostrum.quote;

import io.rostrum.english.NounChunks;
import java.util.ArrayList;
import java.util.List;

/** A quotation on its way: parts in tokens, and the frame it comes from (null when it has no cue of its own). */
public final class QuotationDraft {

    public final CueFrame frame;
    final double confidence;
    private int[] label; // tokens that name the speaker where no phrase does; null for none
    public final List<int[]> parts = new ArrayList<>();

    private QuotationDraft(CueFrame frame, double confidence) {
        this.frame = frame;
        this.confidence = confidence;
    }

    /** One without a cue, spoken by whoever spoke last. */
    static QuotationDraft alone(double confidence) {
        return new QuotationDraft(null, confidence);
    }

    static QuotationDraft of(CueFrame frame, double confidence) {
        QuotationDraft draft = new QuotationDraft(frame, confidence);
        for (int part = 0; part < frame.content().parts(); part++) {
            draft.add(frame.content().from(part), frame.content().to(part));
        }
        return draft;
    }

    /** With the tokens that name its speaker, where its frame has no source. */
    QuotationDraft labelled(int from, int to) {
        label = new int[] {from, to};
        return this;
    }

    /** First token of the source and one past its last; null when none is printed. */
    int[] source(NounChunks chunks) {
        return frame == null || frame.source() < 0
                ? label
                : new int[] {chunks.from[frame.source()], chunks.to[frame.source()]};
    }

    /** Whether both cannot be: what this one holds is no cue, and has no second speaker. */
    boolean excludes(CueFrame other) {
        return frame.content().cue() == other.content().cue()
                || FrameSelection.contradict(frame.content(), other.content());
    }

    /** Puts a part before all others. */
    void addFirst(int from, int to) {
        parts.add(0, new int[] {from, to});
    }

    void add(int from, int to) {
        parts.add(new int[] {from, to});
    }

    int end() {
        return parts.get(parts.size() - 1)[1];
    }

    int begin() {
        return parts.get(0)[0];
    }
}
