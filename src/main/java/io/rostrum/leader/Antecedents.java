package io.rostrum.leader;

import io.rostrum.english.Chunks;
import io.rostrum.english.ClauseWords;
import io.rostrum.english.Gender;
import io.rostrum.english.Reading;
import io.rostrum.english.Tag;
import io.rostrum.english.Tokens;
import io.rostrum.english.WordClass;
import java.util.List;
import java.util.Set;

/**
 * Weighs whom a pronoun outside quotation marks goes back to, among everybody the article has named or let speak, leader or
 * not: subjects before objects, near before far, who spoke last before who was spoken of.
 */
final class Antecedents {

    private static final int UNITS_BACK = 6;
    private static final double[] DISTANCE = {0, -0.6, -1.5, -2.2, -2.8, -3.2, -3.6};
    private static final double PARAGRAPH = -0.3;
    private static final double SPEAKS = 0.7;
    private static final double SPEAKS_AGAIN = 0.6;
    private static final double TOLD_OF = -0.7;
    private static final double GENDER_UNKNOWN = -0.4;
    private static final double OFTEN = 0.25;
    private static final double LEAST = -2.5;
    private static final int LONGEST_APPOSITION = 20;
    private static final int LONGEST_TOLD = 200;
    private static final int CLAUSE = 12; // words
    private static final int MOST = 60; // mentions back that are weighed
    private static final Set<String> JOINING = Set.of("but", "while", "whereas");

    private final Tokens tokens;
    private final Reading reading;
    private final Chunks chunks;
    private final Reports reports;
    private final Sightings sightings;
    private final int[] told; // by unit: how many before it hold words outside quotation marks

    Antecedents(Tokens tokens, Reports reports, Sightings sightings) {
        this.tokens = tokens;
        this.reading = tokens.reading();
        this.chunks = reading.chunks;
        this.reports = reports;
        this.sightings = sightings;
        this.told = new int[reading.units() + 1];
        for (int unit = 0; unit < reading.units(); unit++) {
            int from = reading.unitStart[unit];
            int to = reading.unitStart[unit + 1];
            boolean isQuoted = reading.quoted[to] - reading.quoted[from] == to - from;
            told[unit + 1] = told[unit] + (isQuoted ? 0 : 1);
        }
    }

    /** Units with words outside quotation marks between the two. */
    int distance(int earlier, int later) {
        return told[reading.unitOf[later]] - told[reading.unitOf[earlier]];
    }

    /** Where a person stands in the sentence. */
    enum Place {
        SUBJECT(1.5),
        OPENING(1.1),
        SUBORDINATE(0.6),
        OBJECT(0),
        OWNER(-0.3),
        OBLIQUE(-0.4);

        private final double weight;

        Place(double weight) {
            this.weight = weight;
        }
    }

    /**
     * @param score  the higher the likelier; a subject of the sentence before has 0.9 or more
     * @param margin how far the best is before the next person; large when nobody else fits
     */
    record Found(Sighting sighting, double score, double margin, Place place) {}

    /** The likeliest; null when nobody fits. */
    Found best(int pronoun, Gender gender) {
        Sighting best = null;
        double most = LEAST;
        double next = Double.NEGATIVE_INFINITY;
        List<Sighting> seen = sightings.recent();
        int first = Math.max(0, seen.size() - MOST);
        for (int i = seen.size() - 1; i >= first && distance(seen.get(i).token(), pronoun) <= UNITS_BACK; i--) {
            Sighting candidate = seen.get(i);
            if (candidate.person().mayBe(gender) && !tokens.isQuoted(candidate.token())) {
                double score = score(candidate, pronoun, gender);
                if (score > most) {
                    next = best == null || best.person().isSame(candidate.person()) ? next : most;
                    most = score;
                    best = candidate;
                } else if (best == null || !best.person().isSame(candidate.person())) {
                    next = Math.max(next, score);
                }
            }
        }
        return best == null ? null : new Found(best, most, most - next, place(best));
    }

    private double score(Sighting candidate, int pronoun, Gender gender) {
        if (names(candidate, pronoun) || isNamedInClause(candidate, pronoun) || isOwnObject(candidate, pronoun)) {
            return Double.NEGATIVE_INFINITY;
        }
        int back = distance(candidate.token(), pronoun);
        int paragraphs = reading.text.paragraphOf(pronoun) - reading.text.paragraphOf(candidate.token());
        boolean speaks = reports.ofSubject(pronoun) != null;
        boolean spoke = reports.ofSubject(candidate.token()) != null;
        double score = place(candidate).weight + DISTANCE[back] + PARAGRAPH * Math.min(2, paragraphs);
        score += spoke ? SPEAKS + (speaks ? SPEAKS_AGAIN : 0) : 0;
        score += !spoke && reports.isTold(candidate.token()) ? TOLD_OF : 0;
        score += candidate.person().gender() == gender ? 0 : GENDER_UNKNOWN;
        return score + OFTEN * Math.min(3, Math.log(1 + sightings.times(candidate.person())) / Math.log(2));
    }

