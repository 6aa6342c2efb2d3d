package io.rostrum.evaluate;

import io.rostrum.english.Reading;
import io.rostrum.leader.Mention;
import io.rostrum.leader.MentionFinder;
import io.rostrum.leader.Registry;
import io.rostrum.quote.Quotation;
import io.rostrum.quote.QuotationFinder;
import io.rostrum.stance.Stance;
import io.rostrum.stance.StanceFinder;
import io.rostrum.stance.StanceLexicon;
import java.time.LocalDate;
import java.util.List;

/** What the job finds in an article, without Spark. */
final class Finders {

    private final Registry registry;
    private final MentionFinder mentions;
    private final QuotationFinder quotations = new QuotationFinder();
    private final StanceFinder stances;

    Finders(Registry registry, StanceLexicon lexicon) {
        this.registry = registry;
        this.mentions = new MentionFinder(registry);
        this.stances = new StanceFinder(lexicon, registry);
    }

    record Found(List<Quotation> quotations, List<Stance> stances) {}

    /** @param day publication day; null for unknown */
    Found find(String body, LocalDate day) {
        Reading reading = Reading.of(body);
        List<Mention> persons = mentions.find(reading, day);
        List<Quotation> quoted = quotations.find(reading, persons);
        return new Found(quoted, stances.find(reading, persons, quoted));
    }

    /** Whether it is the id of a leader of the core tier: gold knows no ids of the wide one. */
    boolean isCore(String id) {
        return id != null && registry.leader(id).isCore();
    }
}
