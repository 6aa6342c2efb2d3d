package io.rostrum.quote;

import java.util.ArrayList;
import java.util.List;

/** A quotation on its way: parts in tokens, and the frame it comes from (null when it has no cue of its own). */
public final class QuotationDraft {

    public final CueFrame frame;
    final double confidence;
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
