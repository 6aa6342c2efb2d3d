package io.rostrum.leader;

import io.rostrum.english.ClauseWords;
import io.rostrum.english.Gender;
import io.rostrum.english.Reading;
import io.rostrum.english.Tag;
import io.rostrum.english.WordClass;
import java.util.List;

/** Who stands so near a pronoun, or in such a place, that nothing else need be asked. */
final class NearPersons {

    private static final int RELATIVE_CLAUSE = 12;
    private static final int OCCASION = 5; // words of "on the telephone that"

    private final Tokens tokens;
    private final Reports reports;
    private final Sightings sightings;
    private final Syntax syntax;
    private final Reading reading;
    private final SentenceParts parts;
    private final ClauseSubjects subjects;

    NearPersons(Tokens tokens, Reports reports, Sightings sightings, Syntax syntax, SentenceParts parts) {
        this.tokens = tokens;
        this.reports = reports;
        this.sightings = sightings;
        this.syntax = syntax;
        this.reading = tokens.reading();
        this.parts = parts;
        this.subjects = new ClauseSubjects(tokens, reports, sightings, syntax, parts);
    }

    /** Null for nobody. */
    Sighting of(int token, Gender gender) {
        Sighting joined = joined(token, gender);
        if (joined != null) {
            return joined;
        }
        Sighting relative = withRelativeClause(token, gender);
        if (relative != null) {
            return relative;
        }
        Sighting compared = compared(token, gender);
        if (compared != null) {
            return compared;
        }
        Sighting warned = warned(token, gender);
        if (warned != null) {
            return warned;
        }
        Sighting teller = isToldByApposed(token, gender) ? sightings.last() : tellsOfOneself(token, gender);
        if (teller != null) {
            return teller;
        }
        Sighting clause = subjects.ofClause(token, gender);
        if (clause != null) {
            return clause;
        }
        Sighting topic = topic(token, gender);
        if (topic != null) {
            return topic;
        }
        Sighting told = toldOf(token, gender);
        return told != null ? told : subjects.ofVerb(token, gender);
    }

    /** "Orda said Varga is a better skater than she was", "as good a skater as she was": the subject of the clause that compares. */
    private Sighting compared(int token, Gender gender) {
        Sighting last = sightings.lastOf(gender);
        boolean isCompared = last != null
                && token > 0
                && (tokens.text().is(token - 1, "than") || isEquated(last.end(), token - 1))
                && syntax.isSubject(token)
                && token + 1 < tokens.count()
                && (ClauseWords.BE.contains(tokens.text().lower(token + 1))
                        || ClauseWords.DO.contains(tokens.text().lower(token + 1))
                        || ClauseWords.HAVE.contains(tokens.text().lower(token + 1)));
        boolean isItsClause = isCompared
                && reading.unitOf[last.token()] == reading.unitOf[token]
                && reading.finites[token] - reading.finites[last.end()] == 1;
        return isItsClause && !tokens.isPossessive(last.end()) && reading.isFiniteVerb(last.end()) ? last : null;
    }

    /** "As good a skater today as": whether the token is "as" and one before a degree stands between. */
    private boolean isEquated(int from, int token) {
        boolean isSecond = tokens.text().is(token, "as");
        for (int at = from; isSecond && at < token - 1; at++) {
            boolean isDegree = reading.isTag(at + 1, Tag.JJ) || reading.isTag(at + 1, Tag.RB);
            if (tokens.text().is(at, "as") && isDegree) {
                return true;
            }
        }
        return false;
    }

    /** "warned Varga she had to mend it", "told Varga that she must": whom it is said to, where it is a demand. */
    private Sighting warned(int token, Gender gender) {
        Sighting last = sightings.last();
        if (last == null || !syntax.isSubject(token) || last.sentence() != tokens.sentence(token)) {
            return null;
        }
        int next = last.end();
        next = tokens.isMark(next, ',') ? next + 1 : next;
        next = next < token && tokens.text().is(next, "that") ? next + 1 : next;
        int verb = last.token() - 1;
        while (verb > last.token() - 8 && verb > 0 && !reading.tagOf(verb).isVerb()) {
            verb--;
        }
        return isOccasion(next, token)
                        && last.person().mayBe(gender)
                        && verb >= 0
                        && ClauseWords.WARNING.contains(tokens.text().lower(verb))
                        && (isDemand(token + 1) || isReminded(verb, token + 1))
                ? last
                : null;
    }

    /** Nothing, or "on the telephone": no verb, no comma. */
    private boolean isOccasion(int from, int to) {
        boolean isNothing = from <= to && to - from <= OCCASION && reading.finites[to] == reading.finites[from];
        for (int token = from; isNothing && token < to; token++) {
            isNothing = tokens.text().isWord(token) && (token > from || tokens.is(token, WordClass.PREPOSITION));
        }
        return isNothing;
    }

