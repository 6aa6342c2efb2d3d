package io.rostrum.quote;

import io.rostrum.article.Text;
import io.rostrum.leader.Mention;
import java.io.Serializable;
import java.util.List;

/** Finds quotations and who speaks them. */
public final class QuotationFinder implements Serializable {

    /** In text order. */
    public List<Quotation> find(Text text, List<Mention> mentions) {
        return List.of();
    }
}
