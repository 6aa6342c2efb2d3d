package io.rostrum.leader;

import io.rostrum.article.Text;

/** Reads names of persons: full names first, then surnames alone. */
final class NameReader {

    private static final double FULL_NAME = 0.98;
    private static final double STRANGER = 0.8;
    private static final int LONGEST_NAME = 5;

    private final RegistryIndex index;
    private final Text text;
    private final SurnameResolver surnames;
    private final Sightings sightings;

    NameReader(RegistryIndex index, Text text, SurnameResolver surnames, Sightings sightings) {
        this.index = index;
        this.text = text;
        this.surnames = surnames;
        this.sightings = sightings;
    }

    /**
     * Reads the name that begins at the token, titles before it included.
     *
     * @param role the role phrase that stands right before; null for none
     * @return one past the name, or the same token when no person's name begins there
     */
    int read(int token, RolePhrase role) {
        if (token >= text.tokens() || !text.isCapitalised(token)) {
            return token;
        }
        int wholeTitle = fullName(token, token, role);
        if (wholeTitle > token) {
            return wholeTitle;
        }
        Title title = Title.at(text, token);
        int begin = title.end();
        if (begin >= text.tokens() || !isNameWord(begin) || text.sentenceOf(begin) != text.sentenceOf(token)) {
            return token;
        }
        int full = begin == token ? token : fullName(begin, token, role);
        if (full > begin) {
            return full;
        }
        int end = endOfRun(begin);
        int read = end - begin > 1 ? stranger(begin, end, title, role) : single(begin, title, role);
        return read > begin ? read : begin == token ? skipRun(begin, end) : token;
    }

    /** A run of capitalised words that is no person is passed over whole, so that none of its words is taken for one. */
    private int skipRun(int begin, int end) {
        return end - begin > 1 && index.roles.longest(text, end - 1, text.tokens()) == null ? end : begin;
    }

    private int fullName(int begin, int from, RolePhrase role) {
        int limit = Math.min(text.tokens(), text.sentenceEnd(text.sentenceOf(begin)));
        PhraseTrie.Match<Leader> match = index.names.longest(text, begin, limit);
        if (match == null || continuesAsSomethingElse(match.end())) {
            return from;
        }
        Leader leader = surnames.choose(match.values(), role);
        if (leader == null) {
            return from;
        }
        Person person = Person.of(leader);
        sightings.add(Mention.Kind.NAME, begin, match.end(), person, FULL_NAME, wordsOf(role), null);
        introduce(person, begin, match.end());
        return match.end();
    }

    private void introduce(Person person, int begin, int end) {
        sightings.introduce(Folding.ofLower(text.lower(end - 1)), person);
        if (person.leader() != null && person.leader().surname() != null) {
            sightings.introduce(Folding.of(person.leader().surname()), person);
        }
        if (end - begin == 2 && person.leader() == null) {
            sightings.introduce(Folding.ofLower(text.lower(end - 1)), person);
        }
    }

    private int stranger(int begin, int end, Title title, RolePhrase role) {
        boolean looksLikeAPerson = index.isGivenName(text.token(begin))
                || begin < end && (title.isPerson() || role != null)
                || surnames.isSpeaking(end);
        if (!looksLikeAPerson
                || end - begin > LONGEST_NAME
                || hasOrganisationWord(begin, end)
                || namesACountry(begin, end)) {
            return begin;
        }
        Gender gender = title.gender() != null ? title.gender() : index.genderOf(text.token(begin));
        Person person = new Person(null, text.span(begin, end).in(text.body()), gender);
        sightings.add(Mention.Kind.NAME, begin, end, person, STRANGER, wordsOf(role), null);
        introduce(person, begin, end);
        return end;
    }

    private int single(int token, Title title, RolePhrase role) {
        if (continuesAsSomethingElse(token + 1)) {
            return token;
        }
        SurnameResolver.Resolved resolved = surnames.resolve(token, title, role);
        if (resolved == null) {
            return token;
        }
        sightings.add(
                Mention.Kind.NAME, token, token + 1, resolved.person(), resolved.confidence(), wordsOf(role), null);
        return token + 1;
    }

    /** "Obama administration", "Kenyatta airport", "Trump Tower": not the person. */
    private boolean continuesAsSomethingElse(int next) {
        if (next >= text.tokens() || text.begin(next) - text.end(next - 1) != 1) {
            return false;
        }
        String word = text.lower(next);
        if (Words.GROUPS_AFTER_NAMES.contains(word) || Words.PLACES_AFTER_NAMES.contains(word)) {
            return true;
        }
        return text.sentenceOf(next) == text.sentenceOf(next - 1)
                && isNameWord(next)
                && !word.equals("jr")
                && !word.equals("sr");
    }

    private int endOfRun(int begin) {
        int end = begin + 1;
        int limit = text.sentenceEnd(text.sentenceOf(begin));
        while (end < limit && text.begin(end) - text.end(end - 1) <= 1) {
            if (isNameWord(end) && text.begin(end) > text.end(end - 1)) {
                end++;
            } else if (end + 1 < limit
                    && Words.PARTICLES.contains(text.lower(end))
                    && isNameWord(end + 1)
                    && !text.lower(end).equals("of")) {
                end += 2;
            } else {
                break;
            }
        }
        return end;
    }

    private boolean isNameWord(int token) {
        return text.isCapitalised(token)
                && text.isWord(token)
                && !(Words.NOT_NAMES.contains(text.lower(token))
                        && !text.lower(token).equals("may")
                        && !text.lower(token).equals("will"));
    }

    private boolean hasOrganisationWord(int begin, int end) {
        for (int token = begin; token < end; token++) {
            if (Words.ORGANISATIONS.contains(text.lower(token)) || isAcronym(text.token(token))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAcronym(String word) {
        return word.length() > 1 && word.indexOf('.') < 0 && word.codePoints().noneMatch(Character::isLowerCase);
    }

    private boolean namesACountry(int begin, int end) {
        PhraseTrie.Match<Country> country = index.country(text, begin, end);
        return country != null || index.capitals.longest(text, begin, end) != null;
    }

    private static RoleWords wordsOf(RolePhrase role) {
        return role == null ? null : role.words();
    }
}
