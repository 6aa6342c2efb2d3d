package io.rostrum.leader;

import io.rostrum.english.ClauseWords;
import io.rostrum.english.Gender;
import io.rostrum.english.Reading;
import io.rostrum.english.Tag;
import io.rostrum.english.WordClass;
import java.util.List;

/**
 * Weighs whom a pronoun between quotation marks means, where the same quotation names several: "Stone sees it, as Varga does,
 * but she must wait". Whoever is named outside is left to {@link QuotedTopic}.
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
        if (isOpen(pronoun, gender)) {
            return null;
        }
        Likeliest likeliest = new Likeliest(LEAST);
        List<Sighting> seen = sightings.recent();
        for (int i = seen.size() - 1; i >= 0 && seen.get(i).token() >= opening(pronoun); i--) {
            Sighting candidate = seen.get(i);
            if (tokens.isMark(candidate.end(), ':')) {
                return null; // "VARGA: She is ill"
            }
            if (candidate.person().mayBe(gender)) {
                likeliest.offer(candidate, score(candidate, pronoun, gender));
            }
        }
        return meant(likeliest, pronoun, gender);
    }

    /** Null where nobody is likely by far, or somebody without a name stands nearer. */
    Sighting meant(Likeliest likeliest, int pronoun, Gender gender) {
        Sighting best = likeliest.sighting();
        boolean isClear = best != null && likeliest.margin() >= Antecedents.CLEAR;
        return isClear && isNobodyNearer(best, pronoun, gender) ? best : null;
    }

    private int opening(int pronoun) {
        return reading.regionFrom[reading.regionOf[pronoun]];
    }

    /** Whether it is left open whom the pronoun means, whoever is named. */
    boolean isOpen(int pronoun, Gender gender) {
        return isDeity(pronoun) || isLeftOutBefore(pronoun, gender);
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
                && !isPredicate(token)
                && !tokens.is(token - 1, WordClass.PREPOSITION)
                && !isOfName(token);
    }

    /** "The host Helen Stone", "Helen Stone, a host at the port", "voter turnout": the noun means the named, or no person. */
    private boolean isOfName(int noun) {
        if (noun + 1 < reading.tokens() && (reading.tagOf(noun + 1).isNoun() || tokens.isNameWord(noun + 1))) {
            return true;
        }
        int chunk = reading.chunks.firstFrom(noun + 1) - 1;
        int from = chunk >= 0 && reading.chunks.to[chunk] > noun ? reading.chunks.from[chunk] : noun;
        return tokens.isMark(from - 1, ',') && from > 1 && reading.isTag(from - 2, Tag.NNP);
    }

    /** "He is a good man"; "for president" names no person either. */
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
