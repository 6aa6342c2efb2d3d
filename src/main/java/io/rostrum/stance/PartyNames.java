package io.rostrum.stance;

import io.rostrum.english.PhraseTrie;
import io.rostrum.english.Vocabulary;
import io.rostrum.leader.PoliticalParty;
import io.rostrum.leader.Registry;
import io.rostrum.text.Letters;
import io.rostrum.text.Text;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

/** Political parties of the registry, by every name that news gives them. */
final class PartyNames implements Serializable {

    private static final int SHORTEST_ABBREVIATION = 3;

    private final PhraseTrie<PoliticalParty> names;

    PartyNames(Registry registry, Vocabulary vocabulary) {
        names = new PhraseTrie<>(vocabulary);
        for (PoliticalParty party : registry.parties()) {
            put(party.name(), party);
            party.otherNames().forEach(name -> put(name, party));
            party.abbreviations().stream()
                    .filter(name -> name.length() >= SHORTEST_ABBREVIATION)
                    .forEach(name -> put(name, party));
        }
    }

    private void put(String name, PoliticalParty party) {
        if (!name.isBlank() && !isOneOfThem(name)) {
            names.put(name.strip(), party);
        }
    }

    /** "Republican" alone is a person or an adjective. */
    private static boolean isOneOfThem(String name) {
        return !name.contains(" ") && name.matches(".*(an|at|ic|al|ive|ist|ish|ory)");
    }

    /**
     * The party that the tokens {@code [from, to)} name, with "party" after it or without; null when none or several do.
     *
     * @param countries code to how often the article names the country: of parties that share a name it is the one of the
     *                  country that is named most; "Congress" and other single words mean none of a country that is not named
     */
    PoliticalParty of(Text text, int from, int to, Map<String, Integer> countries) {
        PhraseTrie.Match<PoliticalParty> match = text.isCapitalised(from) ? names.longest(text, from, to) : null;
        if (match == null || match.end() < to && !(match.end() == to - 1 && text.is(to - 1, "party"))) {
            return null;
        }
        boolean common =
                match.end() == from + 1 && !Letters.isCapital(text.body().charAt(text.end(from) - 1));
        return match.values().size() == 1 && !common ? match.values().get(0) : nearest(match.values(), countries);
    }

    private static PoliticalParty nearest(List<PoliticalParty> parties, Map<String, Integer> countries) {
        PoliticalParty best = null;
        int most = 0;
        boolean tie = false;
        for (PoliticalParty party : parties) {
            int named = countries.getOrDefault(party.country(), 0);
            tie = named == most && best != null || named < most && tie;
            if (named > most) {
                best = party;
                most = named;
                tie = false;
            }
        }
        return tie ? null : best;
    }
}
