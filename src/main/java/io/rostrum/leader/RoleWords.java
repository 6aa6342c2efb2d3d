package io.rostrum.leader;

import io.rostrum.english.PhraseTrie;
import io.rostrum.english.Vocabulary;
import io.rostrum.text.WordFile;
import java.util.List;
import java.util.Locale;

/** Nouns that name an office ({@code conf/english/roles.txt}), and the roles of the registry they stand for, likeliest first. */
enum RoleWords {
    PRESIDENT("president", "igo_head"),
    PRIME_MINISTER("prime_minister", "chancellor"),
    TAOISEACH("prime_minister"),
    PREMIER("prime_minister", "chancellor"),
    CHANCELLOR("chancellor"),
    LEADER,
    MONARCH("monarch", "head_of_state"),
    POPE("pope"),
    SUPREME_LEADER("supreme_leader"),
    FOREIGN_MINISTER("foreign_minister"),
    VICE_PRESIDENT("vice_president"),
    CROWN_PRINCE("crown_prince"),
    SECRETARY_GENERAL("igo_head");

    private static final WordFile NOUNS = WordFile.ofPhrases("/conf/english/roles.txt");

    private final List<String> roles;

    RoleWords(String... roles) {
        this.roles = List.of(roles);
    }

    /** The class of its nouns in the file. */
    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The roles meant for a country; for {@link #LEADER} the country's own leading role. */
    List<String> rolesIn(Country country) {
        if (this != LEADER || country == null) {
            return roles;
        }
        return country.leaderRole() == null ? List.of() : List.of(country.leaderRole(), "effective_leader", "monarch");
    }

    /** Code of the only country that has the office; null for the others. */
    String onlyCountry() {
        return switch (this) {
            case POPE -> "VAT";
            case TAOISEACH -> "IRL";
            case SUPREME_LEADER -> "IRN";
            default -> null;
        };
    }

    /** Whether "the president" alone may mean somebody named before: "the head" may not. */
    boolean mayGoBack() {
        return this != SECRETARY_GENERAL && this != LEADER;
    }

    /** Whether the noun alone may mean the holder in the country the article speaks of: premiers may be a state's. */
    boolean standsAlone() {
        return mayGoBack() && this != PREMIER && this != FOREIGN_MINISTER && this != CROWN_PRINCE;
    }

    static PhraseTrie<RoleWords> trie(Vocabulary vocabulary) {
        PhraseTrie<RoleWords> trie = new PhraseTrie<>(vocabulary);
        for (RoleWords words : values()) {
            NOUNS.of(words.label()).forEach(phrase -> trie.put(phrase, words));
        }
        return trie;
    }
}
