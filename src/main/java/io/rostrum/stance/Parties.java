package io.rostrum.stance;

import io.rostrum.english.ClauseWords;
import io.rostrum.leader.Country;
import io.rostrum.leader.Mention;
import io.rostrum.leader.PoliticalParty;
import io.rostrum.quote.MentionMap;
import io.rostrum.stance.Stance.Party;
import io.rostrum.text.Span;
import io.rostrum.text.Text;
import java.util.List;
import java.util.Locale;

/** Who or what a noun phrase of an article is. */
final class Parties {

    private static final double MAN_AND_WOMAN = 0.75;
    private static final double SURE_OWNER = 0.7;

    private final Text text;
    private final MentionMap mentions;
    private final KnownNames known;
    private final CountriesSpokenOf countries;
    private final CapitalisedWords names;
    private final OrganisationNames organisations;
    final Holders holders;

    Parties(Text text, List<Mention> mentions, KnownNames known) {
        this.text = text;
        this.mentions = new MentionMap(text, mentions);
        this.known = known;
        this.countries = new CountriesSpokenOf(text, this.mentions, known);
        this.names = new CapitalisedWords(text);
        this.organisations = new OrganisationNames(text, names);
        this.holders = new Holders(text, this.mentions, organisations, this);
    }

    /** Belief in both. A pair of pronouns of which one is a man and one a woman confirm each other. */
    double confidence(Phrase holder, Phrase target) {
        double product = confidence(holder) * confidence(target);
        boolean man = ClauseWords.HE.contains(text.lower(holder.head()));
        boolean woman = ClauseWords.SHE.contains(text.lower(holder.head()));
        boolean differ = man && ClauseWords.SHE.contains(text.lower(target.head()))
                || woman && ClauseWords.HE.contains(text.lower(target.head()));
        return differ ? Math.max(product, MAN_AND_WOMAN) : product;
    }

    /** Belief in the mention at the head, 1 when there is none. */
    double confidence(Phrase phrase) {
        Mention mention = mentions.at(phrase.head());
        return mention == null ? 1 : mention.confidence();
    }

    /** Code of the only country whose offices the leader held; null for others. */
    String homeOf(String leader) {
        Country home = known.home(leader);
        return home == null ? null : home.code();
    }

    /** The target; null for a pronoun that means nobody known. */
    Party target(Phrase phrase) {
        Party named = named(phrase);
        return named != null || isPronoun(phrase) ? named : open(Party.Type.ISSUE, phrase);
    }

    /** The target with what completes it; null also for words that do not tell by themselves what is meant. */
    Party target(Phrase phrase, Clauses clauses) {
        Party target = target(phrase);
        if (target == null || target.type() != Party.Type.ISSUE) {
            Phrase deed = target == null ? null : new Deeds(clauses).ofSomebody(phrase);
            boolean isCut = target != null && new CutPhrases(clauses).isCut(phrase, target);
            return isCut ? null : deed == null ? target : open(Party.Type.ISSUE, deed);
        }
        OpenTargets open = new OpenTargets(clauses);
        Phrase whole = open.whole(phrase);
        String words = whole == null ? null : owned(open.words(whole), phrase, whole, open);
        boolean definite = open.isDefinite(phrase);
        String fuller =
                definite || open.isOneOfMany(phrase) ? clauses.descriptions().fuller(phrase.head()) : null;
        fuller = fuller == null || definite || fuller.contains(open.words(phrase)) ? fuller : null;
        if (fuller != null && (whole == null || whole.to() == phrase.to())) {
            whole = phrase;
            words = fuller;
        }
        String pointed = words == null ? new PointedThings(clauses).words(phrase) : null;
        if (pointed != null) {
            whole = phrase;
            words = pointed;
        }
        return words == null || new CutPhrases(clauses).isHalfQuoted(words)
                ? null
                : new Party(Party.Type.ISSUE, null, words, text.span(whole.from(), whole.to()));
    }

    /** "Orda and her daughter stumped for her": for neither of the two, whom the pronoun cannot mean. */
    boolean isOneOfHolders(StanceFrame frame, List<StanceFrame> frames) {
        Phrase pronoun = frame.target();
        boolean personal = ClauseWords.OBJECT_PRONOUNS.contains(text.lower(pronoun.head()));
        Party target = personal ? target(pronoun) : null;
        if (target == null) {
            return false;
        }
        int before = frame.trigger() - 1;
        while (before >= 0 && (text.is(before, ",") || ClauseWords.isAdverb(text.lower(before)))) {
            before--;
        }
        Mention subject = text.lower(frame.trigger()).endsWith("ing") ? null : mentions.at(before);
        return subject != null && subject.name() != null && target.is(person(subject))
                || frames.stream()
                        .filter(other -> other.trigger() == frame.trigger() && other.holder() != null)
                        .map(other -> holders.of(other.holder()))
                        .anyMatch(holder -> holder != null && holder.is(target));
    }

    /** The target that a clause about it follows; null for words that do not tell by themselves what is meant. */
    Party antecedent(Phrase phrase, Clauses clauses) {
        Party target = target(phrase);
        boolean tells = target == null || target.type() != Party.Type.ISSUE || new OpenTargets(clauses).isTold(phrase);
        return tells ? target : null;
    }

    /** With the owner's name for "his" and "her"; null where nobody knows whose it is, and that matters. */
    private String owned(String words, Phrase core, Phrase whole, OpenTargets open) {
        int possessor = open.possessor(core);
        Mention owner = possessor < 0 ? null : mentions.at(possessor);
        if (owner != null && owner.name() != null && owner.confidence() >= SURE_OWNER) {
            return owner.name() + "'s " + words.replaceFirst("^own ", "");
        }
        return possessor < 0 || whole.to() > core.to() ? words : null;
    }

