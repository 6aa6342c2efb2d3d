package io.rostrum.leader;

import io.rostrum.english.Gender;
import io.rostrum.english.WordClass;
import java.util.EnumMap;
import java.util.Map;

/**
 * Decides whom "he" and "she" mean: the subject before in the same sentence, else the subject of the sentence before.
 *
 * <p>Pronouns inside quotation marks are the speaker's words about somebody else; they are read only when the text
 * outside speaks of one fitting person alone.
 */
final class PronounResolver {

    private static final double SAME_SENTENCE = 0.92;
    private static final double SENTENCE_BEFORE = 0.88;
    private static final double QUOTED = 0.65;

    /** Right in six of ten, too seldom to be counted. */
    private static final double NO_SUBJECT = 0.45;

    /** Score of those who stand so near that they are meant though others were named too. */
    private static final double NEAR = 0.3;

    /** Score of those some sentences before who are meant where nobody else is nearly as likely. */
    private static final double FAR = -0.3;

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
    private final NearPersons nearPersons;
    private final OnlyOfSentence onlyOfSentence;
    private final QuotedPronouns quoted;
    private final ForwardPronouns forward;
    /** The last pronoun of the gender that means nobody known. */
    private final Map<Gender, Integer> leftOut = new EnumMap<>(Gender.class);

    PronounResolver(Tokens tokens, Antecedents antecedents, Sightings sightings) {
        this.tokens = tokens;
        this.sightings = sightings;
        this.syntax = new Syntax(tokens);
        this.rivals = new Rivals(tokens, sightings, syntax, antecedents);
        this.others = new OtherPersons(tokens);
        this.antecedents = antecedents;
        this.nearPersons = new NearPersons(tokens, antecedents.reports, sightings, syntax, antecedents.parts);
        this.onlyOfSentence = new OnlyOfSentence(tokens, sightings, syntax, antecedents);
        this.quoted = new QuotedPronouns(tokens, sightings, syntax, antecedents);
        this.forward = new ForwardPronouns(tokens, sightings, antecedents.parts);
    }

    /** Reads the pronoun at the token; gives the token after it, the same token when there is none or nobody is meant. */
    int read(int token) {
        Gender gender = syntax.gender(token);
        if (gender == null || syntax.isPartOfWord(token)) {
            return token;
        }
        boolean isForward = forward.isBeforeName(token);
        Choice choice = isForward ? null : tokens.isQuoted(token) ? ofQuoted(token, gender) : choice(token, gender);
        if (choice == null) {
            forward.add(token, gender);
        }
        if (choice == null || !isCertain(token, gender, choice.antecedent())) {
            if (!isForward && !tokens.isQuoted(token) && syntax.isSubject(token)) {
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

    /** Takes notice of who has just been named: a pronoun before may mean them. */
    void named(Sighting sighting) {
        forward.read(sighting);
    }

    /** Whom a pronoun goes back to, and how sure that is by where they stand. */
    private record Choice(Sighting antecedent, double confidence) {}

    /** Not so where a pronoun between was left out: it and this one likely mean the same person. */
    private boolean isCertain(int token, Gender gender, Sighting antecedent) {
        int left = leftOut.getOrDefault(gender, -1);
        boolean isObjectOfLeft = left >= 0
                && tokens.sentence(left) == antecedent.sentence()
                && antecedents.parts.isObject(antecedent); // "she blames Varga": not Varga
        return left < antecedent.token()
                && !isObjectOfLeft
                && !syntax.isOfEither(token)
                && !rivals.standBetween(token, gender, antecedent)
                && !others.mayBeMeant(token, antecedent);
    }

    private Choice choice(int token, Gender gender) {
        Sighting near = tokens.is(token - 1, WordClass.RELATIVE_PERSON) ? null : nearPersons.of(token, gender);
        boolean isNear = near != null
                && (nearPersons.isToldByApposed(token, gender)
                        || !antecedents.namedBeside.of(token).have(near));
        if (isNear) {
            return new Choice(near, SAME_SENTENCE);
        }
        Antecedents.Found found = antecedents.best(token, gender);
        double confidence = found == null ? 0 : confidence(token, found);
        Sighting same = nearPersons.sameAgain(token, gender);
        if (same != null && same.mention().confidence() > confidence) {
            return new Choice(same, same.mention().confidence());
        }
        if (found == null) {
            return null;
        }
        Sighting only = onlyOfSentence.of(token, gender);
        return only != null && (found.sighting().sentence() < only.sentence() || isUnsure(only, found, confidence))
                ? new Choice(only, ONLY_ONE)
                : new Choice(found.sighting(), confidence);
    }

    private static boolean isUnsure(Sighting only, Antecedents.Found found, double confidence) {
        return confidence < ONLY_ONE && only.person().isSame(found.sighting().person());
    }

    private Choice ofQuoted(int token, Gender gender) {
        Sighting meant = quoted.meant(token, gender);
        return meant == null ? null : new Choice(meant, QUOTED);
    }

    private double confidence(int token, Antecedents.Found found) {
        boolean isHere = found.sighting().sentence() == tokens.sentence(token);
        if (found.part() == SentencePart.OWNER || isHere && found.part() == SentencePart.SUBORDINATE) {
            return OWNER;
        }
        boolean isNear = found.part().compareTo(SentencePart.OBJECT) < 0 && found.score() >= NEAR;
        boolean isTold = found.part().compareTo(SentencePart.OBJECT) <= 0
                || antecedents.parts.isAgent(found.sighting()); // "was cut by Varga"
        boolean isAlone = isTold && found.margin() == Double.POSITIVE_INFINITY;
        boolean isAhead = found.part().compareTo(SentencePart.OBJECT) < 0
                && found.score() >= FAR
                && found.margin() >= Antecedents.FAR_AHEAD;
        if (found.margin() < Antecedents.CLEAR || !isHere && !isNear && !isAlone && !isAhead) {
            return NO_SUBJECT;
        }
        if (!isHere && !isNear) {
            return ONLY_ONE;
        }
        return isHere ? SAME_SENTENCE : SENTENCE_BEFORE;
    }
}
