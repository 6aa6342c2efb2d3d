package io.rostrum.leader;

import io.rostrum.english.PhraseTrie;
import io.rostrum.english.Vocabulary;
import io.rostrum.text.Folding;
import io.rostrum.text.Text;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A registry made ready for one pass over a text. */
final class RegistryIndex implements Serializable {

    final Vocabulary vocabulary = Vocabulary.ofWordLists();

    /** Names, aliases and surnames of several words. */
    final PhraseTrie<Leader> names = new PhraseTrie<>(vocabulary);

    /** Surnames of several words: after an unknown given name they are somebody else's. */
    final PhraseTrie<Leader> longSurnames = new PhraseTrie<>(vocabulary);

    final PhraseTrie<Place> places = new PhraseTrie<>(vocabulary);
    final PhraseTrie<RoleWords> roles = RoleWords.trie(vocabulary);
    final Offices offices;
    final WideNames wide;

    private final Map<String, Country> countries = new HashMap<>();
    private final Map<Integer, List<Leader>> mononyms = new HashMap<>();
    private final Map<Integer, List<Leader>> surnames = new HashMap<>();

    private final Map<String, Set<String>> partyWords = new HashMap<>();

    RegistryIndex(Registry registry) {
        registry.parties().forEach(party -> partyWords.put(party.id(), words(party)));
        registry.core().forEach(this::add);
        registry.countries().forEach(this::add);
        offices = new Offices(registry);
        wide = new WideNames(registry.wide());
    }

    /** "republican" of the Republican Party: those of its name by which news call who belongs to it. */
    Set<String> partyWords(String id) {
        return partyWords.getOrDefault(id, Set.of());
    }

    private static Set<String> words(PoliticalParty party) {
        String[] words = party.name().toLowerCase(Locale.ROOT).split(" ");
        return Description.parties(Arrays.stream(words).map(Description::plain).collect(Collectors.toSet()));
    }

    private void add(Leader leader) {
        name(leader.name(), leader);
        leader.aliases().forEach(alias -> name(alias, leader));
        if (leader.surname() != null) {
            surname(leader.surname(), leader);
            if (Folding.of(leader.surname()).startsWith("al-")) {
                surname(leader.surname().substring("al-".length()), leader);
            }
        }
    }

    private void name(String name, Leader leader) {
        if (Text.of(name).tokens() > 1) {
            names.put(name, leader);
        } else if (leader.surname() == null || !Folding.of(name).equals(Folding.of(leader.surname()))) {
            add(mononyms, name, leader);
        }
    }

    private void surname(String surname, Leader leader) {
        if (Text.of(surname).tokens() > 1) {
            names.put(surname, leader);
            longSurnames.put(surname, leader);
        } else {
            add(surnames, surname, leader);
        }
    }

    private void add(Map<Integer, List<Leader>> map, String word, Leader leader) {
        List<Leader> leaders = map.computeIfAbsent(vocabulary.add(Folding.of(word)), unused -> new ArrayList<>(1));
        if (!leaders.contains(leader)) {
            leaders.add(leader);
        }
    }

    private void add(Country country) {
        countries.put(country.code(), country);
        places.put(country.name(), new Place(country, Place.Kind.NAME));
        country.names().forEach(name -> places.put(name, new Place(country, Place.Kind.NAME)));
        country.demonyms().forEach(demonym -> places.put(demonym, new Place(country, Place.Kind.DEMONYM)));
        country.cities().forEach(city -> places.put(city, new Place(country, Place.Kind.CITY)));
        country.seats().forEach(seat -> places.put(seat.name(), new Place(country, Place.Kind.SEAT)));
        if (country.capital() != null) {
            places.put(country.capital(), new Place(country, Place.Kind.CAPITAL));
        }
    }

    /** The country of that code; null when there is none. */
    Country country(String code) {
        return countries.get(code);
    }

    /** Leaders of that surname, in the order of the registry. */
    List<Leader> bySurname(int word) {
        return surnames.getOrDefault(word, List.of());
    }

    /** Leaders for whom that single word stands and is no surname: "Jokowi". */
    List<Leader> byMononym(int word) {
        return mononyms.getOrDefault(word, List.of());
    }

    /** The last word of a leader's surname, by number. */
    int surname(Leader leader) {
        String surname = Folding.of(leader.surname());
        return vocabulary.number(surname.substring(surname.lastIndexOf(' ') + 1));
    }
}
