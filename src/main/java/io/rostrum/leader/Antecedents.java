package io.rostrum.leader;

import io.rostrum.english.Gender;
import io.rostrum.english.Reading;
import io.rostrum.english.Tag;
import io.rostrum.english.WordClass;
import java.util.List;

/**
 * Weighs whom a pronoun outside quotation marks goes back to, among everybody the article has named or let speak, leader or
 * not: subjects before objects, near before far, who spoke last before who was spoken of.
 */
final class Antecedents {

    /** How far the best is before the next, at least, to be meant without doubt. */
    static final double CLEAR = 0.5;

    /** The same for somebody some sentences before. */
    static final double FAR_AHEAD = 1.2;

    private static final int UNITS_BACK = 6;
    private static final double[] DISTANCE = {0, -0.6, -1.5, -2.2, -2.8, -3.2, -3.6};
    private static final double PARAGRAPH = -0.3;
    private static final double SPEAKS = 0.7;
    private static final double SPEAKS_AGAIN = 0.6;
    private static final double TOLD_OF = -0.7;
    private static final double GENDER_UNKNOWN = -0.4;
    private static final double OFTEN = 0.25;
    private static final double LEAST = -2.5;
    private static final int RELATIVE = 3; // "Varga, with whom"
    private static final int MOST = 60; // mentions back that are weighed

    private final Tokens tokens;
    private final Reading reading;
    final Reports reports;
    private final Sightings sightings;
    private final Syntax syntax;
    final SentenceParts parts;
    final NamedBeside namedBeside;
    private final int[] told; // by unit: how many before it hold words outside quotation marks

    Antecedents(Tokens tokens, Reports reports, Sightings sightings) {
        this.tokens = tokens;
        this.reading = tokens.reading();
        this.reports = reports;
        this.sightings = sightings;
        this.syntax = new Syntax(tokens);
        this.parts = new SentenceParts(tokens, reports);
        this.namedBeside = new NamedBeside(tokens, reports, syntax, parts);
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

    /**
     * @param score  the higher the likelier; a subject of the sentence before has 0.9 or more
     * @param margin how far the best is before the next person; large when nobody else fits
     */
    record Found(Sighting sighting, double score, double margin, SentencePart part) {}

    /** The likeliest; null when nobody fits. */
    Found best(int pronoun, Gender gender) {
        Likeliest likeliest = new Likeliest(LEAST);
        List<Sighting> seen = sightings.recent();
        NamedBeside.Names named = namedBeside.of(pronoun);
        Person own = ownSubject(pronoun);
        Person told = toldByPronoun(pronoun);
        int first = Math.max(0, seen.size() - MOST);
        for (int i = seen.size() - 1; i >= first && distance(seen.get(i).token(), pronoun) <= UNITS_BACK; i--) {
            Sighting candidate = seen.get(i);
            boolean fits = candidate.person().mayBe(gender)
                    && !tokens.isQuoted(candidate.token())
                    && !named.have(candidate)
                    && (told == null || !told.isSame(candidate.person()))
                    && !isOwn(candidate, pronoun, own)
                    && !isTakenUp(candidate, pronoun);
            if (fits) {
                likeliest.offer(candidate, score(candidate, pronoun, gender));
            }
        }
        Sighting best = likeliest.sighting();
        return best == null ? null : new Found(best, likeliest.score(), likeliest.margin(), parts.of(best));
    }

    private double score(Sighting candidate, int pronoun, Gender gender) {
        int back = distance(candidate.token(), pronoun);
        int paragraphs = reading.text.paragraphOf(pronoun) - reading.text.paragraphOf(candidate.token());
        boolean speaks = syntax.isSubject(pronoun) && reports.ofSubject(pronoun) != null;
        boolean spoke = reports.ofSubject(candidate.token()) != null;
        double score = parts.of(candidate).weight + DISTANCE[back] + PARAGRAPH * Math.min(2, paragraphs);
        score += spoke ? SPEAKS + (speaks ? SPEAKS_AGAIN : 0) : 0;
        score += !spoke && reports.isTold(candidate.token()) ? TOLD_OF : 0;
        score += candidate.person().gender() == gender ? 0 : GENDER_UNKNOWN;
        return score + OFTEN * Math.min(3, Math.log(1 + sightings.times(candidate.person())) / Math.log(2));
    }

    /** "The visit honours the Queen, she said": whom what the pronoun tells calls by an office; null for nobody. */
    private Person toldByPronoun(int pronoun) {
        Reports.Report report = syntax.isSubject(pronoun) ? reports.ofSubject(pronoun) : null;
        Sighting last = sightings.last();
        boolean isTold = report != null
                && report.isBefore()
                && last != null
                && last.token() >= report.begin()
                && last.end() <= report.end()
                && last.mention().kind() == Mention.Kind.ROLE;
        return isTold ? last.person() : null;
    }

    /** "Orda met Varga, who she said": not the one whom "who" takes up. */
    private boolean isTakenUp(Sighting candidate, int pronoun) {
        return tokens.is(pronoun - 1, WordClass.RELATIVE_PERSON) && pronoun - candidate.end() <= RELATIVE;
    }

    /** "Varga praised him": not the subject of the verb. */
    boolean isOwnObject(Sighting candidate, int pronoun) {
        return isOwn(candidate, pronoun, ownSubject(pronoun));
    }

    /** Also where the sentence names the subject once more: "Varga says she praised her". */
    private boolean isOwn(Sighting candidate, int pronoun, Person own) {
        return own != null && candidate.sentence() == tokens.sentence(pronoun) && own.isSame(candidate.person());
    }

    /** The subject of the verb whose object the pronoun is; null for none. */
    private Person ownSubject(int pronoun) {
        if (!syntax.isObject(pronoun) || isOfInfinitive(pronoun)) {
            return null;
        }
        List<Sighting> seen = sightings.recent();
        for (int i = seen.size() - 1; i >= 0 && seen.get(i).sentence() == tokens.sentence(pronoun); i--) {
            Sighting sighting = seen.get(i);
            if (verbs(sighting.end(), pronoun) == 1 && parts.of(sighting) == SentencePart.SUBJECT) {
                return sighting.person();
            }
        }
        return null;
    }

    /** "Wants people to like him": the people are to do it. */
    private boolean isOfInfinitive(int pronoun) {
        return pronoun > 2
                && reading.isTag(pronoun - 1, Tag.VB)
                && reading.isTag(pronoun - 2, Tag.TO)
                && reading.tagOf(pronoun - 3).isNoun();
    }

    /** Finite verbs between the two, those not counted that share the subject of the one before: "met him and asked". */
    private int verbs(int from, int to) {
        int verbs = 0;
        for (int token = from; token < to; token++) {
            boolean goesOn = verbs > 0 && token > from && reading.text.is(token - 1, "and");
            verbs += reading.isFiniteVerb(token) && !goesOn ? 1 : 0;
        }
        return verbs;
    }
}
