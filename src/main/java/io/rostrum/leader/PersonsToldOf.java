package io.rostrum.leader;

import io.rostrum.english.ClauseWords;
import io.rostrum.english.Gender;
import io.rostrum.english.Reading;
import io.rostrum.english.Tag;
import io.rostrum.english.WordClass;
import java.util.List;

/**
 * Weighs whom a pronoun between quotation marks means, where the same quotation names several: "Stone sees it, as Varga does,
 * but she must wait". Whoever is named outside is left out: who speaks, who spoke before and whom they speak of are seldom
 * told apart there (53 of 61 that were read were right).
 */
final class PersonsToldOf {

    private static final double SENTENCE = -0.45;
    private static final double GENDER_UNKNOWN = -0.6;
    private static final double OFTEN = 0.25;
    private static final double LEAST = -0.6;
    private static final double PART = 0.6;

    private final Tokens tokens;
    private final Reading reading;
    private final Sightings sightings;
    private final SentenceParts parts;

    PersonsToldOf(Tokens tokens, Sightings sightings, Antecedents antecedents) {
        this.tokens = tokens;
        this.reading = tokens.reading();
        this.sightings = sightings;
        this.parts = antecedents.parts;
    }

    /** Null where nobody is likely by far. */
    Sighting meant(int pronoun, Gender gender) {
        if (isDeity(pronoun) || isLeftOutBefore(pronoun, gender)) {
            return null;
        }
        Sighting best = null;
        double most = LEAST;
        double next = Double.NEGATIVE_INFINITY;
        List<Sighting> seen = sightings.recent();
        for (int i = seen.size() - 1; i >= 0 && seen.get(i).token() >= opening(pronoun); i--) {
            Sighting candidate = seen.get(i);
            if (tokens.isMark(candidate.end(), ':')) {
                return null; // "VARGA: She is ill"
            }
            if (!candidate.person().mayBe(gender)) {
                continue;
            }
            double score = score(candidate, pronoun, gender);
            boolean isSame = best != null && best.person().isSame(candidate.person());
            if (score > most) {
                next = best == null || isSame ? next : most;
                most = score;
                best = candidate;
            } else if (!isSame) {
                next = Math.max(next, score);
            }
        }
        boolean isClear = best != null && most - next >= Antecedents.CLEAR;
        return isClear && isNobodyNearer(best, pronoun, gender) ? best : null;
    }

    private int opening(int pronoun) {
        return reading.regionFrom[reading.regionOf[pronoun]];
    }

    /** "Ask for His mercy". */
    private boolean isDeity(int pronoun) {
        return reading.text.isCapitalised(pronoun)
                && pronoun > tokens.sentenceStart(pronoun)
                && reading.text.isWord(pronoun - 1);
    }

    /** A pronoun before it in the quotation that means nobody known: both likely mean the same person. */
    private boolean isLeftOutBefore(int pronoun, Gender gender) {
        WordClass words = gender == Gender.MALE ? WordClass.HE : WordClass.SHE;
        for (int token = opening(pronoun); token < pronoun; token++) {
            if (tokens.is(token, words) && !sightings.holds(token)) {
                return true;
            }
        }
        return false;
    }

    private double score(Sighting candidate, int pronoun, Gender gender) {
        double score = PART * parts.of(candidate).weight;
        score += SENTENCE * (tokens.sentence(pronoun) - candidate.sentence());
        score += candidate.person().gender() == gender ? 0 : GENDER_UNKNOWN;
        return score + OFTEN * Math.min(3, Math.log(1 + sightings.times(candidate.person())) / Math.log(2));
    }

    /** Not so in "Varga asked a guard, and she": whom a noun between names, and no mention does. */
    private boolean isNobodyNearer(Sighting best, int pronoun, Gender gender) {
        for (int token = best.end(); token < pronoun; token++) {
            if (isNameless(token, gender)) {
                return false;
            }
        }
        return true;
    }

    private boolean isNameless(int token, Gender gender) {
        String word = reading.text.lower(token);
        Gender told = PersonNouns.gender(word);
        boolean isPlain = !reading.text.isCapitalised(token) || tokens.is(token - 1, WordClass.DEFINITE);
        return isPlain
                && (PersonNouns.isOne(word, reading, token) || told != null && reading.isTag(token, Tag.NN))
                && (told == null || told == gender)
                && !sightings.holds(token)
                && !isPredicate(token);
    }

    /** "He is a good man". */
    private boolean isPredicate(int noun) {
        for (int token = noun - 1; token >= 0 && token > noun - 5; token--) {
            String word = reading.text.lower(token);
            if (ClauseWords.BE.contains(word) || word.equals("’s") || word.equals("'s")) {
                return true;
            }
        }
        return false;
    }
}
