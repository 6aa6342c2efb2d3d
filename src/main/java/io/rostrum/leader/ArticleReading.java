package io.rostrum.leader;

import io.rostrum.english.WordClass;
import java.time.LocalDate;

/** One article read from its first token to its last. */
final class ArticleReading {

    private final Tokens tokens;
    private final FullNames fullNames;
    private final Sightings sightings;
    private final NameReader names;
    private final RoleResolver roles;
    private final Counterparts counterparts;
    private final PronounResolver pronouns;
    private final RolePhrase.Reader phrases;
    private final UnnamedPersons unnamed;
    private final Descriptions descriptions;

    ArticleReading(RegistryIndex index, Tokens tokens, LocalDate day) {
        this.tokens = tokens;
        this.sightings = new Sightings(tokens);
        CountriesNamed places = new CountriesNamed(index, tokens);
        this.phrases = new RolePhrase.Reader(index, tokens, places);
        Reports reports = new Reports(tokens.reading());
        this.fullNames = new FullNames(index, tokens, day, places, reports);
        HolderNames holders = new HolderNames(index, day);
        NewsNames news = new NewsNames(index, tokens, day, places);
        BareNames bareNames = new BareNames(index, tokens, day, news, fullNames, holders, sightings);
        this.names = new NameReader(tokens, fullNames, bareNames, news, holders, phrases, sightings);
        CountryOfRole countries = new CountryOfRole(index, tokens, day, places);
        this.roles = new RoleResolver(tokens, day, index.offices, countries, sightings);
        this.counterparts = new Counterparts(tokens, day, places, index.offices, sightings);
        Antecedents antecedents = new Antecedents(tokens, reports, sightings);
        this.descriptions = new Descriptions(tokens, day, sightings, antecedents, new KnownAs(index, day));
        this.pronouns = new PronounResolver(tokens, antecedents, sightings);
        this.unnamed = new UnnamedPersons(tokens, reports, sightings);
    }

    Persons found() {
        int token = 0;
        while (token < tokens.count()) {
            int next = tokens.isPossessive(token) ? token : roleOrName(token);
            if (next > token && sightings.last() != null && sightings.last().end() == next) {
                pronouns.named(sightings.last());
            }
            if (next == token) {
                next = pronouns.read(token);
            }
            if (next == token || tokens.is(token, WordClass.POSSESSOR)) {
                unnamed.read(token);
            }
            token = Math.max(next, token + 1);
        }
        return new Persons(sightings.mentions(), sightings.unresolved());
    }

    /** Reads what begins at the token; gives the token after it, the same token when nothing begins there. */
    private int roleOrName(int token) {
        RolePhrase phrase = phrases.at(token);
        if (phrase == null || isInName(phrase)) {
            int counterpart = counterparts.read(token);
            int name = counterpart > token ? counterpart : names.read(token, null);
            return name > token ? name : descriptions.read(token);
        }
        int named = names.read(nameAfter(phrase), phrase);
        if (named > nameAfter(phrase)) {
            return named;
        }
        roles.read(phrase);
        return phrase.end();
    }

    /** "Queen" of "Queen Elizabeth II", where the registry has the title with the name. */
    private boolean isInName(RolePhrase phrase) {
        FullNames.FullName called = fullNames.at(phrase.begin());
        return called != null && !called.leaders().isEmpty() && called.end() > phrase.end();
    }

    /** The name in "the president, Ilse Varga," starts after the comma. */
    private int nameAfter(RolePhrase phrase) {
        int end = phrase.end();
        boolean comma = tokens.isMark(end, ',')
                && end + 1 < tokens.count()
                && tokens.sentence(end + 1) == tokens.sentence(phrase.begin())
                && fullNames.at(end + 1) != null;
        return comma ? end + 1 : end;
    }
}
