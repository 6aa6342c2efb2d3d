package io.rostrum.stance;

import io.rostrum.article.Text;
import io.rostrum.leader.Mention;
import io.rostrum.leader.Registry;
import io.rostrum.quote.Quotation;
import java.io.Serializable;
import java.util.List;

/** Finds who is for or against whom and what. */
public final class StanceFinder implements Serializable {

    public StanceFinder(StanceLexicon lexicon, Registry registry) {}

    /** In text order of the evidence. */
    public List<Stance> find(Text text, List<Mention> mentions, List<Quotation> quotations) {
        return List.of();
    }
}
