package io.rostrum.leader;

import java.util.List;

/** Nouns that name an office, and the roles of the registry they stand for, likeliest first. */
enum RoleWords {
    PRESIDENT(List.of("president", "president-elect"), List.of("president", "president_as_hog", "igo_head")),
    PRIME_MINISTER(
            List.of("prime minister", "prime minister-designate", "prime minister-elect", "premier", "taoiseach", "pm"),
            List.of("prime_minister", "chancellor")),
    CHANCELLOR(List.of("chancellor", "chancellor-designate"), List.of("chancellor")),
    LEADER(List.of("leader", "strongman", "ruler"), List.of()),
    MONARCH(List.of("king", "queen", "monarch", "emperor", "emir", "sultan"), List.of("monarch", "head_of_state")),
    POPE(List.of("pope", "pontiff"), List.of("pope")),
    SUPREME_LEADER(List.of("supreme leader"), List.of("supreme_leader")),
    FOREIGN_MINISTER(
            List.of("foreign minister", "foreign secretary", "secretary of state", "external affairs minister"),
            List.of("foreign_minister")),
    VICE_PRESIDENT(List.of("vice president", "vice-president"), List.of("vice_president")),
    SECRETARY_GENERAL(
            List.of(
                    "secretary-general",
                    "secretary general",
                    "chief",
                    "head",
                    "boss",
                    "managing director",
                    "director general",
                    "director-general"),
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

    List<String> roles() {
        return roles;
    }

    /** Whether the noun says enough without a country: "the leader" and "the head" do not. */
    boolean standsAlone() {
        return this != LEADER && this != SECRETARY_GENERAL && this != FOREIGN_MINISTER && this != VICE_PRESIDENT;
    }

    static PhraseTrie<RoleWords> trie() {
        PhraseTrie<RoleWords> trie = new PhraseTrie<>();
        for (RoleWords words : values()) {
            words.nouns.forEach(noun -> trie.put(noun, words));
        }
        return trie;
    }
}
