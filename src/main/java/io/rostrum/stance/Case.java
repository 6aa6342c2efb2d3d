package io.rostrum.stance;

import io.rostrum.english.Reading;
import io.rostrum.text.Span;
import io.rostrum.text.Text;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** A holder and a target in a text, read once for frames and features. */
public final class Case {

    final Text text;
    final int holderFrom;
    final int holderTo;
    final int targetFrom;
    final int targetTo;
    final List<Clauses> clauses = new ArrayList<>();
    final List<StanceFrame> frames = new ArrayList<>();

    private final BitSet names;
    private List<SpeechReader.Said> speech; // null until asked for

    /**
     * @param holder null for the author
     * @param target null when the text does not name it
     */
    public Case(StanceLexicon lexicon, String body, Span holder, Span target) {
        this.text = Text.of(body);
        Reading masked = Reading.of(masked(masked(body, holder), target));
        boolean alike = masked.tokens() == text.tokens() && masked.text.sentences() == text.sentences();
        Reading reading = alike ? masked : Reading.of(text);
        this.holderFrom = holder == null ? -1 : text.tokenAt(holder.begin());
        this.holderTo = holder == null ? -1 : text.tokenAt(holder.end() - 1) + 1;
        this.targetFrom = target == null ? -1 : text.tokenAt(target.begin());
        this.targetTo = target == null ? -1 : text.tokenAt(target.end() - 1) + 1;
        this.names = new BitSet(text.tokens());
        mask(holderFrom, holderTo);
        mask(targetFrom, targetTo);
        for (int sentence = 0; sentence < text.sentences(); sentence++) {
            Clauses read = new Clauses(reading, sentence, names, lexicon);
            clauses.add(read);
            frames.addAll(new FrameReader(read, lexicon).frames());
        }
    }

    private Case(Case whole, boolean hasTarget) {
        this.text = whole.text;
        this.holderFrom = -1;
        this.holderTo = -1;
        this.targetFrom = hasTarget ? whole.targetFrom : -1;
        this.targetTo = hasTarget ? whole.targetTo : -1;
        this.names = whole.names;
        clauses.addAll(whole.clauses);
        frames.addAll(whole.frames);
        this.speech = whole.speech;
    }

    /** As if it were not told who the holder is, whose name is then anybody's. */
    public Case withoutHolder() {
        return new Case(this, true);
    }

    /** As if neither were told. */
    public Case withoutNames() {
        return new Case(this, false);
    }

    /** As long as before, with letters that are nobody's: parts of speech are told by words and their neighbours too. */
    private static String masked(String body, Span name) {
        if (name == null) {
            return body;
        }
        StringBuilder masked = new StringBuilder(body);
        boolean hasCapital = false; // among the letters just before
        for (int at = name.begin(); at < name.end(); at++) {
            char letter = body.charAt(at);
            if (Character.isUpperCase(letter)) {
                masked.setCharAt(at, 'X');
                hasCapital = true;
            } else if (!Character.isLetter(letter)) {
                hasCapital = false;
            } else if (hasCapital && Character.isLowerCase(letter)) {
                masked.setCharAt(at, 'x');
            }
        }
        return masked.toString();
    }

    /** Which name it is must not matter. */
    private void mask(int from, int to) {
        for (int at = Math.max(from, 0); at < Math.min(to, text.tokens()); at++) {
            names.set(at, text.isCapitalised(at));
        }
    }

    /** Whether the token is of the name of the holder or the target, told or not. */
    boolean isName(int token) {
        return names.get(token);
    }

    boolean isHolder(int token) {
        return token >= holderFrom && token < holderTo;
    }

    boolean isTarget(int token) {
        return token >= targetFrom && token < targetTo;
    }

    /** Who holds a frame: the one it names, else the speaker; null for the author. */
    Phrase holder(StanceFrame frame) {
        return frame.holder() != null ? frame.holder() : SpeechReader.speakerAt(speech(), frame.trigger());
    }

    /** Who is told to say which words. */
    List<SpeechReader.Said> speech() {
        if (speech == null) {
            speech = clauses.stream()
                    .flatMap(sentence -> SpeechReader.of(sentence).stream())
                    .toList();
        }
        return speech;
    }

    /** The frames that join this holder and this target. */
    List<StanceFrame> linking() {
        return frames.stream()
                .filter(frame -> holder(frame) != null
                        && isHolder(holder(frame).head())
                        && isTarget(frame.target().head()))
                .toList();
    }

    /** Whether what is said of the target is held by others, in words this holder only reports. */
    boolean isOfOthers() {
        boolean any = false;
        for (StanceFrame frame : frames) {
            if (isTarget(frame.target().head()) && frame.sign() != 0) {
                Phrase reporter = SpeechReader.speakerAt(speech(), frame.trigger());
                if (frame.holder() == null || reporter == null || !isHolder(reporter.head())) {
                    return false;
                }
                any = true;
            }
        }
        return any;
    }
}
