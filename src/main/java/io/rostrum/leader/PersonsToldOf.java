package io.rostrum.leader;

import io.rostrum.english.ClauseWords;
import io.rostrum.english.Gender;
import io.rostrum.english.Reading;
import io.rostrum.english.Tag;
import io.rostrum.english.WordClass;
import java.util.List;

/** Weighs whom a pronoun between quotation marks means, among all but who speaks: "Varga gains, but she must wait," Orda said. */
final class PersonsToldOf {

    private static final int SENTENCES_BACK = 6;
    private static final double SENTENCE = -0.45;
    private static final double SAME_QUOTATION = -0.1;
    private static final double PARAGRAPH = -0.2;
    private static final double TOLD = 0.6;
    private static final double GENDER_UNKNOWN = -0.6;
    private static final double OFTEN = 0.25;
    private static final double LEAST = -0.6;
    private static final double PART = 0.6;

    private final Tokens tokens;
    private final Reading reading;
    private final Sightings sightings;
    private final SentenceParts parts;
    private final QuotationSpeakers speakers;

    PersonsToldOf(Tokens tokens, Sightings sightings, Antecedents antecedents) {
        this.tokens = tokens;
        this.reading = tokens.reading();
        this.sightings = sightings;
        this.parts = antecedents.parts;
        this.speakers = new QuotationSpeakers(tokens, antecedents.reports, sightings, antecedents);
    }

    /** Null where nobody is likely by far, or where who speaks is not told. */
    Sighting meant(int pronoun, Gender gender) {
        Reports.Report report = speakers.reportOf(pronoun);
        if (report == null || isDeity(pronoun) || isLeftOutBefore(pronoun, gender)) {
            return null;
        }
        Sighting best = null;
        double most = LEAST;
        double next = Double.NEGATIVE_INFINITY;
        List<Sighting> seen = sightings.recent();
        for (int i = seen.size() - 1; i >= 0 && isNear(seen.get(i), pronoun); i--) {
            Sighting candidate = seen.get(i);
            if (!candidate.person().mayBe(gender) || !speakers.isAnother(report, candidate, pronoun, gender)) {
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
        return isClear && isNobodyNearer(best, report, pronoun, gender) ? best : null;
    }

    /** "Ask for His mercy". */
    private boolean isDeity(int pronoun) {
        return reading.text.isCapitalised(pronoun)
                && pronoun > tokens.sentenceStart(pronoun)
                && reading.text.isWord(pronoun - 1);
    }

    /** A pronoun before it in the sentence that means nobody known: both likely mean the same person. */
    private boolean isLeftOutBefore(int pronoun, Gender gender) {
        int from = Math.max(tokens.sentenceStart(pronoun), reading.regionFrom[reading.regionOf[pronoun]]);
        WordClass words = gender == Gender.MALE ? WordClass.HE : WordClass.SHE;
        for (int token = from; token < pronoun; token++) {
            if (tokens.is(token, words) && !sightings.holds(token)) {
                return true;
            }
        }
        return false;
    }

    private boolean isNear(Sighting sighting, int pronoun) {
        int opening = reading.regionFrom[reading.regionOf[pronoun]];
        return tokens.sentence(opening) - sighting.sentence() <= SENTENCES_BACK;
    }

    private double score(Sighting candidate, int pronoun, Gender gender) {
        double score = PART * parts.of(candidate).weight + distance(candidate.token(), pronoun);
        score += candidate.person().gender() == gender ? 0 : GENDER_UNKNOWN;
        return score + OFTEN * Math.min(3, Math.log(1 + sightings.times(candidate.person())) / Math.log(2));
    }

    /** Sentences of the quotation itself put little between the pronoun and who was spoken of before it. */
    private double distance(int candidate, int pronoun) {
        int opening = reading.regionFrom[reading.regionOf[pronoun]];
        if (candidate >= opening) {
            return TOLD + SENTENCE * (tokens.sentence(pronoun) - tokens.sentence(candidate));
        }
        int paragraphs = Math.min(3, reading.text.paragraphOf(pronoun) - reading.text.paragraphOf(candidate));
        return (paragraphs == 0 && tokens.isQuoted(candidate) ? TOLD : 0)
                + SENTENCE * (tokens.sentence(opening) - tokens.sentence(candidate))
                + SAME_QUOTATION * (tokens.sentence(pronoun) - tokens.sentence(opening))
                + PARAGRAPH * paragraphs;
    }

    /** Not so in "We asked a guard, and he", "said of Amman: He": whom the words between name, and no mention does. */
    private boolean isNobodyNearer(Sighting best, Reports.Report report, int pronoun, Gender gender) {
        int opening = reading.regionFrom[reading.regionOf[pronoun]];
        if (best.end() <= report.cue() && speakers.isToldOfUnknown(report, opening)) {
            return false;
        }
        for (int token = Math.max(best.end(), opening); token < pronoun; token++) {
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
