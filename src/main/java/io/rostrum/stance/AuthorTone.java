package io.rostrum.stance;

import io.rostrum.article.Span;
import io.rostrum.article.Text;
import java.util.ArrayList;
import java.util.List;

/** The author's tone toward somebody named, by the tone model; experimental, and never a stance of anybody. */
public final class AuthorTone {

    private static final int MOST_SENTENCES = 3;
    private static final int LONGEST_SENTENCE = 1000; // UTF-16 units; longer is no sentence

    private final PairStance pairs;

    /** With the model of the jar. */
    public AuthorTone() {
        this.pairs = new PairStance(StanceLexicon.builtIn());
    }

    /**
     * p(for) - p(against), -1 to 1, of the first three sentences that hold one of the names and nobody's words.
     *
     * @param names in text order
     * @param said  words of others
     */
    public List<Double> scores(Text text, List<Span> names, List<Span> said) {
        List<Double> scores = new ArrayList<>();
        int last = -1;
        for (Span name : names) {
            int sentence = text.sentenceOf(text.tokenAt(name.begin()));
            if (sentence == last || scores.size() == MOST_SENTENCES) {
                continue;
            }
            last = sentence;
            Span whole = text.span(text.sentenceStart(sentence), text.sentenceEnd(sentence));
            boolean isAuthors = said.stream().noneMatch(whole::overlaps);
            if (isAuthors && whole.length() <= LONGEST_SENTENCE && name.end() <= whole.end()) {
                Span inside = new Span(name.begin() - whole.begin(), name.end() - whole.begin());
                Odds odds = pairs.of(whole.in(text.body()), null, inside).odds();
                scores.add(odds.pFor() - odds.pAgainst());
            }
        }
        return scores;
    }
}
