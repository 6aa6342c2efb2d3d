package io.rostrum.leader;

import io.rostrum.english.PhraseTrie;
import io.rostrum.english.Vocabulary;
import java.util.List;

/** Nouns that name an office, and the roles of the registry they stand for, likeliest first. */
enum RoleWords {
    PRESIDENT(List.of("president", "president-elect"), List.of("president", "igo_head")),
    PRIME_MINISTER(
            List.of("prime minister", "prime minister-designate", "prime minister-elect", "pm"),
            List.of("prime_minister", "chancellor")),
    TAOISEACH(List.of("taoiseach"), List.of("prime_minister")),
    PREMIER(List.of("premier"), List.of("prime_minister", "chancellor")),
    CHANCELLOR(List.of("chancellor", "chancellor-designate"), List.of("chancellor")),
    LEADER(List.of("leader", "strongman", "ruler", "dictator"), List.of()),
    MONARCH(List.of("king", "queen", "monarch", "emperor", "emir", "sultan"), List.of("monarch", "head_of_state")),
    POPE(List.of("pope", "pontiff"), List.of("pope")),
    SUPREME_LEADER(List.of("supreme leader"), List.of("supreme_leader")),
    FOREIGN_MINISTER(
            List.of(
                    "foreign minister",
                    "foreign secretary",
                    "secretary of state",
                    "external affairs minister",
                    "foreign affairs minister",
                    "minister of foreign affairs",
                    "minister for foreign affairs"),
            List.of("foreign_minister")),
    VICE_PRESIDENT(List.of("vice president", "vice-president", "vice president-elect"), List.of("vice_president")),
    CROWN_PRINCE(List.of("crown prince"), List.of("crown_prince")),
    SECRETARY_GENERAL(
            List.of(
                    "secretary-general",
                    "secretary general",
                    "chief",
                    "head",
                    "boss",
                    "managing director",
                    "director general",
                    "director-general",
                    "chairperson"),
            List.of("igo_head"));

    private final List<String> nouns;
    private final List<String> roles;

    RoleWords(List<String> nouns, List<String> roles) {
        this.nouns = nouns;
        this.roles = roles;
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
            words.nouns.forEach(noun -> trie.put(noun, words));
        }
        return trie;
    }
}
