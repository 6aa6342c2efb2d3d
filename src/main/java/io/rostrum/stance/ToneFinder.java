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
    private final LinearPairs model; // null where the encoder reads

    public ToneFinder(StanceLexicon lexicon, Depth depth) {
        this.lexicon = lexicon;
        this.model = depth == Depth.DEEP ? null : new LinearPairs(lexicon);
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
        List<Named> named = new ArrayList<>();
        names.values().forEach(of -> add(named, reading.text, of, said));
        List<Odds> odds = odds(named);
        List<Tone> tones = new ArrayList<>();
        for (int i = 0; i < named.size(); i++) {
            Mention name = named.get(i).name();
            double score = odds.get(i).pFor() - odds.get(i).pAgainst();
            tones.add(new Tone(name.leaderId(), name.name(), name.span(), name.confidence(), score));
        }
        return tones;
    }

    /** A leader's name in a sentence of the author's. */
    private record Named(Mention name, String sentence, Span place) {}

    private static void add(List<Named> named, Text text, List<Mention> names, List<Span> said) {
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
                Span place = new Span(
                        name.span().begin() - whole.begin(), name.span().end() - whole.begin());
                named.add(new Named(name, whole.in(text.body()), place));
                found++;
            }
        }
    }

    private List<Odds> odds(List<Named> named) {
        if (model == null) {
            return EncodedPairs.tones(named.stream()
                    .map(of -> MaskedPair.of(of.sentence(), null, of.place()))
                    .toList());
        }
        return named.stream()
                .map(of -> model.tone(new Case(lexicon, of.sentence(), null, of.place()))
                        .odds())
                .toList();
    }
}
