package io.rostrum.leader;

import io.rostrum.english.Gender;
import io.rostrum.english.Tokens;
import io.rostrum.english.WordClass;
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
    private static final int LONGEST_QUOTED = 200;
    private static final int QUOTED_SENTENCES_BACK = 2;
    private static final double SAME_SENTENCE = 0.92;
    private static final double SENTENCE_BEFORE = 0.88;
    private static final double QUOTED = 0.65;

    /** How far the best antecedent is before the next, at least. */
    private static final double CLEAR = 0.5;

    /** Right in six of ten, too seldom to be counted. */
    private static final double NO_SUBJECT = 0.45;

    /** Score of those who stand so near that they are meant though others were named too. */
    private static final double NEAR = 0.3;

    private static final double ONLY_ONE = 0.6;

    /** "Varga's plan … she": who owned something a sentence before is meant whoever else was named, 28 of 30 that were read. */
    private static final double OWNER = 0.7;

    private static final double GENDER_UNKNOWN = 0.8;

    private final Tokens tokens;
    private final Sightings sightings;
    private final Syntax syntax;
    private final Rivals rivals;
    private final OtherPersons others;
    private final Antecedents antecedents;
    /** The last pronoun of the gender that means nobody known. */
    private final Map<Gender, Integer> leftOut = new EnumMap<>(Gender.class);

    PronounResolver(Tokens tokens, Antecedents antecedents, Sightings sightings) {
        this.tokens = tokens;
        this.sightings = sightings;
        this.syntax = new Syntax(tokens);
        this.rivals = new Rivals(tokens, sightings, syntax);
        this.others = new OtherPersons(tokens);
        this.antecedents = antecedents;
    }

    /** Reads the pronoun at the token; gives the token after it, the same token when there is none or nobody is meant. */
    int read(int token) {
        Gender gender = syntax.gender(token);
        if (gender == null || syntax.isPartOfWord(token)) {
            return token;
        }
        Choice choice = tokens.isQuoted(token) ? ofQuoted(token, gender) : choice(token, gender);
        if (choice == null || !isCertain(token, gender, choice.antecedent())) {
            if (!tokens.isQuoted(token) && syntax.isSubject(token)) {
                leftOut.put(gender, token);
            }
            return token;
        }
        Sighting antecedent = choice.antecedent();
        double known = antecedent.person().gender() == gender ? 1 : GENDER_UNKNOWN;
        sightings.add(
                Mention.Kind.PRONOUN,
                token,
                token + 1,
                antecedent.person(),
                Math.min(choice.confidence() * known, antecedent.mention().confidence()),
                null,
                antecedent.mention().span());
        return token + 1;
    }

    /** Whom a pronoun goes back to, and how sure that is by where they stand. */
    private record Choice(Sighting antecedent, double confidence) {}

    /** Not so where a pronoun between was left out: it and this one likely mean the same person. */
    private boolean isCertain(int token, Gender gender, Sighting antecedent) {
        return leftOut.getOrDefault(gender, -1) < antecedent.token()
                && !syntax.isOfEither(token)
                && !rivals.standBetween(token, gender, antecedent)
                && !others.mayBeMeant(token, antecedent);
    }

    private Choice choice(int token, Gender gender) {
        if (tokens.is(token - 1, WordClass.RELATIVE_PERSON)) {
            return null; // "Varga, who she said"
        }
        Sighting near = near(token, gender);
        if (near != null && !antecedents.named(token).contains(near.surname())) {
            return new Choice(near, SAME_SENTENCE);
        }
        Antecedents.Found found = antecedents.best(token, gender);
        return found == null ? null : new Choice(found.sighting(), confidence(token, found));
    }

    private double confidence(int token, Antecedents.Found found) {
        boolean isHere = found.sighting().sentence() == tokens.sentence(token);
        if (found.part() == SentencePart.OWNER || isHere && found.part() == SentencePart.SUBORDINATE) {
            return OWNER;
        }
        boolean isNear = found.part().compareTo(SentencePart.OBJECT) < 0 && found.score() >= NEAR;
        boolean isAlone =
                found.part().compareTo(SentencePart.OBJECT) <= 0 && found.margin() == Double.POSITIVE_INFINITY;
        if (found.margin() < CLEAR || !isHere && !isNear && !isAlone) {
            return NO_SUBJECT;
        }
        if (!isHere && !isNear) {
            return ONLY_ONE;
        }
        return isHere ? SAME_SENTENCE : SENTENCE_BEFORE;
    }

    /** Who stands so near that nothing else need be asked; null for nobody. */
    private Sighting near(int token, Gender gender) {
        Sighting joined = joined(token, gender);
        if (joined != null) {
            return joined;
        }
        Sighting relative = withRelativeClause(token, gender);
        return relative != null ? relative : subjectOfClause(token, gender);
    }

    /** "Varga and her son", "Varga, her son": the person named right before. */
    private Sighting joined(int token, Gender gender) {
        Sighting last = sightings.last();
        if (last == null || syntax.isSubject(token) || last.sentence() != tokens.sentence(token)) {
            return null;
        }
        boolean isJoined = last.end() + 1 == token
                && (tokens.isMark(last.end(), ',')
                        || tokens.text().lower(last.end()).equals("and"));
        return isJoined && last.person().mayBe(gender) ? last : null;
    }

    /** The person whom "who" before the pronoun takes up: "Varga, who lost her seat". */
    private Sighting withRelativeClause(int token, Gender gender) {
        List<Sighting> seen = sightings.recent();
        for (int i = seen.size() - 1; i >= 0 && seen.get(i).sentence() == tokens.sentence(token); i--) {
            Sighting sighting = seen.get(i);
            int who = syntax.takenUpAt(sighting, token);
            if (who < token
                    && !syntax.isObject(token)
                    && token - who <= RELATIVE_CLAUSE
                    && sighting.person().mayBe(gender)) {
                return sighting;
            }
        }
        return null;
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
        boolean opens = tokens.is(last.token() - 1, WordClass.SUBJECT_OPENER)
                && tokens.text().isWord(last.token() - 1);
        for (int at = last.end(); opens && at < token; at++) {
            opens = tokens.text().isWord(at) && !tokens.is(at, WordClass.SUBJECT_OPENER);
        }
        return opens ? last : null;
    }

    /** The only fitting person of the sentences before, where somebody else is said to have spoken the quotation. */
    private Choice ofQuoted(int token, Gender gender) {
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
        boolean isOther = only != null && (isToldInQuotation(token, only) || isSpokenByAnother(token, only, gender));
        return isOther ? new Choice(only, QUOTED) : null;
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