    /** Nobody speaks of themselves by name: "Davit Zorane was tired, he said", "he said Mr Zorane was tired". */
    boolean names(Sighting candidate, int pronoun) {
        Reports.Report report = reports.ofSubject(pronoun);
        if (report == null || isSubordinate(report.from())) {
            return false;
        }
        int surname = candidate.surname();
        int end = Math.min(report.end(), report.begin() + LONGEST_TOLD);
        for (int token = report.begin(); token < end; token++) {
            boolean isName = surname != 0 && tokens.word(token) == surname && tokens.isNameWord(token);
            if (isName && (report.isBefore() || isSubject(token + 1, end))) {
                return !tokens.isPossessive(token + 1) || report.isBefore();
            }
        }
        return false;
    }

    /** "He had accused Kessar of greed": he is not Kessar. */
    private boolean isNamedInClause(Sighting candidate, int pronoun) {
        String word = tokens.text().lower(pronoun);
        if (candidate.surname() == 0 || !word.equals("he") && !word.equals("she")) {
            return false;
        }
        int end = Math.min(tokens.sentenceEnd(pronoun), pronoun + CLAUSE);
        int verbs = 0;
        for (int token = pronoun + 1; token < end && verbs < 2; token++) {
            if (tokens.isMark(token, ',') || tokens.isQuoted(token)) {
                return false;
            }
            verbs += reading.isFiniteVerb(token) ? 1 : 0;
            if (tokens.word(token) == candidate.surname() && tokens.isNameWord(token)) {
                return true;
            }
        }
        return false;
    }

    /** "Varga praised him": not the subject of the verb. */
    private boolean isOwnObject(Sighting candidate, int pronoun) {
        if (!tokens.text().lower(pronoun).equals("him") || candidate.sentence() != tokens.sentence(pronoun)) {
            return false;
        }
        return reading.finites[pronoun] - reading.finites[candidate.end()] == 1 && place(candidate) == Place.SUBJECT;
    }

    private Place place(Sighting sighting) {
        int from = sighting.token();
        int to = sighting.end();
        if (tokens.isPossessive(to) || tokens.is(from, WordClass.POSSESSOR)) {
            return Place.OWNER;
        }
        int chunk = chunks.firstFrom(from + 1) - 1;
        boolean isIn = chunk >= 0 && chunks.from[chunk] <= from && chunks.to[chunk] >= to;
        int begin = isIn ? chunks.from[chunk] : from;
        int end = isIn ? chunks.to[chunk] : to;
        if (tokens.is(end, WordClass.PERSON_VERB)
                || isSubject(end, reading.unitStart[reading.unitOf[from] + 1])
                || reports.ofSubject(from) != null && reports.ofSubject(from).isInverted()) {
            return isSubordinate(begin) ? Place.SUBORDINATE : Place.SUBJECT;
        }
        if (sighting.isSubject()) {
            return isSubordinate(begin) ? Place.SUBORDINATE : Place.OPENING;
        }
        return begin > 0 && tokens.is(begin - 1, WordClass.PREPOSITION) ? Place.OBLIQUE : Place.OBJECT;
    }

    /** Whether the phrase's verb comes after it, perhaps after an apposition or others it is joined with. */
    private boolean isSubject(int end, int limit) {
        int at = end;
        if (at < limit && reading.text.first(at) == ',') {
            int close = at + 1;
            while (close < Math.min(limit, at + LONGEST_APPOSITION) && reading.text.first(close) != ',') {
                close++;
            }
            at = close < limit && reading.text.first(close) == ',' ? close + 1 : limit;
        }
        while (at < limit && reading.isTag(at, Tag.RB)) {
            at++;
        }
        if (at < limit && reading.text.lower(at).equals("and")) {
            int joined = chunks.firstFrom(at + 1);
            at = joined < chunks.size && chunks.from[joined] == at + 1 ? chunks.to[joined] : limit;
        }
        return at < limit && reading.isFiniteVerb(at);
    }

    /** "As Orda began his tour, …": a clause that is not the sentence's own. */
    private boolean isSubordinate(int begin) {
        int start = reading.unitStart[reading.unitOf[begin]];
        int at = begin - 1;
        return at >= start
                && reading.text.isWord(at)
                && !JOINING.contains(reading.text.lower(at))
                && ClauseWords.CLAUSE_OPENERS.contains(reading.text.lower(at));
    }
}
