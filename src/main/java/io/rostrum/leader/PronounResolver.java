package io.rostrum.leader;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Decides whom "he" and "she" mean: the subject before in the same sentence, else the subject of the sentence before.
 *
 * <p>Pronouns inside quotation marks are the speaker's words about somebody else; they are read only when the text
 * outside speaks of one fitting person alone.
 */
final class PronounResolver {

    private static final int RELATIVE_CLAUSE = 12;
    private static final int SENTENCES_BACK = 3;
    private static final int LONGEST_QUOTED = 200;
    private static final int QUOTED_SENTENCES_BACK = 2;
    private static final double SAME_SENTENCE = 0.85;
    private static final double SENTENCE_BEFORE = 0.75;
    private static final double QUOTED = 0.65;

    /** Right in six of ten, too seldom to be counted. */
    private static final double NO_SUBJECT = 0.45;

    private static final double GENDER_UNKNOWN = 0.8;

    private final Tokens tokens;
    private final Sightings sightings;
    private final OtherPersons others;
    /** The last pronoun of the gender that means nobody known. */
    private final Map<Gender, Integer> leftOut = new EnumMap<>(Gender.class);

    PronounResolver(Tokens tokens, Sightings sightings) {
        this.tokens = tokens;
        this.sightings = sightings;
        this.others = new OtherPersons(tokens, sightings);
    }

    /** Reads the pronoun at the token; gives the token after it, the same token when there is none or nobody is meant. */
    int read(int token) {
        Gender gender = gender(token);
        if (gender == null || isPartOfWord(token)) {
            return token;
        }
        Sighting antecedent = tokens.isQuoted(token) ? ofQuoted(token, gender) : antecedent(token, gender);
        if (antecedent == null || !isCertain(token, gender, antecedent)) {
            if (!tokens.isQuoted(token)) {
                leftOut.put(gender, token);
            }
            return token;
        }
        double confidence =
                confidence(token, antecedent) * (antecedent.person().gender() == gender ? 1 : GENDER_UNKNOWN);
        sightings.add(
                Mention.Kind.PRONOUN,
                token,
                token + 1,
                antecedent.person(),
                confidence,
                null,
                antecedent.mention().span());
        return token + 1;
    }

    /** Not so where a pronoun between was left out: it and this one likely mean the same person. */
    private boolean isCertain(int token, Gender gender, Sighting antecedent) {
        return leftOut.getOrDefault(gender, -1) < antecedent.token()
                && !isOfEither(token)
                && !hasRival(token, gender, antecedent)
                && !others.mayBeMeant(token, antecedent);
    }

    /** "His or her", "his/her". */
    private boolean isOfEither(int token) {
        return token + 2 < tokens.count()
                && gender(token + 2) != null
                && (tokens.text().lower(token + 1).equals("or") || tokens.isMark(token + 1, '/'));
    }

    private double confidence(int token, Sighting antecedent) {
        if (antecedent.sentence() == tokens.sentence(token)) {
            return tokens.isQuoted(token) ? QUOTED : SAME_SENTENCE;
        }
        return !antecedent.isSubject() && !isSpeaker(antecedent)
                ? NO_SUBJECT
                : tokens.isQuoted(token) ? QUOTED : SENTENCE_BEFORE;
    }

    /** "[T]he" holds no pronoun. */
    private boolean isPartOfWord(int token) {
        return token > 0
                && tokens.isMark(token - 1, ']')
                && tokens.text().begin(token) == tokens.text().end(token - 1);
    }

    private Gender gender(int token) {
        return tokens.is(token, WordClass.HE) ? Gender.MALE : tokens.is(token, WordClass.SHE) ? Gender.FEMALE : null;
    }

