package io.rostrum.leader;

import io.rostrum.english.Gender;
import io.rostrum.english.Reading;
import io.rostrum.english.WordClass;
import java.util.List;
import java.util.Set;

/** Who says what stands between quotation marks, before any quotation is found: whom its pronouns seldom mean. */
final class QuotationSpeakers {

    /** Paragraphs of a quotation that goes on without its speaker. */
    private static final int UNITS_BACK = 4;

    /** "said ex-governor Low (North)": a name may stand a little behind the phrase that the report was seen to have. */
    private static final int BRACKET = 1;

    private static final Set<String> TOLD_OF = Set.of("of", "about");

    private final Tokens tokens;
    private final Reading reading;
    private final Reports reports;
    private final Sightings sightings;
    private final Antecedents antecedents;

    QuotationSpeakers(Tokens tokens, Reports reports, Sightings sightings, Antecedents antecedents) {
        this.tokens = tokens;
        this.reading = tokens.reading();
        this.reports = reports;
        this.sightings = sightings;
        this.antecedents = antecedents;
    }

    /** The report that tells the words around the token; where they have none the one before; null where that is far. */
    Reports.Report reportOf(int token) {
        int unit = reading.unitOf[token];
        Reports.Report report = inUnit(unit, token);
        if (report != null || !isAllQuoted(unit)) {
            return report;
        }
        for (int before = unit - 1; report == null && before >= Math.max(0, unit - UNITS_BACK); before--) {
            report = inUnit(before, token);
        }
        return report;
    }

    private boolean isAllQuoted(int unit) {
        int from = reading.unitStart[unit];
        int to = reading.unitStart[unit + 1];
        return reading.quoted[to] - reading.quoted[from] == to - from;
    }

    /** The report of the unit that tells the token, else its last. */
    private Reports.Report inUnit(int unit, int token) {
        Reports.Report last = null;
        for (int at = reading.unitStart[unit]; at < reading.unitStart[unit + 1]; at++) {
            Reports.Report report = reports.ofSubject(at);
            if (report != null && report.begin() <= token && token < report.end()) {
                return report;
            }
            last = report == null ? last : report;
        }
        return last;
    }

    /** Whether it is certain enough that the person is not who speaks. */
    boolean isAnother(Reports.Report report, Sighting candidate, int pronoun, Gender gender) {
        if (isNamedBy(report, candidate) || mayBeSubject(report, candidate)) {
            return false;
        }
        Sighting speaker = sightedIn(report);
        if (speaker != null) {
            return !speaker.person().isSame(candidate.person());
        }
        int head = report.to() - 1;
        if (tokens.is(head, gender == Gender.MALE ? WordClass.HE : WordClass.SHE)) {
            return head > pronoun && isAnotherThanPronoun(head, candidate, gender);
        }
        return tokens.isNameWord(head)
                || tokens.is(report.from(), WordClass.INDEFINITE)
                || !PersonNouns.isOne(reading.text.lower(head), reading, head);
    }

    /** Whether the subject of the report has the person's surname, and no other's given name before it. */
    private boolean isNamedBy(Reports.Report report, Sighting candidate) {
        for (int token = report.from(); token < report.to(); token++) {
            boolean isOthers = token > report.from()
                    && tokens.isGivenName(token - 1)
                    && candidate.person().name() != null
                    && !candidate.person().name().startsWith(tokens.text().token(token - 1));
            if (tokens.word(token) == candidate.surname() && !isOthers) {
                return true;
            }
        }
        return candidate.token() >= report.from() && candidate.token() <= report.to() + BRACKET;
    }

    /** "Orda, noting Varga's gains, said": a subject before the verb of saying whom no report was seen to have. */
    private boolean mayBeSubject(Reports.Report report, Sighting candidate) {
        boolean isBefore = candidate.token() < report.cue()
                && reading.unitOf[candidate.token()] == reading.unitOf[report.cue()]
                && !tokens.isQuoted(candidate.token());
        return isBefore && antecedents.parts.of(candidate).compareTo(SentencePart.SUBORDINATE) < 0;
    }

    /** "he said" after the quotation: whoever that goes back to. */
    private boolean isAnotherThanPronoun(int pronoun, Sighting candidate, Gender gender) {
        Antecedents.Found found = antecedents.best(pronoun, gender);
        return found != null
                && found.margin() >= Antecedents.CLEAR
                && !found.sighting().person().isSame(candidate.person());
    }

    /** "said of Amman:": whether the words before the quotation name whom it is about, and no mention does. */
    boolean isToldOfUnknown(Reports.Report report, int opening) {
        int token = report.cue() + 1;
        if (token >= opening || !TOLD_OF.contains(reading.text.lower(token))) {
            return false;
        }
        boolean isNamed = false;
        for (token++; token < opening && !tokens.isQuoted(token); token++) {
            if (sightings.holds(token)) {
                return false;
            }
            isNamed |= tokens.isNameWord(token);
        }
        return isNamed;
    }

    private Sighting sightedIn(Reports.Report report) {
        List<Sighting> seen = sightings.recent();
        for (int i = seen.size() - 1; i >= 0 && seen.get(i).token() >= report.from(); i--) {
            if (seen.get(i).token() < report.to()) {
                return seen.get(i);
            }
        }
        return null;
    }
}
