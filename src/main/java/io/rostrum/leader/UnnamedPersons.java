package io.rostrum.leader;

import io.rostrum.english.ClauseWords;
import io.rostrum.english.Gender;
import io.rostrum.english.NounChunks;
import io.rostrum.english.Reading;
import io.rostrum.english.Tag;
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
    private final UnknownNames names;
    private final Set<Integer> speaking = new HashSet<>(); // names that stood so

    UnnamedPersons(Tokens tokens, Reports reports, Sightings sightings) {
        this.tokens = tokens;
        this.names = new UnknownNames(tokens);
        this.reports = reports;
        this.sightings = sightings;
    }

    /** Reads the phrase that begins at the token. */
    void read(int token) {
        boolean mayBeName = names.mayStand(token);
        boolean speaks = mayBeName && (speaking.contains(tokens.word(token)) || speaks(token));
        if ((speaks || mayBeName && actsAlone(token)) && names.isName(token)) {
            if (speaks) {
                speaking.add(tokens.word(token));
            }
            String name = tokens.text().token(token);
            sightings.addUnnamed(token, token + 1, new Person(null, name, tokens.genderOf(token)), CONFIDENCE);
            return;
        }
        Reports.Report report = reports.ofSubject(token);
        if (report == null && acts(token)) {
            NounChunks chunks = tokens.reading().chunks;
            int end = chunks.to[chunks.firstFrom(token)];
            remember(token, token + 1, end, end - 1);
            return;
        }
        if (report == null || token != report.from()) {
            return;
        }
        int head = head(report);
        if (tokens.text().isCapitalised(head) && head > token || !isPerson(token, head)) {
            return;
        }
        if (token < head && tokens.is(token, WordClass.POSSESSOR)) {
            if (!report.isInverted() || ClauseWords.SAY.contains(tokens.text().lower(report.cue()))) {
                remember(token + 1, token + 1, report.to(), head);
            }
            return;
        }
        boolean hasDeterminer = tokens.is(token, WordClass.DEFINITE) || tokens.is(token, WordClass.INDEFINITE);
        remember(token, hasDeterminer && token < head ? token + 1 : token, report.to(), head);
    }

    private void remember(int token, int first, int end, int head) {
        String name = tokens.text().span(first, end).in(tokens.text().body());
        Gender gender = gender(tokens.text().lower(head));
        sightings.addUnnamed(token, end, new Person(null, name, gender), CONFIDENCE);
    }

    /** "A designer for the fair watched": the subject of a verb, nobody of whom was spoken before. */
    private boolean acts(int token) {
        Reading reading = tokens.reading();
        NounChunks chunks = reading.chunks;
        int chunk = chunks.firstFrom(token);
        if (!tokens.is(token, WordClass.INDEFINITE) || chunk >= chunks.size || chunks.from[chunk] != token) {
            return false;
        }
        int head = chunks.to[chunk] - 1;
        boolean isNew = token == tokens.sentenceStart(token)
                || LocativeInversion.isBehindPlace(token, tokens)
                || tokens.isMark(token - 1, ',') && !isApposed(token)
                || tokens.is(token - 1, WordClass.SUBJECT_OPENER);
        return isNew
                && !tokens.isQuoted(token)
                && !tokens.text().isCapitalised(head)
                && isPerson(token, head)
                && (isVerb(afterPlace(chunks, chunk)) || LocativeInversion.isSubject(token, chunks.to[chunk], tokens));
    }

    private boolean isPerson(int token, int head) {
        String word = tokens.text().lower(head);
        return PersonNouns.isOne(word, tokens.reading(), head)
                || tokens.is(token, WordClass.INDEFINITE) && ClauseWords.NAMELESS.contains(word);
    }

    private boolean isApposed(int token) {
        Sighting last = sightings.last();
        return last != null && last.end() >= token - 3;
    }

    /** One past "a designer for the fair". */
    private int afterPlace(NounChunks chunks, int chunk) {
        int end = chunks.to[chunk];
        boolean goesOn =
                tokens.is(end, WordClass.PREPOSITION) && chunk + 1 < chunks.size && chunks.from[chunk + 1] == end + 1;
        return goesOn ? chunks.to[chunk + 1] : end;
    }

    private boolean isVerb(int token) {
        return tokens.reading().isFiniteVerb(token);
    }

    /** "Hale decided": it stands before a verb that persons govern. */
    private boolean speaks(int token) {
        return !tokens.is(token - 1, WordClass.DEFINITE)
                && (tokens.is(token + 1, WordClass.PERSON_VERB)
                        || tells(token)
                        || opensSentence(token)
                        || isToldBeside(token));
    }

    /** "Hale has said", but "Top advisers have said". */
    private boolean tells(int token) {
        Reports.Report report = reports.ofSubject(token);
        return report != null && token == report.to() - 1;
    }

    /** "Hale, the inspector who". */
    private boolean isToldBeside(int token) {
        NounChunks chunks = tokens.reading().chunks;
        int chunk = chunks.firstFrom(token + 2);
        int start = tokens.sentenceStart(token);
        boolean opens = token == start || token == start + 1 && tokens.reading().isTag(start, Tag.RB);
        boolean isApposition = opens
                && tokens.isMark(token + 1, ',')
                && chunk < chunks.size
                && chunks.from[chunk] == token + 2
                && (tokens.is(token + 2, WordClass.DEFINITE) || tokens.is(token + 2, WordClass.INDEFINITE));
        return isApposition
                && PersonNouns.isOne(tokens.text().lower(chunks.head[chunk]), tokens.reading(), chunks.head[chunk]);
    }

    /** A word that is a name elsewhere in the article, before a verb at the begin of a sentence. */
    private boolean opensSentence(int token) {
        if (token != tokens.sentenceStart(token)) {
            return false;
        }
        int next = token + 1;
        while (tokens.reading().isTag(next, Tag.RB)) {
            next++;
        }
        return tokens.reading().isFiniteVerb(next) && names.standsInside(token);
    }

    /** "Brennick bought it", where nothing else tells that the word is a name: this once it may be somebody. */
    private boolean actsAlone(int token) {
        Reading reading = tokens.reading();
        return token == tokens.sentenceStart(token)
                && reading.isTag(token, Tag.NNP)
                && reading.isTag(token + 1, Tag.VBD)
                && token + 2 < tokens.count()
                && tokens.text().isWord(token + 2)
                && !tokens.is(token, WordClass.ORGANISATION);
    }

    /** The last word of the phrase, or before its "of". */
    private int head(Reports.Report report) {
        for (int token = report.from(); token + 1 < report.to(); token++) {
            if (tokens.text().is(token + 1, "of")) {
                return token;
            }
        }
        return report.to() - 1;
    }

    private static Gender gender(String noun) {
        if (noun.endsWith("ess") && !noun.equals("witness")) {
            return Gender.FEMALE;
        }
        return noun.equals("human") ? null : PersonNouns.gender(noun);
    }
}