    private Sighting antecedent(int token, Gender gender) {
        if (tokens.is(token - 1, WordClass.RELATIVE)) {
            return null; // "Varga, who she said"
        }
        int sentence = tokens.sentence(token);
        Sighting joined = joined(token, gender);
        if (joined != null) {
            return joined;
        }
        Sighting relative = withRelativeClause(token, gender);
        if (relative != null) {
            return relative;
        }
        Sighting clause = subjectOfClause(token, gender);
        if (clause != null) {
            return clause;
        }
        for (int back = 0; back <= SENTENCES_BACK && sentence - back >= 0; back++) {
            Sighting found = inSentence(sentence - back, gender, back > 0 && tokens.is(token + 1, WordClass.SPEECH));
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** "Varga and her son", "Varga, her son": the person named right before. */
    private Sighting joined(int token, Gender gender) {
        Sighting last = sightings.last();
        if (last == null || isSubject(token) || last.sentence() != tokens.sentence(token)) {
            return null;
        }
        boolean isJoined = last.end() + 1 == token
                && (tokens.isMark(last.end(), ',')
                        || tokens.text().lower(last.end()).equals("and"));
        return isJoined && last.person().mayBe(gender) ? last : null;
    }

    private boolean isSubject(int token) {
        String word = tokens.text().lower(token);
        return word.equals("he") || word.equals("she");
    }

    /** Whether somebody else of the gender stands between in the sentence: "Varga attacked Orda for her speech". */
    private boolean hasRival(int token, Gender gender, Sighting antecedent) {
        List<Sighting> seen = sightings.recent();
        for (int i = seen.size() - 1; i >= 0 && seen.get(i).token() > antecedent.token(); i--) {
            Sighting other = seen.get(i);
            if (other.sentence() == tokens.sentence(token)
                    && other.person().mayBe(gender)
                    && !other.person().isSame(antecedent.person())
                    && (!tokens.isQuoted(other.token()) || tokens.isQuoted(token))
                    && mayCompete(other, token)) {
                return true;
            }
        }
        return false;
    }

    private boolean mayCompete(Sighting other, int token) {
        if (isSubject(token)) {
            return other.isSubject() || isSpeaker(other);
        }
        return !isObject(token) || takenUpAt(other, token) == token;
    }

    /** The person whom "who" before the pronoun takes up: "Varga, who lost her seat". */
    private Sighting withRelativeClause(int token, Gender gender) {
        List<Sighting> seen = sightings.recent();
        for (int i = seen.size() - 1; i >= 0 && seen.get(i).sentence() == tokens.sentence(token); i--) {
            Sighting sighting = seen.get(i);
            int who = takenUpAt(sighting, token);
            if (who < token
                    && !isObject(token)
                    && token - who <= RELATIVE_CLAUSE
                    && sighting.person().mayBe(gender)) {
                return sighting;
            }
        }
        return null;
    }

    /** Where "who" takes up the person; {@code limit} when it does not. */
    private int takenUpAt(Sighting sighting, int limit) {
        int end = afterPlace(sighting.end(), limit);
        int next = tokens.isMark(end, ',') ? end + 1 : end;
        return next < limit && tokens.text().lower(next).equals("who") ? next : limit;
    }

    /** "who succeeded him": not who is taken up. */
    private boolean isObject(int token) {
        return tokens.text().lower(token).equals("him");
    }

    /** One past "of Norland" after a name. */
    private int afterPlace(int end, int limit) {
        int at = end;
        if (at + 1 < limit && tokens.text().lower(at).equals("of")) {
            at++;
            while (at < limit && tokens.isNameWord(at)) {
                at++;
            }
        }
        return at;
    }

    /** "why Varga did not do what she proposed": the subject of the clause that the pronoun stands in. */
    private Sighting subjectOfClause(int token, Gender gender) {
        Sighting last = sightings.last();
        boolean isReflexive = tokens.is(token, WordClass.REFLEXIVE);
        boolean isNear = last != null
                && last.sentence() == tokens.sentence(token)
                && last.person().mayBe(gender)
                && !tokens.isPossessive(last.end());
        if (!isNear || isReflexive && last.end() == token) {
            return isNear ? last : null;
        }
        boolean opens = tokens.is(last.token() - 1, WordClass.CLAUSE_OPENER)
                && tokens.text().isWord(last.token() - 1);
        for (int at = last.end(); opens && at < token; at++) {
            opens = tokens.text().isWord(at) && !tokens.is(at, WordClass.CLAUSE_OPENER);
        }
        return opens ? last : null;
    }

    /**
     * The first fitting subject of the sentence outside quotation marks, else the first fitting person.
     *
     * @param speaks whether who is meant speaks: then the last who spoke there comes first
     */
    private Sighting inSentence(int sentence, Gender gender, boolean speaks) {
        Sighting first = null;
        List<Sighting> seen = sightings.recent();
        for (int i = seen.size() - 1; i >= 0 && seen.get(i).sentence() >= sentence; i--) {
            Sighting sighting = seen.get(i);
            if (sighting.sentence() == sentence
                    && sighting.person().mayBe(gender)
                    && !tokens.isQuoted(sighting.token())) {
                if (speaks && isSpeaker(sighting)) {
                    return sighting;
                }
                first = first == null || sighting.isSubject() || !first.isSubject() ? sighting : first;
            }
        }
        return first;
    }

    /** "Varga said", or "said Varga" after a mark. */
    private boolean isSpeaker(Sighting sighting) {
        int before = sighting.token() - 1;
        boolean isAfter = tokens.is(before, WordClass.SPEECH)
                && before > 0
                && !tokens.text().isWord(before - 1);
        return tokens.is(sighting.end(), WordClass.SPEECH) || isAfter;
    }

    /** The only fitting person of the sentences before, where somebody else is said to have spoken the quotation. */
    private Sighting ofQuoted(int token, Gender gender) {
        Sighting only = null;
        List<Sighting> seen = sightings.recent();
        int sentence = tokens.sentence(token);
        for (int i = seen.size() - 1; i >= 0 && seen.get(i).sentence() >= sentence - QUOTED_SENTENCES_BACK; i--) {
            Sighting sighting = seen.get(i);
            if (!sighting.person().mayBe(gender)) {
                continue;
            }
            if (only != null && !only.person().isSame(sighting.person())) {
                return null;
            }
            only = sighting;
        }
        return only != null && isSpokenByAnother(token, only, gender) ? only : null;
    }

    private boolean isSpokenByAnother(int token, Sighting candidate, Gender gender) {
        boolean isAttributed = false;
        int limit = Math.min(tokens.sentenceEnd(token), token + LONGEST_QUOTED);
        for (int at = token; at < limit; at++) {
            if (!tokens.isQuoted(at)) {
                boolean isCandidate = gender(at) == gender || tokens.word(at) == candidate.surname();
                if (isCandidate) {
                    return false;
                }
                isAttributed |= tokens.is(at, WordClass.SPEECH);
            }
        }
        return isAttributed;
    }
}
