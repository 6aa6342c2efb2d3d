package io.rostrum.leader;

import io.rostrum.english.Gender;
import io.rostrum.english.NounChunks;
import io.rostrum.english.Reading;
import io.rostrum.english.WordClass;
import java.util.List;

/** Who speaks a quotation, as far as verbs of saying in its paragraph tell before quotations are found. */
final class QuotationSpeakers {

    private static final int UNITS_AWAY = 3;
    private static final int NOBODY = Integer.MIN_VALUE;

    /** Where nothing tells who speaks. */
    static final Speaker UNKNOWN = new Speaker(NOBODY, null, null, null, false, NOBODY);

    private final Tokens tokens;
    private final Reading reading;
    private final Sightings sightings;
    private final Syntax syntax;
    private final Antecedents antecedents;

    QuotationSpeakers(Tokens tokens, Sightings sightings, Syntax syntax, Antecedents antecedents) {
        this.tokens = tokens;
        this.reading = tokens.reading();
        this.sightings = sightings;
        this.syntax = syntax;
        this.antecedents = antecedents;
    }

    /**
     * @param surname the last word of the name, by number; {@link #NOBODY} for none
     * @param given   the given name right before it; null for none
     * @param person null where no mention tells it
     * @param gender null when unknown
     * @param isOpen whether it may be anybody of the gender, as of "he said" and "the senator said"
     * @param topic  the last word of the name in "said of Ilse Varga", by number; {@link #NOBODY} for none
     */
    record Speaker(int surname, String given, Person person, Gender gender, boolean isOpen, int topic) {

        /** Whether the candidate may be who speaks, or another than is spoken of. */
        boolean leavesOut(Sighting candidate) {
            return mayBe(candidate) || topic != NOBODY && topic != candidate.surname();
        }

        private boolean mayBe(Sighting candidate) {
            boolean isNamed = surname == candidate.surname() && !isRelative(candidate.person());
            if (person != null) {
                return person.isSame(candidate.person()) || isNamed;
            }
            return isNamed || isOpen && candidate.person().mayBe(gender);
        }

        /** Ilse Varga, where "Anna Varga said" it. */
        private boolean isRelative(Person candidate) {
            return given != null && !candidate.name().contains(given);
        }
    }

    /** Null where nothing tells. */
    Speaker of(int quoted) {
        int unit = reading.unitOf[quoted];
        Reports.Report report = near(unit, quoted);
        Speaker subject = report == null ? subject(unit) : null;
        for (int away = 1; report == null && subject == null && away <= UNITS_AWAY; away++) {
            report = inParagraph(unit - away, quoted) ? near(unit - away, quoted) : null;
        }
        if (report == null && subject == null && reading.isQuoted(firstOfParagraph(quoted))) {
            report = ofParagraphBefore(quoted);
        }
        return report == null ? subject : speaker(report, quoted);
    }

    /** A quotation that opens its paragraph and has no verb of saying goes on with who spoke last; null for nobody. */
    private Reports.Report ofParagraphBefore(int quoted) {
        int unit = reading.unitOf[firstOfParagraph(quoted)];
        Reports.Report report = null;
        for (int away = 1; report == null && away <= UNITS_AWAY && unit >= away; away++) {
            report = near(unit - away, quoted);
        }
        return report;
    }

    private int firstOfParagraph(int token) {
        int first = token;
        while (first > 0 && reading.text.paragraphOf(first - 1) == reading.text.paragraphOf(token)) {
            first--;
        }
        return first;
    }

    /** "Ilse Varga, in a letter of May, wrote": the subject before the quotation; null for none. */
    private Speaker subject(int unit) {
        List<Sighting> seen = sightings.recent();
        Sighting first = null;
        for (int i = seen.size() - 1; i >= 0 && reading.unitOf[seen.get(i).token()] == unit; i--) {
            Sighting sighting = seen.get(i);
            SentencePart part = antecedents.parts.of(sighting);
            boolean isSubject = part == SentencePart.SUBJECT || part == SentencePart.OPENING;
            first = isSubject && !tokens.isQuoted(sighting.token()) ? sighting : first;
        }
        return first == null
                ? null
                : new Speaker(
                        first.surname(), null, first.person(), first.person().gender(), false, NOBODY);
    }

