package io.rostrum.nlp;

import io.rostrum.english.Reading;
import io.rostrum.leader.MentionFinder;
import io.rostrum.leader.Persons;
import io.rostrum.quote.Quotation;
import io.rostrum.quote.QuotationFinder;
import io.rostrum.stance.StanceFinder;
import io.rostrum.stance.ToneFinder;
import io.rostrum.text.MinHash;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * The stages of {@link AnnotationPipeline} in one pass over an article: they find the same.
 *
 * <p>As Spark NLP stages they hand each other rows of text, which takes as long as finding things does.
 */
public final class AnnotationPass implements Serializable {

    private final MentionFinder mentions;
    private final QuotationFinder quotations;
    private final StanceFinder stances;
    private final ToneFinder tones;
    private final MinHash hash;

    AnnotationPass(
            MentionFinder mentions, QuotationFinder quotations, StanceFinder stances, ToneFinder tones, MinHash hash) {
        this.mentions = mentions;
        this.quotations = quotations;
        this.stances = stances;
        this.tones = tones;
        this.hash = hash;
    }

    /** @param day publication day; null for unknown */
    public ArticleAnnotations annotate(String body, LocalDate day) {
        Reading reading = Reading.of(body);
        Persons persons = mentions.read(reading, day);
        List<Quotation> quoted = quotations.find(reading, persons.mentions());
        return new ArticleAnnotations(
                reading.text,
                persons.mentions(),
                persons.unresolved(),
                quoted,
                stances.find(reading, persons.mentions(), quoted),
                stances.issues(reading, persons.mentions()),
                tones.find(reading, persons.mentions(), quoted),
                Arrays.stream(hash.signature(body)).boxed().toList());
    }
}
