package io.rostrum.leader;

import io.rostrum.leader.FullNames.FullName;

/** Reads names of persons: full names first, then surnames alone. */
final class NameReader {

    private static final double FULL_NAME = 0.98;
    private static final double STRANGER = 0.8;

    private final Tokens tokens;
    private final FullNames fullNames;
    private final BareNames bareNames;
    private final HolderNames holders;
    private final Sightings sightings;

    NameReader(Tokens tokens, FullNames fullNames, BareNames bareNames, HolderNames holders, Sightings sightings) {
        this.tokens = tokens;
        this.fullNames = fullNames;
        this.bareNames = bareNames;
        this.holders = holders;
        this.sightings = sightings;
    }

    /**
     * Reads the name that begins at the token, titles before it included.
     *
     * @param role the role phrase that stands right before; null for none
     * @return one past the name, or the same token when no person's name begins there
     */
    int read(int token, RolePhrase role) {
        if (token >= tokens.count() || !tokens.text().isCapitalised(token) && fullNames.at(token) == null) {
            return token;
        }
        int whole = fullName(token, Title.none(token), role);
        if (whole > token) {
            return whole;
        }
        Title title = Title.at(tokens, token);
        int begin = title.end();
        int end = begin > token ? fullName(begin, title, role) : begin;
        if (end == begin) {
            end = single(begin, title, role);
        }
        return end > begin ? end : token;
    }

    private int fullName(int begin, Title title, RolePhrase role) {
        FullName name = fullNames.at(begin);
        if (name == null) {
            return begin;
        }
        Person person = name.stranger() != null ? name.stranger() : leader(name, title, role);
        if (person == null) {
            return begin;
        }
        double confidence = name.stranger() != null ? STRANGER : FULL_NAME;
        sightings.add(Mention.Kind.NAME, begin, name.end(), person, confidence, wordsOf(role), null);
        sightings.introduce(bareNames.surnameOf(person, name.end() - 1), person);
        return name.end();
    }

    private Person leader(FullName name, Title title, RolePhrase role) {
        Leader leader = holders.choose(name.leaders(), role);
        boolean fits = leader != null
                && Person.of(leader).mayBe(title.gender())
                && (role != null || !bareNames.isSomeNamesake(leader, name.end() - 1));
        return fits ? Person.of(leader) : null;
    }

    private int single(int token, Title title, RolePhrase role) {
        if (!bareNames.mayStand(token)
                || fullNames.isInOtherName(token) && role == null && !title.isPerson()
                || fullNames.continues(token + 1)) {
            return token;
        }
        BareNames.Resolved resolved = bareNames.resolve(token, title, role);
        if (resolved == null) {
            return token;
        }
        sightings.add(
                Mention.Kind.NAME, token, token + 1, resolved.person(), resolved.confidence(), wordsOf(role), null);
        return token + 1;
    }

    private static RoleWords wordsOf(RolePhrase role) {
        return role == null ? null : role.words();
    }
}
