package io.rostrum.leader;

import io.rostrum.article.Text;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A registry made ready for one pass over a text. */
final class RegistryIndex implements Serializable {

    /** Names and aliases of several words. */
    final PhraseTrie<Leader> names = new PhraseTrie<>();

    /** Single words that stand for a leader and are no surname: "Jokowi". */
    final Map<String, List<Leader>> mononyms = new HashMap<>();

    final Map<String, List<Leader>> surnames = new HashMap<>();
    final PhraseTrie<Country> countries = new PhraseTrie<>();
    final PhraseTrie<Country> demonyms = new PhraseTrie<>();
    final PhraseTrie<Country> capitals = new PhraseTrie<>();
    final PhraseTrie<RoleWords> roles = RoleWords.trie();
    final Offices offices;

    private final Map<String, Gender> givenNames = new HashMap<>();

    RegistryIndex(Registry registry) {
        registry.leaders().forEach(this::add);
        registry.countries().forEach(this::add);
        offices = new Offices(registry.leaders());
        Words.GIVEN_MALE.forEach(name -> givenNames.put(name, Gender.MALE));
        Words.GIVEN_FEMALE.forEach(name -> givenNames.put(name, Gender.FEMALE));
    }

    private void add(Leader leader) {
        name(leader.name(), leader);
        leader.aliases().forEach(alias -> name(alias, leader));
        if (leader.surname() != null) {
            surname(leader.surname(), leader);
            int hyphen = leader.surname().indexOf('-');
            if (leader.surname().toLowerCase(java.util.Locale.ROOT).startsWith("al-")) {
                surname(leader.surname().substring(hyphen + 1), leader);
            }
        }
        String given = Folding.of(leader.name().split(" ")[0]);
        if (leader.gender() != null) {
            givenNames.merge(given, leader.gender(), (one, other) -> one == other ? one : null);
        }
    }

    private void name(String name, Leader leader) {
        if (Text.of(name).tokens() > 1) {
            names.put(name, leader);
        } else if (leader.surname() == null || !Folding.of(name).equals(Folding.of(leader.surname()))) {
            add(mononyms, Folding.of(name), leader);
        }
    }

    private void surname(String surname, Leader leader) {
        if (Text.of(surname).tokens() > 1) {
            names.put(surname, leader);
        } else {
            add(surnames, Folding.of(surname), leader);
        }
    }

    private static void add(Map<String, List<Leader>> map, String key, Leader leader) {
        List<Leader> leaders = map.computeIfAbsent(key, unused -> new ArrayList<>(1));
        if (!leaders.contains(leader)) {
            leaders.add(leader);
        }
    }

    private void add(Country country) {
        countries.put(country.name(), country);
        country.names().forEach(name -> countries.put(name, country));
        country.demonyms().forEach(demonym -> demonyms.put(demonym, country));
        if (country.capital() != null) {
            capitals.put(country.capital(), country);
        }
    }

    /** Gender that a given name tells; null when it tells none. */
    Gender genderOf(String givenName) {
        return givenNames.get(Folding.of(givenName));
    }

    boolean isGivenName(String word) {
        return givenNames.containsKey(Folding.of(word));
    }

    /** The country a phrase at the token names, by name or demonym, longest first; null when it names none or several. */
    PhraseTrie.Match<Country> country(Text text, int token, int limit) {
        PhraseTrie.Match<Country> name = countries.longest(text, token, limit);
        PhraseTrie.Match<Country> demonym = demonyms.longest(text, token, limit);
        if (name == null || demonym != null && demonym.end() > name.end()) {
            return demonym == null || demonym.values().size() > 1 ? null : demonym;
        }
        return name;
    }
}
