package io.rostrum.stance;

import io.rostrum.leader.Mention;
import io.rostrum.quote.MentionMap;
import io.rostrum.text.Text;
import java.util.ArrayList;
import java.util.List;

/** The issues of one article, whatever is said of them. */
final class IssueReading {

    private final StanceLexicon lexicon;
    private final Text text;
    private final CountriesSpokenOf countries;

    IssueReading(StanceLexicon lexicon, KnownNames known, Text text, List<Mention> mentions) {
        this.lexicon = lexicon;
        this.text = text;
        this.countries = new CountriesSpokenOf(text, new MentionMap(text, mentions), known);
    }

    /** The longest at each place, none within another. */
    List<IssueMention> issues() {
        List<IssueMention> found = new ArrayList<>();
        for (int sentence = 0; sentence < text.sentences(); sentence++) {
            int end = text.sentenceEnd(sentence);
            int token = text.sentenceStart(sentence);
            while (token < end) {
                IssueMatch match = lexicon.begins(text, token) ? lexicon.issue(text, token, end) : null;
                if (match != null && countries.allow(match.issue())) {
                    found.add(new IssueMention(match.issue().id(), text.span(match.from(), match.to())));
                }
                token = match == null ? token + 1 : match.to();
            }
        }
        return found;
    }
}
