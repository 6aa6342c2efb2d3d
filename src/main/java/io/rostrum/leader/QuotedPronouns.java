package io.rostrum.leader;

import io.rostrum.english.Gender;
import io.rostrum.english.WordClass;
import java.util.List;

/** Whom pronouns inside quotation marks mean: the speaker tells of somebody else. */
final class QuotedPronouns {

    private static final int LONGEST_QUOTED = 200;
    private static final int SENTENCES_BACK = 2;

    private final Tokens tokens;
    private final Sightings sightings;
    private final Syntax syntax;
    private final PersonsToldOf toldOf;
    private final QuotedTopic topic;

    QuotedPronouns(Tokens tokens, Sightings sightings, Syntax syntax, Antecedents antecedents) {
        this.tokens = tokens;
        this.sightings = sightings;
        this.syntax = syntax;
        this.toldOf = new PersonsToldOf(tokens, sightings, antecedents);
        this.topic = new QuotedTopic(tokens, sightings, syntax, antecedents, toldOf);
    }

    /** The only fitting person of the quotation so far; else of the sentences before, where somebody else speaks. Else null. */
    Sighting meant(int token, Gender gender) {
        Sighting told = only(gender, firstOfQuotation(token));
        if (told != null && tokens.isMark(told.end(), ':')) {
            return null; // "VARGA: She is ill"
        }
        if (told != null && !isGoverned(told)) {
            return told;
        }
        int sentence = Math.max(0, tokens.sentence(token) - SENTENCES_BACK);
        Sighting only = only(gender, tokens.text().sentenceStart(sentence));
        if (only != null && (isToldInQuotation(token, only) || isSpokenByAnother(token, only, gender))) {
            return only;
        }
        Sighting named = toldOf.meant(token, gender);
        return named != null ? named : topic.meant(token, gender);
    }

    /** Whoever stands after a preposition is seldom taken up. */
    private boolean isGoverned(Sighting sighting) {
        return tokens.is(sighting.token() - 1, WordClass.PREPOSITION) && !tokens.isPossessive(sighting.end());
    }

    /** Where the quotation that holds the token begins. */
    private int firstOfQuotation(int token) {
        int region = tokens.reading().regionOf[token];
        return region < 0 ? token : tokens.reading().regionFrom[region];
    }

    /** The last sighting of the only fitting person from the token on; null when there is none, or several are. */
    private Sighting only(Gender gender, int from) {
        Sighting only = null;
        List<Sighting> seen = sightings.recent();
        for (int i = seen.size() - 1; i >= 0 && seen.get(i).token() >= from; i--) {
            Sighting sighting = seen.get(i);
            if (!sighting.person().mayBe(gender)) {
                continue;
            }
            if (only != null && !only.person().isSame(sighting.person())) {
                return null;
            }
            only = sighting;
        }
        return only;
    }

    /** Whoever is named within quotation marks is seldom who speaks. */
    private boolean isToldInQuotation(int token, Sighting candidate) {
        return tokens.isQuoted(candidate.token())
                && tokens.text().paragraphOf(token) == tokens.text().paragraphOf(candidate.token());
    }

    private boolean isSpokenByAnother(int token, Sighting candidate, Gender gender) {
        boolean isAttributed = false;
        int limit = Math.min(tokens.sentenceEnd(token), token + LONGEST_QUOTED);
        for (int at = token; at < limit; at++) {
            if (!tokens.isQuoted(at)) {
                boolean isCandidate = syntax.gender(at) == gender || tokens.word(at) == candidate.surname();
                if (isCandidate) {
                    return false;
                }
                isAttributed |= tokens.is(at, WordClass.PERSON_VERB);
            }
        }
        return isAttributed;
    }
}
