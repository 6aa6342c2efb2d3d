package io.rostrum.leader;

import io.rostrum.english.Tokens;
import io.rostrum.english.Vocabulary;
import io.rostrum.english.WordClass;
import java.util.HashSet;
import java.util.Set;

/** Persons whom nothing introduces, and whom a pronoun may mean in the place of somebody known. */
final class OtherPersons {

    private static final int POSSESSED_WITHIN = 4;
    private static final int LONGEST_OPENING = 14;

    private final Tokens tokens;
    private final Sightings sightings;
    private Set<Integer> names; // unknown words that stand with a capital inside a sentence; null until asked for
    private Set<Integer> speakers; // of them those that speak; null until asked for

    OtherPersons(Tokens tokens, Sightings sightings) {
        this.tokens = tokens;
        this.sightings = sightings;
    }

    private Set<Integer> names() {
        Set<Integer> names = new HashSet<>();
        for (int token = 0; token < tokens.count(); token++) {
            if (token > tokens.sentenceStart(token)
                    && isUnknownName(token)
                    && tokens.text().isWord(token - 1)) {
                names.add(tokens.word(token));
            }
        }
        return names;
    }

    private boolean isUnknownName(int token) {
        boolean isName = tokens.word(token) < Vocabulary.UNKNOWN
                || tokens.is(token, WordClass.COMMON_SURNAME)
                || tokens.isGivenName(token);
        return isName && tokens.isNameWord(token) && !tokens.isAcronym(token);
    }

    /** Whether somebody else stands nearer to the pronoun than the antecedent, or is named right after it. */
    boolean mayBeMeant(int pronoun, Sighting antecedent) {
        return isStaff(pronoun, antecedent)
                || isNamedBetween(pronoun, antecedent)
                || opensSentence(pronoun, antecedent)
                || isNamedAfterOpening(pronoun, antecedent);
    }

    /** "Varga's lawyer said she": the lawyer, likely. */
    private boolean isStaff(int pronoun, Sighting antecedent) {
        if (!tokens.isPossessive(antecedent.end())) {
            return false;
        }
        int limit = Math.min(pronoun, antecedent.end() + POSSESSED_WITHIN);
        for (int token = antecedent.end() + 1; token < limit; token++) {
            if (tokens.is(token, WordClass.STAFF)) {
                return antecedent.sentence() == tokens.sentence(pronoun);
            }
        }
        return false;
    }

    /** A name that speaks somewhere in the article, and of which nothing else is known. */
    private boolean isNamedBetween(int pronoun, Sighting antecedent) {
        for (int token = antecedent.end(); token < pronoun; token++) {
            if (isUnknownName(token) && !tokens.isQuoted(token) && !sightings.holds(token)) {
                if (speakers == null) {
                    speakers = speakers();
                }
                if (speakers.contains(tokens.word(token))) {
                    return true;
                }
            }
        }
        return false;
    }

    private Set<Integer> speakers() {
        Set<Integer> speakers = new HashSet<>();
        for (int token = 0; token < tokens.count(); token++) {
            if (isUnknownName(token)
                    && (tokens.is(token + 1, WordClass.PERSON_VERB) || tokens.is(token - 1, WordClass.PERSON_VERB))) {
                speakers.add(tokens.word(token));
            }
        }
        return speakers;
    }

    /** A sentence from the antecedent's on begins with a name that nobody is known by. */
    private boolean opensSentence(int pronoun, Sighting antecedent) {
        for (int sentence = tokens.sentence(pronoun); sentence >= antecedent.sentence(); sentence--) {
            int first = tokens.text().sentenceStart(sentence);
            if (first < pronoun && isUnknownName(first) && !sightings.holds(first) && isSubject(first)) {
                return true;
            }
        }
        return false;
    }

    private boolean isSubject(int first) {
        int next = first + 1;
        while (next < tokens.count() && isUnknownName(next) && tokens.followsWithBlank(next)) {
            next++;
        }
        boolean goesOn = next < tokens.count()
                && (tokens.isMark(next, ',')
                        || tokens.text().isWord(next) && !tokens.text().isCapitalised(next)
                        || tokens.isPossessive(next));
        if (goesOn && names == null) {
            names = names();
        }
        return goesOn && names.contains(tokens.word(next - 1));
    }

    /** "In her speech, Ott said": she is Ott. */
    private boolean isNamedAfterOpening(int pronoun, Sighting antecedent) {
        int start = tokens.sentenceStart(pronoun);
        if (antecedent.token() >= start || pronoun - start > 3 || !tokens.is(start, WordClass.PREPOSITION)) {
            return false;
        }
        int limit = Math.min(tokens.sentenceEnd(pronoun) - 1, pronoun + LONGEST_OPENING);
        for (int token = pronoun + 1; token < limit; token++) {
            if (tokens.isMark(token, ',')) {
                return tokens.isNameWord(token + 1)
                        && tokens.word(token + 1) != antecedent.surname()
                        && !tokens.is(token + 1, WordClass.TITLE);
            }
        }
        return false;
    }
}