    private boolean inParagraph(int unit, int token) {
        return unit >= 0 && reading.text.paragraphOf(reading.unitStart[unit]) == reading.text.paragraphOf(token);
    }

    /** The report of the unit whose verb stands nearest to the quotation; null for none. */
    private Reports.Report near(int unit, int quoted) {
        Reports.Report nearest = null;
        for (int token = reading.unitStart[unit]; token < reading.unitStart[unit + 1]; token++) {
            Reports.Report report = antecedents.reports.ofSubject(token);
            boolean isNearer = report != null && (nearest == null || away(report, quoted) < away(nearest, quoted));
            nearest = isNearer ? report : nearest;
        }
        return nearest;
    }

    /** Words between the verb and the quotation that holds the token. */
    private int away(Reports.Report report, int quoted) {
        int region = reading.regionOf[quoted];
        return report.cue() < quoted
                ? reading.regionFrom[region] - report.cue()
                : report.cue() - reading.regionTo[region];
    }

    private Speaker speaker(Reports.Report report, int quoted) {
        Gender gender = syntax.gender(report.from());
        if (gender != null) {
            return new Speaker(NOBODY, null, meant(report.from(), quoted, gender), gender, true, topic(report));
        }
        int head = head(report);
        Person person = sighted(head, head + 1);
        if (person != null || tokens.isNameWord(head)) {
            return new Speaker(tokens.word(head), given(head, report), person, null, false, topic(report));
        }
        boolean isKnown = tokens.is(report.from(), WordClass.DEFINITE) // "one guest" is nobody who was named
                && PersonNouns.isOne(tokens.text().lower(head), reading, head); // "the board" is nobody at all
        return new Speaker(NOBODY, null, null, PersonNouns.gender(tokens.text().lower(head)), isKnown, topic(report));
    }

    /** "Anna" of "Anna Varga said"; null for none. */
    private String given(int surname, Reports.Report report) {
        int token = surname - 1;
        return token >= report.from()
                        && tokens.isGivenName(token)
                        && tokens.text().isCapitalised(token)
                ? tokens.text().token(token)
                : null;
    }

    /** The last noun of the subject before its "of". */
    private int head(Reports.Report report) {
        NounChunks chunks = reading.chunks;
        int chunk = chunks.firstFrom(report.from());
        boolean isIt = chunk < chunks.size && chunks.from[chunk] == report.from() && chunks.to[chunk] <= report.to();
        return isIt ? chunks.head[chunk] : report.to() - 1;
    }

    /** "He said of Ilse Varga", "he said about Varga": the last word of her name; {@link #NOBODY} for none. */
    private int topic(Reports.Report report) {
        int of = Math.max(report.cue() + 1, report.isInverted() ? report.to() : 0);
        boolean tellsOf = of + 1 < tokens.count()
                && (tokens.text().is(of, "of") || tokens.text().is(of, "about"));
        if (!tellsOf) {
            return NOBODY;
        }
        int chunk = reading.chunks.firstFrom(of + 1);
        boolean isIt = chunk < reading.chunks.size && reading.chunks.from[chunk] == of + 1;
        int last = isIt ? reading.chunks.to[chunk] - 1 : of + 1;
        return tokens.isNameWord(last) ? tokens.word(last) : NOBODY;
    }

    /** Whom "he said" means; null where nobody is likely by far. */
    private Person meant(int pronoun, int quoted, Gender gender) {
        if (pronoun < quoted) {
            return sighted(pronoun, pronoun + 1);
        }
        Antecedents.Found found = antecedents.best(pronoun, gender);
        return found == null || found.margin() < Antecedents.CLEAR
                ? null
                : found.sighting().person();
    }

    /** Who is mentioned in the words; null for nobody. */
    private Person sighted(int from, int to) {
        List<Sighting> seen = sightings.recent();
        for (int i = seen.size() - 1; i >= 0 && seen.get(i).end() > from; i--) {
            if (seen.get(i).token() < to) {
                return seen.get(i).person();
            }
        }
        return null;
    }
}