    /** Issues of the lexicon as targets. */
    IssueParties issues() {
        return new IssueParties(text, known.places(), countries);
    }

    boolean isPronoun(Phrase phrase) {
        String head = text.lower(phrase.head());
        int contracted = head.indexOf('\'');
        return ClauseWords.PRONOUNS.contains(contracted < 0 ? head : head.substring(0, contracted))
                || phrase.to() - phrase.from() == 1 && ClauseWords.DETERMINERS.contains(head);
    }

    /** Who or what has a name; null for others, and for pronouns that mean nobody known. */
    Party named(Phrase phrase) {
        Mention mention = mentions.at(phrase.head());
        if (mention != null && mention.isLeader()) {
            return person(mention);
        }
        if (isSome(phrase)) {
            return null;
        }
        // a seat looks like a person's name: "Amber Palace"
        Party place = place(phrase);
        Party known = place == null ? party(phrase) : place;
        if (known != null || mention != null) {
            return known != null ? known : person(mention);
        }
        int head = phrase.head();
        boolean ofLeader = ClauseWords.GROUPS.contains(text.lower(head)) && hasMention(phrase);
        boolean named = head > phrase.from() && names.isName(head - 1);
        boolean body = named && (text.is(head, "party") || StanceWords.STAFFS.contains(text.lower(head)));
        return names.isName(head) && !isPronoun(phrase) || ofLeader || body ? organisation(phrase) : null;
    }

    /** "Harbourites who drink" and "some Harbourites" are not all of them. */
    private boolean isSome(Phrase phrase) {
        boolean who = phrase.to() < text.tokens() && ClauseWords.RELATIVE_PERSONS.contains(text.lower(phrase.to()));
        return text.lower(phrase.head()).endsWith("s") && (who || organisations.isSome(phrase));
    }

    private Party party(Phrase phrase) {
        boolean one = phrase.from() > 0 && (text.is(phrase.from() - 1, "a") || text.is(phrase.from() - 1, "an"));
        PoliticalParty party = one ? null : known.parties().of(text, phrase.from(), phrase.to(), countries.times());
        return party == null
                ? null
                : new Party(Party.Type.ORGANISATION, party.id(), party.name(), text.span(phrase.from(), phrase.to()));
    }

    /** "Harbour" and "Harbour party" of one article are the Harbour Party, "President Holm" is Holm; null for a day or "Jr". */
    private Party organisation(Phrase phrase) {
        int surname = names.behindTitle(phrase);
        if (surname >= 0) {
            return open(Party.Type.PERSON, new Phrase(surname, phrase.head() + 1, phrase.head()));
        }
        Party as = open(Party.Type.ORGANISATION, new Phrase(phrase.from(), names.end(phrase), phrase.head()));
        String name = as.name().replaceAll("[\"“”]", "").replaceFirst("(?i) party$", "");
        boolean party = text.body().contains(name + " Party") || text.body().contains(name + " party");
        boolean alone = as.span().length() == name.length() && phrase.to() - phrase.from() == 1 && !party;
        String fuller = alone ? names.fuller(phrase.head()) : null;
        name = fuller == null ? name : fuller;
        boolean abbreviated = name.matches(".* [A-Za-z]");
        boolean tells = name.length() > 2 && !abbreviated && !ClauseWords.TIMES.contains(text.lower(phrase.head()));
        return tells ? new Party(as.type(), null, party ? name + " Party" : name, as.span()) : null;
    }

    private Party person(Mention mention) {
        String name = mention.isLeader() ? mention.name() : withoutPageant(mention);
        if (name == null) {
            return null;
        }
        Party.Type type = mention.isLeader() ? Party.Type.LEADER : Party.Type.PERSON;
        return new Party(type, mention.leaderId(), name, mention.span());
    }

    /** "Miss Universe Ina Holm" is Ina Holm; null for "Miss Universe" alone. */
    private String withoutPageant(Mention mention) {
        int first = text.tokenAt(mention.span().begin());
        boolean title = first > 0 && text.is(first - 1, "miss") && ClauseWords.PAGEANTS.contains(text.lower(first));
        String[] words = mention.name() == null ? new String[0] : mention.name().split(" ", 2);
        boolean pageant = words.length > 0
                && ClauseWords.PAGEANTS.contains(words[0].toLowerCase(Locale.ROOT))
                && (title || words.length > 1);
        return !pageant ? mention.name() : words.length > 1 ? words[1] : null;
    }

    private boolean hasMention(Phrase phrase) {
        for (int at = phrase.from(); at < phrase.head(); at++) {
            if (mentions.at(at) != null) {
                return true;
            }
        }
        return false;
    }

    /** A country by name, or its government: "the Syrian regime", "Russia's government". */
    private Party place(Phrase phrase) {
        boolean government = organisations.isGovernment(phrase);
        for (int at = Math.max(0, phrase.from() - 1); at <= phrase.head(); at++) {
            PlaceNames.NamedPlace place = government
                    ? known.places().any(text, at, phrase.to())
                    : known.places().named(text, at, phrase.to());
            if (place != null && (government || place.to() > phrase.head() && organisations.isWhole(phrase, at))) {
                return country(place.country(), text.span(phrase.from(), phrase.to()));
            }
        }
        return null;
    }

    private static Party country(Country country, Span span) {
        Party.Type type = country.isOrganisation() ? Party.Type.ORGANISATION : Party.Type.COUNTRY;
        return new Party(type, country.code(), country.name(), span);
    }

    /** By the words alone. */
    Party open(Party.Type type, Phrase phrase) {
        Span span = text.span(phrase.from(), phrase.to());
        return new Party(type, null, span.in(text.body()).replaceAll("\\s+", " "), span);
    }
}
