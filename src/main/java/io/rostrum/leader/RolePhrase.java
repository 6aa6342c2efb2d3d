package io.rostrum.leader;

import io.rostrum.english.ClauseWords;
import io.rostrum.english.PhraseTrie;
import io.rostrum.english.Tag;
import io.rostrum.english.Vocabulary;
import io.rostrum.english.WordClass;

/**
 * A phrase that names an office: "the former Russian president", "Britain's prime minister", "the head of Nato".
 *
 * @param begin    first token, determiner included
 * @param end      one past the last token
 * @param country  null when the phrase names none
 * @param when     which holder it means
 * @param definite whether it has a determiner that points to one person, or a country
 */
record RolePhrase(int begin, int end, RoleWords words, Country country, When when, boolean definite) {

    /** Which holder of the office is meant. */
    enum When {
        NOW,
        /** Holds it since lately, or takes it soon. */
        NEW,
        OUTGOING,
        NEXT,
        OUSTED,
        FORMER,
        SOMEBODY_ELSE
    }

    /** Reads role phrases of one text. */
    static final class Reader {

        private final RegistryIndex index;
        private final Tokens tokens;
        private final CountriesNamed places;
        private int at;
        private int limit;
        private When when;
        private Country country;

        Reader(RegistryIndex index, Tokens tokens, CountriesNamed places) {
            this.index = index;
            this.tokens = tokens;
            this.places = places;
        }

        /** The role phrase that begins at the token; null when none does. */
        RolePhrase at(int token) {
            if (token == tokens.count() || tokens.word(token) <= Vocabulary.UNKNOWN) {
                return null;
            }
            at = token;
            limit = tokens.sentenceEnd(token);
            when = When.NOW;
            country = null;
            boolean definite = tokens.is(at, WordClass.DEFINITE);
            boolean indefinite = tokens.is(at, WordClass.INDEFINITE);
            if (definite || indefinite) {
                at++;
            }
            modifiers();
            boolean named = countryHere();
            modifiers();
            PhraseTrie.Match<RoleWords> role = tokens.longest(index.roles, at, limit);
            if (role == null) {
                return null;
            }
            at = role.end();
            suffix();
            if (!ofKnownCountry() || indefinite) {
                when = When.SOMEBODY_ELSE;
            }
            return new RolePhrase(token, at, role.values().get(0), country, when, definite || named);
        }

        private void modifiers() {
            while (at < limit) {
                PhraseTrie.Match<RoleWords> role = tokens.longest(index.roles, at, limit);
                When meant = role != null ? null : modifier(at);
                boolean isHyphen = tokens.isMark(at, '-') && when != When.NOW;
                if (meant == null && !isHyphen && (role != null || !isOfPerson(at))) {
                    return;
                }
                when = when == When.NOW && meant != null ? meant : when;
                at++;
            }
        }

        /** "the outspoken president", "the famously dry president": what tells no other office, right before the noun. */
        private boolean isOfPerson(int token) {
            if (token == 0) {
                return false;
            }
            boolean opens = tokens.is(token - 1, WordClass.DEFINITE);
            boolean isGraded = opens && isAdverb(token) && isQuality(token + 1);
            boolean afterGrade = token > 1 && tokens.is(token - 2, WordClass.DEFINITE) && isAdverb(token - 1);
            return isGraded || (opens || afterGrade) && isQuality(token);
        }

        private boolean isAdverb(int token) {
            return tokens.reading().isTag(token, Tag.RB)
                    || tokens.text().lower(token).endsWith("ly");
        }

        private boolean isQuality(int token) {
            return token < limit
                    && (tokens.reading().isTag(token, Tag.JJ)
                            || tokens.reading().isTag(token, Tag.VBN))
                    && !tokens.text().isCapitalised(token)
                    && !ClauseWords.OF_OTHER_OFFICES.contains(tokens.text().lower(token))
                    && tokens.longest(index.roles, token + 1, limit) != null;
        }

        private When modifier(int token) {
            if (tokens.text().is(token, "new")) {
                return When.NEW;
            }
            if (tokens.text().is(token, "outgoing")) {
                return When.OUTGOING;
            }
            if (tokens.is(token, WordClass.HOLDER_FORMER)) {
                return When.FORMER;
            }
            if (tokens.is(token, WordClass.HOLDER_OUSTED)) {
                return When.OUSTED;
            }
            if (tokens.is(token, WordClass.HOLDER_NEXT)) {
                return When.NEXT;
            }
            if (tokens.is(token, WordClass.SOMEBODY_ELSE) || isOrdinal(token)) {
                return When.SOMEBODY_ELSE;
            }
            return tokens.is(token, WordClass.HOLDER_NOW) ? When.NOW : null;
        }

        /** "The 45th president": whoever that was, or will be. */
        private boolean isOrdinal(int token) {
            return Character.isDigit(tokens.text().body().charAt(tokens.text().begin(token)));
        }

        private boolean countryHere() {
            PhraseTrie.Match<Place> match = at < limit ? places.countryAt(at) : null;
            if (match == null) {
                return false;
            }
            country = places.countryOf(match);
            at = match.end();
            if (tokens.isPossessive(at) || tokens.isMark(at, '\'') || tokens.isMark(at, '’')) {
                at++;
            }
            return true;
        }

        private void suffix() {
            String last = tokens.text().lower(at - 1);
            boolean split = tokens.isMark(at, '-') && isDesignate(at + 1);
            if (last.endsWith("-elect") || last.endsWith("-designate")) {
                when = When.NEXT;
            } else if (split || isDesignate(at)) {
                when = When.NEXT;
                at += split ? 2 : 1;
            }
        }

        private boolean isDesignate(int token) {
            return token < limit
                    && (tokens.text().is(token, "elect") || tokens.text().is(token, "designate"));
        }

        /** Reads "of Russia"; false when it is the president of something the registry does not know. */
        private boolean ofKnownCountry() {
            if (at + 1 >= limit || !tokens.text().is(at, "of")) {
                return true;
            }
            boolean hasThe = tokens.text().is(at + 1, "the");
            int name = hasThe && at + 2 < limit ? at + 2 : at + 1;
            if (!tokens.text().isCapitalised(name)) {
                return country != null || !hasThe;
            }
            PhraseTrie.Match<Place> match = places.at(name);
            if (match == null
                    || match.values().get(0).kind() != Place.Kind.NAME
                    || places.countryOf(match) == null
                    || tokens.followsWithBlank(match.end()) && tokens.isNameWord(match.end())) {
                return false;
            }
            country = places.countryOf(match);
            at = match.end();
            return true;
        }
    }
}
