package io.rostrum.stance;

import io.rostrum.article.Span;
import io.rostrum.article.Text;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** What a given holder, or the author, is toward a given target: frames first, then the linear model. */
public final class PairStance implements Serializable {

    private final StanceLexicon lexicon;

    public PairStance(StanceLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** @param method the rule or model that decided */
    public record Answer(Stance.Label label, Odds odds, String method) {}

    /**
     * @param holder null for the author
     * @param target what the stance is on
     */
    public Answer of(String body, Span holder, Span target) {
        Text text = Text.of(body);
        List<Frame> linking = holder == null ? List.of() : frames(text, holder, target);
        if (linking.isEmpty()) {
            return new Answer(Stance.Label.NEUTRAL, Odds.of(0, 0.9), "none");
        }
        boolean contradiction = linking.stream().anyMatch(frame -> frame.sign() > 0)
                && linking.stream().anyMatch(frame -> frame.sign() < 0);
        if (contradiction) {
            return new Answer(Stance.Label.NEUTRAL, Odds.of(0, 0.5), "abstained");
        }
        Frame best =
                linking.stream().filter(frame -> frame.sign() != 0).findFirst().orElse(linking.get(0));
        return new Answer(Stance.Label.of(best.sign()), Odds.of(best.sign(), Belief.of(best)), best.method());
    }

    /** The frames that join holder and target, in text order. */
    private List<Frame> frames(Text text, Span holder, Span target) {
        List<Frame> linking = new ArrayList<>();
        BitSet names = names(text, holder, target);
        int sentence = text.sentenceOf(text.tokenAt(target.begin()));
        Clauses clauses = new Clauses(text, sentence, names, lexicon);
        List<SpeechReader.Said> speech = SpeechReader.of(clauses);
        for (Frame frame : new FrameReader(clauses, lexicon).frames()) {
            Phrase by = frame.holder() != null ? frame.holder() : SpeechReader.speakerAt(speech, frame.trigger());
            if (by != null && isOn(text, by, holder) && isOn(text, frame.target(), target)) {
                linking.add(frame);
            }
        }
        return linking;
    }

    private static boolean isOn(Text text, Phrase phrase, Span span) {
        return text.span(phrase.head(), phrase.head() + 1).overlaps(span);
    }

    /** The capitalised tokens of both: which name it is must not matter. */
    static BitSet names(Text text, Span... spans) {
        BitSet names = new BitSet(text.tokens());
        for (Span span : spans) {
            for (int at = text.tokenAt(span.begin()); at < text.tokens() && text.begin(at) < span.end(); at++) {
                names.set(at, text.isCapitalised(at));
            }
        }
        return names;
    }
}
