package io.rostrum.leader;

import io.rostrum.english.Gender;
import io.rostrum.english.Tag;
import io.rostrum.english.Vocabulary;
import io.rostrum.english.WordClass;
import java.util.HashSet;
import java.util.Set;

/**
 * Remembers who speaks without a name, "one guest said", or by a single name of which nothing else is known: a pronoun after
 * that is theirs, not a leader's.
 */
final class UnnamedPersons {

    private static final double CONFIDENCE = 0.7;

    private final Tokens tokens;
    private final Reports reports;
    private final Sightings sightings;
    private final Set<Integer> speaking = new HashSet<>(); // names that stood so
    private Set<Integer> names; // words that stand with a capital inside a sentence; null until asked for

    UnnamedPersons(Tokens tokens, Reports reports, Sightings sightings) {
        this.tokens = tokens;
        this.reports = reports;
        this.sightings = sightings;
    }

    /** Reads the phrase that begins at the token. */
    void read(int token) {
        if (isUnknownName(token) && (speaking.contains(tokens.word(token)) || speaks(token))) {
            speaking.add(tokens.word(token));
            String name = tokens.text().token(token);
            sightings.addUnnamed(token, token + 1, new Person(null, name, tokens.genderOf(token)), CONFIDENCE);
            return;
        }
        Reports.Report report = reports.ofSubject(token);
        if (report == null || token != report.from()) {
            return;
        }
        int head = head(report);
        String word = tokens.text().lower(head);
        if (tokens.text().isCapitalised(head) && head > token || !PersonNouns.isOne(word, tokens.reading(), head)) {
            return;
        }
        boolean hasDeterminer = tokens.is(token, WordClass.DEFINITE)
                || tokens.is(token, WordClass.INDEFINITE)
                || tokens.is(token, WordClass.POSSESSOR);
        int first = hasDeterminer && token < head ? token + 1 : token;
        String name = tokens.text().span(first, report.to()).in(tokens.text().body());
        sightings.addUnnamed(token, report.to(), new Person(null, name, gender(word)), CONFIDENCE);
    }

    /** A word that no list holds. */
    private boolean isUnknownName(int token) {
        boolean isName = tokens.word(token) < Vocabulary.UNKNOWN
                || tokens.is(token, WordClass.COMMON_SURNAME)
                || tokens.isGivenName(token);
        return isName && tokens.isNameWord(token) && !tokens.isAcronym(token) && !tokens.isQuoted(token);
    }

    /** "Hale decided": it stands before a verb that persons govern. */
    private boolean speaks(int token) {
        return tokens.is(token + 1, WordClass.PERSON_VERB) || reports.ofSubject(token) != null || opensSentence(token);
    }

    /** A word that is a name elsewhere in the article, before a verb at the begin of a sentence. */
    private boolean opensSentence(int token) {
        if (token != tokens.sentenceStart(token)) {
            return false;
        }
        int next = token + 1;
        while (next < tokens.count() && tokens.reading().isTag(next, Tag.RB)) {
            next++;
        }
        return next < tokens.count() && tokens.reading().isFiniteVerb(next) && names().contains(tokens.word(token));
    }

    private Set<Integer> names() {
        if (names == null) {
            names = new HashSet<>();
            for (int token = 1; token < tokens.count(); token++) {
                boolean isInside =
                        token > tokens.sentenceStart(token) && tokens.text().isWord(token - 1);
                if (isInside && tokens.isNameWord(token) && !tokens.isAcronym(token)) {
                    names.add(tokens.word(token));
                }
            }
        }
        return names;
    }

    /** The last word of the phrase, or before its "of". */
    private int head(Reports.Report report) {
        for (int token = report.from(); token + 1 < report.to(); token++) {
            if (tokens.text().lower(token + 1).equals("of")) {
                return token;
            }
        }
        return report.to() - 1;
    }

    private static Gender gender(String noun) {
        if (noun.endsWith("woman") || noun.endsWith("ess") && !noun.equals("witness")) {
            return Gender.FEMALE;
        }
        return noun.endsWith("man") && !noun.equals("human") ? Gender.MALE : null;
    }
}
