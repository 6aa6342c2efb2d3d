package io.rostrum.stance;

import io.rostrum.english.ClauseWords;
import io.rostrum.leader.Country;
import io.rostrum.stance.Stance.Party;
import io.rostrum.text.Text;
import java.util.HashSet;
import java.util.Set;

/** Issues of the lexicon as what a stance is on, with the country they are about. */
record IssueParties(Text text, PlaceNames places, CountriesSpokenOf countries) {

    private static final int NEAR = 10;
    private static final int OWNED_WITHIN = 4;

    /**
     * The issue, with the country named in it or beside it, for some that of "our budget"; null in another country's article, and for
     * "the trade deal" of which nothing tells whose.
     */
    Party of(IssueMatch match, Phrase holder) {
        Issue issue = match.issue();
        if (!countries.allow(issue)) {
            return null;
        }
        Country named = issue.of() == Issue.Of.NONE ? null : placeOf(match, holder);
        if (named == null && issue.of() == Issue.Of.NAMED && isOneOfMany(match)) {
            return null;
        }
        boolean ours = named == null && issue.of() == Issue.Of.NAMED_OR_OWN && isOurs(match);
        Country country = ours ? home(holder) : named;
        String id = issue.id() + (country == null ? "" : ":" + country.code());
        String name = issue.name() + (country == null ? "" : " (" + country.name() + ")");
        return new Party(Party.Type.ISSUE, id, name, text.span(match.from(), match.to()));
    }

    private boolean isOneOfMany(IssueMatch match) {
        if (!ClauseWords.ONE_OF_MANY.contains(text.lower(match.to() - 1))) {
            return false;
        }
        for (int at = match.to() - 2; at >= 0 && at > match.to() - OWNED_WITHIN - 2; at--) {
            String word = text.lower(at);
            if (word.equals("the") || word.equals("this") || word.equals("that")) {
                return true;
            }
            if (ClauseWords.ENDS_OF_PHRASES.contains(word)) {
                return false;
            }
        }
        return false;
    }

    private Country home(Phrase holder) {
        return holder == null ? null : countries.home(holder.head());
    }

    /**
     * "Our defence budget", "the country's debt", "the national debt", "committed to raising the defence budget", which is the
     * holder's deed, "promised a higher one": where nothing says whose it is, nobody's.
     */
    private boolean isOurs(IssueMatch match) {
        int deed = match.from() - 1;
        if (deed > 0 && text.lower(deed).endsWith("ing") && !text.is(deed - 1, "for")) {
            return true;
        }
        for (int at = match.to() - 1; at >= 0 && at > match.from() - OWNED_WITHIN; at--) {
            String word = text.lower(at);
            if (at < match.from() && StanceWords.PLEDGING.contains(word)) {
                return true;
            }
            boolean ofCountry = text.isPossessive(at) && ClauseWords.COUNTRY_ITSELF.contains(text.lower(at - 1));
            if (ofCountry || ClauseWords.MY.contains(word) || word.equals("national") || word.equals("domestic")) {
                return true;
            }
            if (at < match.from() && ClauseWords.ENDS_OF_PHRASES.contains(word)) {
                return false;
            }
        }
        return false;
    }

    private Country placeOf(IssueMatch match, Phrase holder) {
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
    private boolean isBeside(PlaceNames.NamedPlace place, IssueMatch match) {
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
    private static int distance(PlaceNames.NamedPlace place, IssueMatch match) {
        if (place.from() >= match.to()) {
            return place.from() - match.to();
        }
        return place.from() < match.from() ? match.from() - place.to() : -1;
    }
}
