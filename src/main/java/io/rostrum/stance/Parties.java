package io.rostrum.stance;

import io.rostrum.english.ClauseWords;
import io.rostrum.leader.Country;
import io.rostrum.leader.Mention;
import io.rostrum.leader.PoliticalParty;
import io.rostrum.stance.Stance.Party;
import io.rostrum.text.Letters;
import io.rostrum.text.Span;
import io.rostrum.text.Text;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Who or what a noun phrase of an article is. */
final class Parties {

    private static final int NEAR = 10;
    private static final double MAN_AND_WOMAN = 0.75;

    private final Text text;
    private final Mention[] mentionAt;
    private final KnownNames known;
    private final PlaceNames places;
    private Map<String, Integer> countries; // null until asked for
    private Set<String> namesInside; // null until asked for

    Parties(Text text, List<Mention> mentions, KnownNames known) {
        this.text = text;
        this.known = known;
        this.places = known.places();
        this.mentionAt = new Mention[text.tokens()];
        for (Mention mention : mentions) {
            for (int at = text.tokenAt(mention.span().begin());
                    at < text.tokens() && text.begin(at) < mention.span().end();
                    at++) {
                mentionAt[at] = mention;
            }
        }
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
        return mentionAt[phrase.head()] == null ? 1 : mentionAt[phrase.head()].confidence();
    }

