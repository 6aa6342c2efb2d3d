package io.rostrum.stance;

import io.rostrum.english.Reading;
import io.rostrum.leader.Mention;
import io.rostrum.leader.Registry;
import io.rostrum.quote.Quotation;
import io.rostrum.text.Span;
import io.rostrum.text.Text;
import java.io.Serializable;
import java.util.List;
import java.util.function.BiConsumer;

/** Finds who is for or against whom and what. */
public final class StanceFinder implements Serializable {

    private final StanceLexicon lexicon;
    private final KnownNames names;

    public StanceFinder(StanceLexicon lexicon, Registry registry) {
        this.lexicon = lexicon;
        this.names = KnownNames.of(registry);
    }

    /** In text order of the evidence; where a sentence contradicts itself it gives none on that pair. */
    public List<Stance> find(Reading text, List<Mention> mentions, List<Quotation> quotations) {
        return find(text, mentions, quotations, (stance, features) -> {});
    }

    /** @param features takes each stance with what its confidence is learnt from */
    public List<Stance> find(
            Reading text,
            List<Mention> mentions,
            List<Quotation> quotations,
            BiConsumer<Stance, List<String>> features) {
        return new StanceReading(lexicon, names, text, mentions, quotations, features).stances();
    }

    /** The issues of the codebook that the text names, in its order. */
    public List<IssueMention> issues(Reading text, List<Mention> mentions) {
        return new IssueReading(lexicon, names, text.text, mentions).issues();
    }

    /** The words that stand for evidence: the sentence. */
    static Span evidence(Text text, int token) {
        int sentence = text.sentenceOf(token);
        return text.span(text.sentenceStart(sentence), text.sentenceEnd(sentence));
    }
}
