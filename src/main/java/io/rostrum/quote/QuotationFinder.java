package io.rostrum.quote;

import io.rostrum.english.Chunks;
import io.rostrum.english.Reading;
import io.rostrum.leader.Mention;
import io.rostrum.text.Span;
import io.rostrum.text.Text;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** Finds quotations and who speaks them. */
public final class QuotationFinder implements Serializable {

    /** Less likely cues are none. */
    private static final double LEAST_CUE = 0.45;

    private transient QuotationModel model; // null until used: a finder that was sent elsewhere reads its jar's

    public QuotationFinder(QuotationModel model) {
        this.model = model;
    }

    /** With the model of the jar. */
    public QuotationFinder() {
        this(null);
    }

    private QuotationModel model() {
        if (model == null) {
            model = QuotationModel.builtIn();
        }
        return model;
    }

    public static List<QuotationDraft> drafts(QuotationModel model, Reading reading, MentionMap mentions) {
        List<CueFrame> found = new FrameFinder(model, reading, mentions).frames();
        List<CueFrame> frames = FrameSelection.of(Coordination.split(found, reading));
        frames.removeIf(frame -> frame.isCue() < LEAST_CUE);
        return new Continuations(reading, frames, new Confidence(model.trust(), reading, mentions)).drafts();
    }

    /** In text order. */
    public List<Quotation> find(Reading reading, List<Mention> mentions) {
        Text text = reading.text;
        Chunks chunks = reading.chunks;
        MentionMap map = new MentionMap(text, mentions);
        List<QuotationDraft> drafts = drafts(model(), reading, map);
        ContentSpans spans = new ContentSpans(reading);
        SpeakerResolver speakers = new SpeakerResolver(reading, map);
        List<Quotation> quotations = new ArrayList<>();
        Speaker last = Speaker.NOBODY;
        for (QuotationDraft draft : drafts) {
            CueFrame frame = draft.frame;
            Span source = frame == null || frame.source() < 0
                    ? null
                    : text.span(chunks.from[frame.source()], chunks.to[frame.source()]);
            boolean goesOn = frame == null || source != null && speakers.isTopic(frame);
            Speaker speaker = goesOn ? last : source == null ? Speaker.NOBODY : speakers.of(frame);
            quotations.add(new Quotation(
                    spans.kind(draft),
                    spans.of(draft),
                    source,
                    frame == null
                            ? null
                            : text.span(frame.content().cue(), frame.content().cue() + 1),
                    speaker.leaderId(),
                    speaker.name(),
                    draft.confidence * speaker.confidence(),
                    frame == null ? "run-on" : "cue"));
            last = frame == null || spans.kind(draft) == Quotation.Kind.INDIRECT ? last : speaker;
        }
        return quotations;
    }
}