    /** "Varga said she", "Varga has said that her": who tells it, whoever else was named before. */
    private Sighting tellsOfOneself(int token, Gender gender) {
        Sighting last = sightings.last();
        Reports.Report report = last == null ? null : reports.ofSubject(last.token());
        boolean tells = report != null
                && !syntax.isObject(token)
                && report.cue() >= last.end()
                && report.to() <= last.end()
                && !tokens.isMark(last.end(), ',')
                && !tokens.is(last.token() - 1, WordClass.PREPOSITION)
                && last.person().gender() == gender
                && !tokens.isPossessive(last.end());
        int first = tells ? report.cue() + 1 : token;
        boolean hasThat = tells && first < token && tokens.text().is(first, "that");
        return tells && (hasThat ? first + 1 : first) == token ? last : null;
    }

    /** "Varga, the adviser of Norland, said she": no "said she" that tells what stands before it. */
    boolean isToldByApposed(int token, Gender gender) {
        Sighting last = sightings.last();
        int cue = token > 0 && tokens.text().is(token - 1, "that") ? token - 2 : token - 1;
        return last != null
                && last.end() < cue - 1
                && last.sentence() == tokens.sentence(token)
                && tokens.is(cue, WordClass.PERSON_VERB)
                && tokens.isMark(last.end(), ',')
                && tokens.isMark(cue - 1, ',')
                && reading.finites[cue] == reading.finites[last.end()]
                && !syntax.isObject(token)
                && !tokens.isQuoted(last.token())
                && !tokens.is(last.token() - 1, WordClass.PREPOSITION)
                && last.person().mayBe(gender);
    }

    private boolean isDemand(int verb) {
        if (verb + 1 >= tokens.count()) {
            return false;
        }
        String word = tokens.text().lower(verb);
        boolean hasTo = ClauseWords.HAVE.contains(word)
                && (tokens.text().is(verb + 1, "to") || tokens.text().is(verb + 1, "until"));
        return hasTo || ClauseWords.DEMANDS.contains(word) || word.startsWith("need");
    }

    /** "Reminded Varga she was bound"; but "warned Varga she would leave" tells of either. */
    private boolean isReminded(int verb, int told) {
        return ClauseWords.REMINDING.contains(tokens.text().lower(verb))
                && reading.isFiniteVerb(told)
                && !reading.isTag(told, Tag.MD);
    }

    /** "The charge against Varga is that she": whom the sentence then tells of. */
    private Sighting toldOf(int token, Gender gender) {
        List<Sighting> seen = sightings.recent();
        for (int i = seen.size() - 1; i >= 0 && seen.get(i).sentence() == tokens.sentence(token); i--) {
            Sighting sighting = seen.get(i);
            int is = sighting.end();
            boolean isTold = is + 1 < token
                    && ClauseWords.BE.contains(tokens.text().lower(is))
                    && tokens.text().is(is + 1, "that")
                    && reading.finites[token] == reading.finites[is + 1]
                    && tokens.is(sighting.token() - 1, WordClass.PREPOSITION);
            if (isTold && sighting.person().gender() == gender) {
                return sighting;
            }
        }
        return null;
    }

    /** "As for Varga, she …". */
    private Sighting topic(int token, Gender gender) {
        Sighting last = sightings.last();
        boolean isTopic = last != null
                && last.token() > 1
                && last.end() + 1 == token
                && tokens.isMark(last.end(), ',')
                && tokens.text().is(last.token() - 1, "for")
                && tokens.text().is(last.token() - 2, "as");
        return isTopic && last.person().mayBe(gender) ? last : null;
    }

    /** "She praised her town and her team": the pronoun before in the sentence, nobody of the gender between; null for none. */
    Sighting sameAgain(int token, Gender gender) {
        Sighting last = sightings.lastOf(gender);
        boolean goesOn = last != null
                && last.mention().kind() == Mention.Kind.PRONOUN
                && reading.unitOf[last.token()] == reading.unitOf[token]
                && tokens.isQuoted(last.token()) == tokens.isQuoted(token);
        boolean isOwnObject = goesOn
                && syntax.isSubject(last.token())
                && !reading.isTag(token, Tag.PRP$)
                && reading.finites[token] - reading.finites[last.end()] <= 1;
        return goesOn && !isOwnObject ? last : null;
    }

    /** "Varga and her son", "Varga, her son": the person named right before. */
    private Sighting joined(int token, Gender gender) {
        Sighting last = sightings.last();
        if (last == null || syntax.isSubject(token) || last.sentence() != tokens.sentence(token)) {
            return null;
        }
        boolean isJoined = last.end() + 1 == token
                && (tokens.isMark(last.end(), ',') || tokens.text().is(last.end(), "and"))
                && !(syntax.isOwn(token) && parts.of(last) == SentencePart.OBJECT);
        return isJoined && last.person().mayBe(gender) ? last : null;
    }

    /** The person whom "who" before the pronoun takes up: "Varga, who lost her seat". */
    private Sighting withRelativeClause(int token, Gender gender) {
        List<Sighting> seen = sightings.recent();
        for (int i = seen.size() - 1; i >= 0 && seen.get(i).sentence() == tokens.sentence(token); i--) {
            Sighting sighting = seen.get(i);
            int who = syntax.takenUpAt(sighting, token);
            if (who < token
                    && !syntax.isObject(token)
                    && token - who <= RELATIVE_CLAUSE
                    && sighting.person().mayBe(gender)) {
                return sighting;
            }
        }
        return null;
    }
}
