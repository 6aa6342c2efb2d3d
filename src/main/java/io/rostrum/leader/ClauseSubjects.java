package io.rostrum.leader;

import io.rostrum.english.Gender;
import io.rostrum.english.Reading;
import io.rostrum.english.Tag;
import io.rostrum.english.WordClass;

/** Whom a pronoun means by the verb that it stands with: the subject of its clause, or of the clause right before. */
final class ClauseSubjects {

    private static final int LONGEST_PARTICIPLE = 6; // words

    private final Tokens tokens;
    private final Reports reports;
    private final Sightings sightings;
    private final Syntax syntax;
    private final Reading reading;
    private final SentenceParts parts;

    ClauseSubjects(Tokens tokens, Reports reports, Sightings sightings, Syntax syntax, SentenceParts parts) {
        this.tokens = tokens;
        this.reports = reports;
        this.sightings = sightings;
        this.syntax = syntax;
        this.reading = tokens.reading();
        this.parts = parts;
    }

    /** Null for nobody. */
    Sighting ofVerb(int token, Gender gender) {
        Sighting participle = ofParticiple(token, gender);
        if (participle != null) {
            return participle;
        }
        Sighting object = objectBefore(token, gender);
        if (object != null) {
            return object;
        }
        Sighting before = ofClauseBefore(token, gender);
        return before != null ? before : ofOwnVerb(token, gender);
    }

    /** "A picture of Varga selling her house". */
    private Sighting ofParticiple(int token, Gender gender) {
        Sighting last = sightings.lastOf(gender);
        boolean isOwn = last != null
                && (reading.isTag(token, Tag.PRP$) || tokens.is(token, WordClass.REFLEXIVE))
                && token - last.end() < LONGEST_PARTICIPLE
                && reading.isTag(last.end(), Tag.VBG)
                && reading.unitOf[last.token()] == reading.unitOf[token]
                && reading.finites[token] == reading.finites[last.end()];
        return isOwn && last.person().gender() == gender ? last : null;
    }

    /** "Orda attacked Varga, calling her late": the object before, since the subject does both. */
    private Sighting objectBefore(int token, Gender gender) {
        Sighting last = sightings.lastOf(gender);
        boolean isObject = last != null
                && syntax.isObject(token)
                && token > 1
                && reading.isTag(token - 1, Tag.VBG)
                && tokens.isMark(token - 2, ',')
                && reading.unitOf[last.token()] == reading.unitOf[token]
                && reading.finites[token] == reading.finites[last.end()]
                && !tokens.isQuoted(last.token());
        return isObject && last.person().gender() == gender && parts.of(last) == SentencePart.OBJECT ? last : null;
    }

    /** "If Varga wins, she will": the subject of the clause that a comma ends, but not in "If Varga wins, she said,". */
    private Sighting ofClauseBefore(int token, Gender gender) {
        Sighting last = sightings.lastOf(gender);
        boolean follows = last != null
                && syntax.isSubject(token)
                && tokens.isMark(token - 1, ',')
                && reports.ofSubject(token) == null
                && reading.unitOf[last.token()] == reading.unitOf[token]
                && reading.finites[token] - reading.finites[last.end()] == 1
                && !tokens.isQuoted(last.token());
        return follows && last.person().gender() == gender && parts.of(last) == SentencePart.SUBORDINATE ? last : null;
    }

    /** "Varga, during her visit, …", "Varga hurt herself": the subject of the only verb so far, nobody else between. */
    private Sighting ofOwnVerb(int token, Gender gender) {
        Sighting last = sightings.lastOf(gender);
        boolean isOwn = last != null
                && (reading.isTag(token, Tag.PRP$) || tokens.is(token, WordClass.REFLEXIVE))
                && last.person().gender() == gender
                && reading.unitOf[last.token()] == reading.unitOf[token]
                && reading.finites[token] - reading.finites[last.end()] <= 1
                && !tokens.isQuoted(last.token());
        return isOwn && mayGovern(last, token) ? last : null;
    }

    /** Whether it is the subject, or opens the sentence and its verb is still to come: "Varga, in her speech,". */
    private boolean mayGovern(Sighting sighting, int pronoun) {
        SentencePart part = parts.of(sighting);
        boolean isBeforeVerb = reading.finites[pronoun] == reading.finites[sighting.end()];
        return part == SentencePart.SUBJECT
                || part == SentencePart.SUBORDINATE
                        && !isBeforeVerb
                        && (tokens.is(pronoun, WordClass.REFLEXIVE) || isFirst(sighting))
                || part == SentencePart.OPENING && isBeforeVerb && tokens.isMark(sighting.end(), ',');
    }

    /** Whether nobody else of the gender stands before in the sentence: "Orda said that Varga held her town" leaves it open. */
    private boolean isFirst(Sighting sighting) {
        return sightings.recent().stream()
                .filter(other -> other.sentence() == sighting.sentence() && other.token() < sighting.token())
                .noneMatch(other -> other.person().mayBe(sighting.person().gender())
                        && !other.person().isSame(sighting.person()));
    }

    /** "why Varga did not do what she proposed": the subject of the clause that the pronoun stands in. */
    Sighting ofClause(int token, Gender gender) {
        Sighting last = sightings.last();
        boolean isReflexive = tokens.is(token, WordClass.REFLEXIVE);
        boolean isNear = last != null
                && last.sentence() == tokens.sentence(token)
                && last.person().mayBe(gender)
                && !tokens.isPossessive(last.end());
        if (!isNear || isReflexive && last.end() == token) {
            return isNear ? last : null;
        }
        boolean opens = tokens.is(last.token() - 1, WordClass.SUBJECT_OPENER)
                && tokens.text().isWord(last.token() - 1);
        for (int at = last.end(); opens && at < token; at++) {
            opens = tokens.text().isWord(at) && !tokens.is(at, WordClass.SUBJECT_OPENER);
        }
        return opens ? last : null;
    }
}
