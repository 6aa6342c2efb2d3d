package io.rostrum.stance;

import io.rostrum.text.Span;
import io.rostrum.text.Text;
import java.util.ArrayList;
import java.util.List;

/** The author's tone toward somebody named, by the tone model; experimental, and never a stance of anybody. */
public final class AuthorTone {

    private static final int MOST_SENTENCES = 3;
    private static final int LONGEST_SENTENCE = 1000; // UTF-16 units; longer is no sentence

    private final PairStance pairs;

    /**
     * The tone of a sentence.
     *
     * @param name  which of the names it holds
     * @param score p(for) - p(against), -1 to 1
     */
    public record Tone(int name, double score) {}

    /** With the model of the jar. */
    public AuthorTone() {
        this.pairs = new PairStance(StanceLexicon.builtIn());
    }

    /**
     * The tone of the first three sentences that hold one of the names and nobody's words.
     *
     * @param names in text order
     * @param said  words of others
     */
    public List<Tone> of(Text text, List<Span> names, List<Span> said) {
        List<Tone> tones = new ArrayList<>();
        int last = -1;
        for (int i = 0; i < names.size() && tones.size() < MOST_SENTENCES; i++) {
            Span name = names.get(i);
            int sentence = text.sentenceOf(text.tokenAt(name.begin()));
            if (sentence == last) {
                continue;
            }
            last = sentence;
            Span whole = text.span(text.sentenceStart(sentence), text.sentenceEnd(sentence));
            boolean isAuthors = said.stream().noneMatch(whole::overlaps);
            if (isAuthors && whole.length() <= LONGEST_SENTENCE && name.end() <= whole.end()) {
                Span inside = new Span(name.begin() - whole.begin(), name.end() - whole.begin());
                Odds odds = pairs.of(whole.in(text.body()), null, inside).odds();
                tones.add(new Tone(i, odds.pFor() - odds.pAgainst()));
            }
        }
        return tones;
    }
}
