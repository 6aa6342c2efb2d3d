package io.rostrum.leader;

import io.rostrum.english.ClauseWords;
import java.util.ArrayList;
import java.util.List;

/**
 * Whom a pronoun cannot mean, since the same clause or what the pronoun's person tells has their name: "Davit Zorane was
 * tired, he said", "he said Mr Zorane was tired", "he had accused Kessar".
 */
final class NamedBeside {

    private static final int LONGEST_TOLD = 200;
    private static final int CLAUSE = 12; // words

    private final Tokens tokens;
    private final Reports reports;
    private final Syntax syntax;
    private final SentenceParts parts;

    NamedBeside(Tokens tokens, Reports reports, Syntax syntax, SentenceParts parts) {
        this.tokens = tokens;
        this.reports = reports;
        this.syntax = syntax;
        this.parts = parts;
    }

    /** The names, each by its last word, in the clause of "he" and "she"; none for "his associates say". */
    Names of(int pronoun) {
        List<Integer> names = new ArrayList<>();
        if (syntax.isSubject(pronoun)) {
            addTold(pronoun, names);
            addObjects(pronoun, names);
        }
        return new Names(names);
    }

    private void addTold(int pronoun, List<Integer> names) {
        Reports.Report report = reports.ofSubject(pronoun);
        if (report == null || parts.isSubordinate(report.from())) {
            return;
        }
        if (report.isWithin() && !isOwnClause(report)) {
            addBefore(report.from() - 2, names);
            return;
        }
        int end = Math.min(report.end(), report.begin() + LONGEST_TOLD);
        for (int token = report.begin(); token < end; token++) {
            if (tokens.isNameWord(token) && (report.isBefore() || parts.isSubject(token + 1, end))) {
                names.add(token);
            }
        }
    }

    /** "Varga has never seen it, she said, and": one verb stands before the comma, and no "when". */
    private boolean isOwnClause(Reports.Report report) {
        int[] finites = tokens.reading().finites;
        String last = report.from() < 2 ? "" : tokens.text().lower(report.from() - 2);
        return finites[report.from()] - finites[report.begin()] == 1 && !ClauseWords.CLAUSE_OPENERS.contains(last);
    }

    /** "Varga, she said, has seen it". */
    private void addBefore(int token, List<Integer> names) {
        if (tokens.isNameWord(token)) {
            names.add(token);
        }
    }

    /** The names after the pronoun's verb, up to a comma, a quotation or another verb. */
    private void addObjects(int pronoun, List<Integer> names) {
        int end = Math.min(tokens.sentenceEnd(pronoun), pronoun + CLAUSE);
        int verbs = 0;
        for (int token = pronoun + 1; token < end && verbs < 2; token++) {
            if (tokens.isMark(token, ',') || tokens.isQuoted(token)) {
                return;
            }
            verbs += tokens.reading().isFiniteVerb(token) ? 1 : 0;
            if (tokens.isNameWord(token) && !isAttribute(token)) {
                names.add(token);
            }
        }
    }

    /** "Varga Tower", "Varga supporters". */
    private boolean isAttribute(int token) {
        return tokens.followsWithBlank(token + 1)
                && tokens.reading().tagOf(token + 1).isNoun();
    }

    /** Names of one clause. */
    final class Names {

        private final List<Integer> last; // words of the names, by token

        private Names(List<Integer> last) {
            this.last = last;
        }

        /** Whether one of them is the person's. */
        boolean have(Sighting sighting) {
            return last.stream()
                    .anyMatch(token -> tokens.word(token) == sighting.surname() && !isRelative(token, sighting));
        }

        /** "Anna Varga", where Ilse Varga is meant. */
        private boolean isRelative(int surname, Sighting sighting) {
            int given = surname - 1;
            return tokens.followsWithBlank(surname)
                    && tokens.isGivenName(given)
                    && tokens.text().isCapitalised(given)
                    && !sighting.person().name().contains(tokens.text().token(given));
        }
    }
}