    /** The holder; null for a pronoun that means nobody known. */
    Party holder(Phrase phrase) {
        Party named = named(phrase);
        return named != null || isPronoun(phrase) ? named : open(Party.Type.UNNAMED, phrase);
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
            return target;
        }
        OpenTargets open = new OpenTargets(clauses);
        Phrase whole = open.whole(phrase);
        return whole == null
                ? null
                : new Party(Party.Type.ISSUE, null, open.words(whole), text.span(whole.from(), whole.to()));
    }

    /** A thing to be done, by its words: "raise the minimum wage"; null where it stands before the verb. */
    Party deed(Hit verb, Phrase object, Clauses clauses) {
        if (object.from() < verb.to()) {
            return null;
        }
        OpenTargets open = new OpenTargets(clauses);
        Phrase whole = new Phrase(verb.from(), new Complements(clauses).end(object), object.head());
        return new Party(Party.Type.ISSUE, null, open.words(whole), text.span(whole.from(), whole.to()));
    }

    private boolean isPronoun(Phrase phrase) {
        String head = text.lower(phrase.head());
        int contracted = head.indexOf('\'');
        return ClauseWords.PRONOUNS.contains(contracted < 0 ? head : head.substring(0, contracted))
                || phrase.to() - phrase.from() == 1 && ClauseWords.DETERMINERS.contains(head);
    }

    private Party named(Phrase phrase) {
        Mention mention = mentionAt[phrase.head()];
        if (mention != null && mention.isLeader()) {
            return person(mention);
        }
        // a seat looks like a person's name: "Amber Palace"
        Party place = place(phrase);
        Party known = place == null ? party(phrase) : place;
        if (known != null || mention != null) {
            return known != null ? known : person(mention);
        }
        int head = phrase.head();
        boolean ofLeader = ClauseWords.GROUPS.contains(text.lower(head)) && hasMention(phrase);
        boolean party = text.is(head, "party") && head > phrase.from() && isName(head - 1);
        return isName(head) && !isPronoun(phrase) || ofLeader || party ? organisation(phrase) : null;
    }

    private Party party(Phrase phrase) {
        boolean one = phrase.from() > 0 && (text.is(phrase.from() - 1, "a") || text.is(phrase.from() - 1, "an"));
        PoliticalParty party = one ? null : known.parties().of(text, phrase.from(), phrase.to(), countries());
        return party == null
                ? null
                : new Party(Party.Type.ORGANISATION, party.id(), party.name(), text.span(phrase.from(), phrase.to()));
    }

    /** "Harbour", "Harbour Party" and "the Harbour party" of one article are the Harbour Party; null for a day or "Jr". */
    private Party organisation(Phrase phrase) {
        Party as = open(Party.Type.ORGANISATION, new Phrase(phrase.from(), endOfName(phrase), phrase.head()));
        String name = as.name().replaceAll("[\"“”]", "").replaceFirst("(?i) party$", "");
        boolean party = text.body().contains(name + " Party") || text.body().contains(name + " party");
        boolean tells = name.length() > 2 && !ClauseWords.TIMES.contains(name.toLowerCase(Locale.ROOT));
        return tells ? new Party(as.type(), null, party ? name + " Party" : name, as.span()) : null;
    }

    private String homeOf(Mention mention) {
        Country home = mention != null && mention.isLeader() ? known.home(mention.leaderId()) : null;
        return home == null ? null : home.code();
    }

    /** "Bureau of Investigation", "Medicare for All": names go on after a preposition. */
    private int endOfName(Phrase phrase) {
        int next = phrase.to();
        boolean joins = next + 1 < text.tokens() && (text.is(next, "of") || text.is(next, "for"));
        if (!joins || !isName(phrase.head())) {
            return next;
        }
        int end = text.is(next + 1, "the") ? next + 2 : next + 1;
        int begin = end;
        while (end < text.tokens() && text.isWord(end) && (text.isCapitalised(end) || text.is(end, "all"))) {
            end++;
        }
        return end > begin ? end : next;
    }

    /** Codes of the countries that the article names, and how often. */
    private Map<String, Integer> countries() {
        if (countries == null) {
            countries = new HashMap<>();
            for (int token = 0; token < text.tokens(); token++) {
                PlaceNames.NamedPlace place = places.any(text, token, Math.min(text.tokens(), token + NEAR));
                Mention mention = mentionAt[token];
                String code = place != null ? place.country().code() : homeOf(mention);
                if (code != null) {
                    countries.merge(code, 1, Integer::sum);
                }
            }
        }
        return countries;
    }

    /** Capitalised, and not only because a sentence begins with it. */
    private boolean isName(int token) {
        if (!text.isCapitalised(token) || !text.isWord(token) || ClauseWords.TITLES.contains(text.lower(token))) {
            return false;
        }
        return !beginsSentence(token) || isAcronym(token) || namesInside().contains(text.token(token));
    }

    private boolean beginsSentence(int token) {
        int first = text.sentenceStart(text.sentenceOf(token));
        while (first < token && !text.isWord(first)) {
            first++;
        }
        return first == token;
    }

    private boolean isAcronym(int token) {
        int second = text.begin(token) + 1;
        return second < text.end(token) && Letters.isCapital(text.body().charAt(second));
    }

    /** Words that stand with a capital inside a sentence. */
    private Set<String> namesInside() {
        if (namesInside == null) {
            namesInside = new HashSet<>();
            for (int token = 0; token < text.tokens(); token++) {
                if (text.isCapitalised(token) && !beginsSentence(token)) {
                    namesInside.add(text.token(token));
                }
            }
        }
        return namesInside;
    }

    private static Party person(Mention mention) {
        if (mention.name() == null) {
            return null;
        }
        Party.Type type = mention.isLeader() ? Party.Type.LEADER : Party.Type.PERSON;
        return new Party(type, mention.leaderId(), mention.name(), mention.span());
    }

    private boolean hasMention(Phrase phrase) {
        for (int at = phrase.from(); at < phrase.head(); at++) {
            if (mentionAt[at] != null) {
                return true;
            }
        }
        return false;
    }

    /** A country by name, or its government: "the Syrian regime", "Russia's government". */
    private Party place(Phrase phrase) {
        boolean government = ClauseWords.GOVERNMENTS.contains(text.lower(phrase.head()));
        for (int at = Math.max(0, phrase.from() - 1); at <= phrase.head(); at++) {
            PlaceNames.NamedPlace place =
                    government ? places.any(text, at, phrase.to()) : places.named(text, at, phrase.to());
            if (place != null && (government || place.to() > phrase.head())) {
                return country(place.country(), text.span(phrase.from(), phrase.to()));
            }
        }
        return null;
    }

    private static Party country(Country country, Span span) {
        Party.Type type = country.isOrganisation() ? Party.Type.ORGANISATION : Party.Type.COUNTRY;
        return new Party(type, country.code(), country.name(), span);
    }

    private Party open(Party.Type type, Phrase phrase) {
        Span span = text.span(phrase.from(), phrase.to());
        return new Party(type, null, span.in(text.body()).replaceAll("\\s+", " "), span);
    }

    /** The issue, with the country named in it or beside it, else for some the holder's own; null in another country's article. */
    Party issue(IssueTrie.Match match, Phrase holder) {
        Issue issue = match.issue();
        if (!issue.countries().isEmpty()
                && Collections.disjoint(issue.countries(), countries().keySet())) {
            return null;
        }
        Country named = issue.of() == Issue.Of.NONE ? null : placeOf(match, holder);
        Country country = named == null && issue.of() == Issue.Of.NAMED_OR_OWN ? home(holder) : named;
        String id = issue.id() + (country == null ? "" : ":" + country.code());
        String name = issue.name() + (country == null ? "" : " (" + country.name() + ")");
        return new Party(Party.Type.ISSUE, id, name, text.span(match.from(), match.to()));
    }

    private Country home(Phrase holder) {
        Mention mention = holder == null ? null : mentionAt[holder.head()];
        return mention == null || !mention.isLeader() ? null : known.home(mention.leaderId());
    }

    private Country placeOf(IssueTrie.Match match, Phrase holder) {
        int sentence = text.sentenceOf(match.from());
        int first = Math.max(text.sentenceStart(sentence), match.from() - NEAR);
        int limit = Math.min(text.sentenceEnd(sentence), match.to() + NEAR);
        Country nearest = null;
        int least = NEAR + 1;
        Set<Country> all = new HashSet<>();
        for (int at = first; at < limit; at++) {
            PlaceNames.NamedPlace place = places.any(text, at, limit);
            boolean ofHolder = place != null && holder != null && at >= holder.from() && at < holder.to();
            if (place != null && !ofHolder && !place.country().isOrganisation()) {
                all.add(place.country());
                int distance = distance(place, match);
                boolean near = distance < least && isBeside(place, match);
                nearest = near ? place.country() : nearest;
                least = near ? distance : least;
                at = place.to() - 1;
            }
        }
        boolean only = nearest == null && all.size() == 1 && match.issue().of() == Issue.Of.NAMED;
        return only ? all.iterator().next() : nearest;
    }

    /** Nothing but prepositions, articles and adjectives stands between them. */
    private boolean isBeside(PlaceNames.NamedPlace place, IssueTrie.Match match) {
        int from = Math.min(place.to(), match.to());
        int to = Math.max(place.from(), match.from());
        for (int at = from; at < to; at++) {
            String word = text.lower(at);
            boolean joins = ClauseWords.PREPOSITIONS.contains(word)
                    || ClauseWords.DETERMINERS.contains(word)
                    || text.isPossessive(at)
                    || text.isCapitalised(at);
            if (!joins && to - from > 3
                    || !text.isWord(at) && !text.isPossessive(at)
                    || ClauseWords.BETWEEN_CLAUSES.contains(word)) {
                return false;
            }
        }
        return true;
    }

    /** Words between them; less than 0 for a place inside. */
    private static int distance(PlaceNames.NamedPlace place, IssueTrie.Match match) {
        if (place.from() >= match.to()) {
            return place.from() - match.to();
        }
        return place.from() < match.from() ? match.from() - place.to() : -1;
    }
}
