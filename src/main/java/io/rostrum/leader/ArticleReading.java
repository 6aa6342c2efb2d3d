package io.rostrum.leader;

import io.rostrum.article.QuoteMarks;
import io.rostrum.article.Text;
import java.time.LocalDate;
import java.util.List;

/** One article read from its first token to its last. */
final class ArticleReading {

    private final RegistryIndex index;
    private final Text text;
    private final Sightings sightings;
    private final NameReader names;
    private final RoleResolver roles;
    private final PronounResolver pronouns;
    private final RolePhrase.Reader phrases;

    ArticleReading(RegistryIndex index, Text text, LocalDate day, QuoteMarks marks) {
        this.index = index;
        this.text = text;
        this.sightings = new Sightings(text);
        Dateline dateline = Dateline.of(index, text);
        this.names = new NameReader(index, text, new SurnameResolver(index, text, day, dateline, sightings), sightings);
        this.roles = new RoleResolver(index, text, day, dateline, sightings);
        this.pronouns = new PronounResolver(text, marks, sightings);
        this.phrases = new RolePhrase.Reader(index, text);
    }

    List<Mention> mentions() {
        int token = 0;
        while (token < text.tokens()) {
            int next = roleOrName(token);
            if (next == token) {
                next = pronouns.read(token);
            }
            token = Math.max(next, token + 1);
        }
        return sightings.mentions();
    }

    /** Reads what begins at the token; gives the token after it, the same token when nothing begins there. */
    private int roleOrName(int token) {
        if (token > 0 && text.isPossessive(token)) {
            return token;
        }
        RolePhrase phrase = phrases.at(token);
        if (phrase == null) {
            int counterpart = roles.counterpart(token);
            return counterpart > token ? counterpart : names.read(token, null);
        }
        int named = names.read(nameAfter(phrase), phrase);
        if (named > nameAfter(phrase)) {
            return named;
        }
        roles.read(phrase);
        return phrase.end();
    }

    /** The name in "the president, Ilse Varga," starts after the comma. */
    private int nameAfter(RolePhrase phrase) {
        int end = phrase.end();
        boolean comma = end + 1 < text.tokens()
                && text.first(end) == ','
                && text.isCapitalised(end + 1)
                && text.sentenceOf(end + 1) == text.sentenceOf(phrase.begin())
                && index.names.longest(text, end + 1, text.tokens()) != null;
        return comma ? end + 1 : end;
    }
}
