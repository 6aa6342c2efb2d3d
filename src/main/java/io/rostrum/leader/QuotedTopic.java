package io.rostrum.leader;

import io.rostrum.english.Gender;
import java.util.List;

/**
 * Whom a quotation is about that does not name them: the likeliest whom its speaker named before in the paragraph or of
 * whom the article spoke right before it, never who speaks.
 */
final class QuotedTopic {

    private static final double PART = 0.6;
    private static final double SENTENCE = -0.45;
    private static final double SPOKE = -1.2;
    private static final double GENDER_UNKNOWN = -0.6;
    private static final double OFTEN = 0.25;
    private static final double LEAST = -0.9;
    private static final int UNITS_BACK = 2;
    private static final int PARAGRAPHS_BACK = 4;
    private static final double MAIN = Math.log(2.5); // named three times or more
    private static final double TWICE = Math.log(2);
    private static final double THRICE = Math.log(3);

    private final Tokens tokens;
    private final Sightings sightings;
    private final Antecedents antecedents;
    private final QuotationSpeakers speakers;
    private final PersonsToldOf toldOf;

    QuotedTopic(Tokens tokens, Sightings sightings, Syntax syntax, Antecedents antecedents, PersonsToldOf toldOf) {
        this.tokens = tokens;
        this.sightings = sightings;
        this.antecedents = antecedents;
        this.speakers = new QuotationSpeakers(tokens, sightings, syntax, antecedents);
        this.toldOf = toldOf;
    }

    /** Null where nobody is likely by far, or nothing tells who speaks. */
    Sighting meant(int pronoun, Gender gender) {
        QuotationSpeakers.Speaker speaker = speakers.of(pronoun);
        if (toldOf.isOpen(pronoun, gender)) {
            return null;
        }
        if (speaker == null) {
            return mainPerson(pronoun, gender, QuotationSpeakers.UNKNOWN, THRICE);
        }
        Likeliest likeliest = new Likeliest(LEAST);
        List<Sighting> seen = sightings.recent();
        for (int i = seen.size() - 1; i >= 0 && isNear(seen.get(i), pronoun); i--) {
            Sighting candidate = seen.get(i);
            if (candidate.person().mayBe(gender) && !speaker.leavesOut(candidate)) {
                likeliest.offer(candidate, score(candidate, pronoun, gender));
            }
        }
        return likeliest.sighting() == null
                ? mainPerson(pronoun, gender, speaker, TWICE)
                : toldOf.meant(likeliest, pronoun, gender);
    }

    /** Whom the article names by far the most of those who do not speak, where nobody stands near; null for none. */
    private Sighting mainPerson(int pronoun, Gender gender, QuotationSpeakers.Speaker speaker, double margin) {
        Likeliest likeliest = new Likeliest(MAIN);
        List<Sighting> seen = sightings.recent();
        for (int i = seen.size() - 1; i >= 0 && isInReach(seen.get(i), pronoun); i--) {
            Sighting candidate = seen.get(i);
            if (candidate.person().mayBe(gender) && !speaker.leavesOut(candidate)) {
                likeliest.offer(candidate, Math.log(sightings.times(candidate.person())));
            }
        }
        Sighting best = likeliest.sighting();
        boolean isMain =
                best != null && likeliest.margin() >= margin && best.person().gender() == gender;
        return isMain ? best : null;
    }

    private boolean isInReach(Sighting candidate, int pronoun) {
        return tokens.text().paragraphOf(pronoun) - tokens.text().paragraphOf(candidate.token()) <= PARAGRAPHS_BACK;
    }

    private boolean isNear(Sighting candidate, int pronoun) {
        return antecedents.distance(candidate.token(), pronoun) <= UNITS_BACK
                && tokens.text().paragraphOf(pronoun) - tokens.text().paragraphOf(candidate.token()) <= 1;
    }

    private double score(Sighting candidate, int pronoun, Gender gender) {
        double score = PART * antecedents.parts.of(candidate).weight;
        score += SENTENCE * antecedents.distance(candidate.token(), pronoun);
        score += antecedents.reports.ofSubject(candidate.token()) == null ? 0 : SPOKE;
        score += candidate.person().gender() == gender ? 0 : GENDER_UNKNOWN;
        return score + OFTEN * Math.min(3, Math.log(1 + sightings.times(candidate.person())) / Math.log(2));
    }
}
