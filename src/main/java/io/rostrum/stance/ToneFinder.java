package io.rostrum.stance;

import io.rostrum.encoder.Depth;
import io.rostrum.english.Reading;
import io.rostrum.leader.Mention;
import io.rostrum.quote.Quotation;
import io.rostrum.text.Span;
import io.rostrum.text.Text;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds the author's tone toward the leaders an article names; experimental, and never a stance of anybody. */
public final class ToneFinder implements Serializable {

    private static final int MOST_SENTENCES = 3;
    private static final int LONGEST_SENTENCE = 1000; // UTF-16 units; longer is no sentence

    /** A sentence is the author's unless it holds words that somebody more likely than not has said. */
    private static final double LIKELY = 0.5;

    private final StanceLexicon lexicon;
    private final ToneModel model;

    public ToneFinder(StanceLexicon lexicon, Depth depth) {
        this.lexicon = lexicon;
        this.model = new ToneModel(lexicon, depth);
    }

    /** Of each leader the first three sentences that name the leader and hold nobody's words; by leader, in text order. */
    public List<Tone> find(Reading reading, List<Mention> mentions, List<Quotation> quotations) {
        List<Span> said = quotations.stream()
                .filter(quotation -> quotation.confidence() >= LIKELY)
                .flatMap(quotation -> quotation.content().stream())
                .toList();
        Map<String, List<Mention>> names = new TreeMap<>();
        for (Mention mention : mentions) {
            if (mention.isLeader() && mention.kind() == Mention.Kind.NAME) {
                names.computeIfAbsent(mention.leaderId(), unused -> new ArrayList<>())
                        .add(mention);
            }
        }
        List<Tone> tones = new ArrayList<>();
        names.values().forEach(of -> add(tones, reading.text, of, said));
        return tones;
    }

    private void add(List<Tone> tones, Text text, List<Mention> names, List<Span> said) {
        int last = -1;
        int found = 0;
        for (int i = 0; i < names.size() && found < MOST_SENTENCES; i++) {
            Mention name = names.get(i);
            int sentence = text.sentenceOf(text.tokenAt(name.span().begin()));
            if (sentence == last) {
                continue;
            }
            last = sentence;
            Span whole = text.span(text.sentenceStart(sentence), text.sentenceEnd(sentence));
            boolean isAuthors = said.stream().noneMatch(whole::overlaps);
            if (isAuthors && whole.length() <= LONGEST_SENTENCE && name.span().end() <= whole.end()) {
                tones.add(new Tone(
                        name.leaderId(), name.name(), name.span(), name.confidence(), score(text, whole, name.span())));
                found++;
            }
        }
    }

    private double score(Text text, Span sentence, Span name) {
        Span inside = new Span(name.begin() - sentence.begin(), name.end() - sentence.begin());
        Odds odds = model.of(new Case(lexicon, sentence.in(text.body()), null, inside))
                .odds();
        return odds.pFor() - odds.pAgainst();
    }
}
