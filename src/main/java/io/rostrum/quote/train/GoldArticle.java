package io.rostrum.quote.train;

import io.rostrum.leader.Mention;
import io.rostrum.quote.Quotation;
import io.rostrum.text.Span;
import java.util.List;

/**
 * An article whose quotations somebody has marked.
 *
 * @param mentions what the mention finder makes of it
 */
public record GoldArticle(String id, String body, String outlet, List<Mention> mentions, List<Marked> quotations) {

    /** A marked quotation; source and cue may be empty. */
    public record Marked(Quotation.Kind kind, List<Span> content, List<Span> source, List<Span> cue) {}
}
