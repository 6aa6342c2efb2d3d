package io.rostrum.quote;

import io.rostrum.encoder.Depth;
import io.rostrum.encoder.Encoder;
import io.rostrum.english.Reading;
import io.rostrum.leader.Mention;
import io.rostrum.text.Text;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** Finds quotations and who speaks them. */
public final class QuotationFinder implements Serializable {

    /** Less likely cues are none. */
    static final double LEAST_CUE = 0.45;

    /** The same where the encoder reads too: what both see a little of is more often said. Chosen on PolNeAR dev. */
    private static final double LEAST_DEEP_CUE = 0.35;

    private final Depth depth;
    private transient QuotationModel model; // null until used: a finder that was sent elsewhere reads its jar's

    private QuotationFinder(QuotationModel model, Depth depth) {
        this.model = model;
        this.depth = depth;
    }

    public QuotationFinder(QuotationModel model) {
        this(model, Depth.FAST);
    }

    /**
     * With the models of the jar.
     *
     * @throws io.rostrum.encoder.EncoderException when it is to read deep and cannot here
     */
    public QuotationFinder(Depth depth) {
        this(null, depth);
        if (depth == Depth.DEEP) {
            Encoder.builtIn();
        }
    }

    /** The linear models of the jar. */
    public QuotationFinder() {
        this(null, Depth.FAST);
    }

    private QuotationModel model() {
        if (model == null) {
            model = QuotationModel.builtIn();
        }
        return model;
    }

    public static List<QuotationDraft> drafts(
            QuotationModel model, Reading reading, MentionMap mentions, WordEvidence evidence) {
        List<QuotationDraft> drafts = new ArrayList<>(Transcript.drafts(reading, mentions));
        drafts.addAll(Signature.drafts(reading, mentions));
        List<CueFrame> found = new FrameFinder(model, reading, mentions, evidence).frames();
        found.removeIf(frame -> Evidence.is(frame, found, reading));
        List<CueFrame> frames = FrameSelection.of(Coordination.split(SharedSubject.of(found, reading), reading));
        frames.replaceAll(frame -> TrailingAttribution.of(frame, reading));
        frames.replaceAll(frame -> FrontedCondition.of(StaffSource.of(Addressee.of(frame, reading), reading), reading));
        drafts.addAll(Relayed.drafts(reading, frames));
        drafts.addAll(AttributionBehind.drafts(reading, mentions, frames));
        drafts.addAll(ReportingNouns.drafts(reading, mentions, frames));
        drafts.addAll(JudgmentVerbs.drafts(reading, mentions, frames));
        drafts.addAll(Parenthetical.drafts(reading, mentions, frames));
        double leastCue = evidence == WordEvidence.NONE ? LEAST_CUE : LEAST_DEEP_CUE;
        frames.removeIf(frame -> frame.isCue() < leastCue
                || isPartOfName(mentions.at(frame.content().cue()))
                || Topic.isTakenForSpeaker(frame, reading)
                || SentenceBefore.runsOverColon(frame, reading)
                || SentenceBefore.isAnswer(frame, reading)
                || drafts.stream().anyMatch(draft -> draft.excludes(frame)));
        Confidence confidence = new Confidence(model.trust(), reading, mentions);
        frames.forEach(frame -> drafts.add(QuotationDraft.of(frame, confidence.of(frame))));
        return new Continuations(reading, mentions, drafts).drafts();
    }

    /** "Said" of "Qaboos bin Said". */
    private static boolean isPartOfName(Mention mention) {
        return mention != null && mention.kind() == Mention.Kind.NAME;
    }

    /** In text order. */
    public List<Quotation> find(Reading reading, List<Mention> mentions) {
        return find(
                reading,
                mentions,
                depth == Depth.DEEP ? EncodedEvidence.of(reading, Encoder.builtIn()) : WordEvidence.NONE);
    }

    /** @param evidence in place of what this finder's depth would give */
    public List<Quotation> find(Reading reading, List<Mention> mentions, WordEvidence evidence) {
        Text text = reading.text;
        MentionMap map = new MentionMap(text, mentions);
        List<QuotationDraft> drafts = drafts(model(), reading, map, evidence);
        ContentSpans spans = new ContentSpans(reading);
        SpeakerResolver speakers = new SpeakerResolver(reading, map);
        JointSpeakers together = new JointSpeakers(reading, map);
        List<Quotation> quotations = new ArrayList<>();
        Speaker last = Speaker.NOBODY;
        List<Mention> lastTogether = List.of();
        for (QuotationDraft draft : drafts) {
            CueFrame frame = draft.frame;
            int[] source = draft.source(reading.chunks);
            List<Mention> joint = frame == null ? lastTogether : together.of(frame);
            Speaker speaker = frame == null
                    ? last
                    : source == null
                            ? Speaker.NOBODY
                            : speaker(frame, source, reading, map, speakers).with(joint);
            quotations.add(new Quotation(
                    spans.kind(draft),
                    spans.of(draft),
                    source == null ? null : text.span(source[0], source[1]),
                    frame == null
                            ? null
                            : text.span(frame.content().cue(), frame.content().cue() + 1),
                    speaker.leaderId(),
                    speaker.name(),
                    joint.stream().map(JointSpeaker::of).toList(),
                    confidence(draft, speaker),
                    frame == null ? "run-on" : "cue"));
            if (frame != null && spans.kind(draft) != Quotation.Kind.INDIRECT) {
                last = speaker;
                lastTogether = joint;
            }
        }
        return quotations;
    }

    /** What goes on without a cue was measured with its speaker; no chain makes it surer than the mention it goes back to. */
    private static double confidence(QuotationDraft draft, Speaker speaker) {
        return draft.frame == null
                ? Math.min(draft.confidence, speaker.confidence())
                : draft.confidence * speaker.confidence();
    }

    private static Speaker speaker(
            CueFrame frame, int[] source, Reading reading, MentionMap mentions, SpeakerResolver speakers) {
        Mention mention = frame.source() < 0
                ? mentions.lastIn(source[0], source[1])
                : OwnWords.owner(frame.source(), reading, mentions);
        if (mention != null) {
            return new Speaker(mention.leaderId(), mention.name(), mention.confidence());
        }
        String printed = reading.text.span(source[0], source[1]).in(reading.text.body());
        return frame.source() < 0 ? new Speaker(null, printed, SpeakerResolver.AS_PRINTED) : speakers.of(frame);
    }
}
