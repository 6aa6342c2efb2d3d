package io.rostrum.leader;

import io.rostrum.english.ClauseWords;
import io.rostrum.english.NounChunks;
import io.rostrum.english.PastTense;
import io.rostrum.english.Reading;
import io.rostrum.english.Tag;
import io.rostrum.english.WordClass;

/** Tells the {@link SentencePart} that somebody has in the sentence, from parts of speech and noun phrases. */
final class SentenceParts {

    private static final int LONGEST_APPOSITION = 20;

    private static final int AGENT_WITHIN = 5; // words

    private final Tokens tokens;
    private final Reading reading;
    private final NounChunks chunks;
    private final Reports reports;

    SentenceParts(Tokens tokens, Reports reports) {
        this.tokens = tokens;
        this.reading = tokens.reading();
        this.chunks = reading.chunks;
        this.reports = reports;
    }

    SentencePart of(Sighting sighting) {
        int from = sighting.token();
        int to = sighting.end();
        if (tokens.isPossessive(to) || tokens.is(from, WordClass.POSSESSOR)) {
            return SentencePart.OWNER;
        }
        int chunk = chunks.firstFrom(from + 1) - 1;
        boolean isIn = chunk >= 0 && chunks.from[chunk] <= from && chunks.to[chunk] >= to;
        int begin = isIn ? chunks.from[chunk] : from;
        int end = isIn ? chunks.to[chunk] : to;
        if (tokens.is(end, WordClass.PERSON_VERB)
                || isSubject(end, reading.unitStart[reading.unitOf[from] + 1])
                || endsSubjectOfReport(sighting)
                || LocativeInversion.isBehindPlace(begin, tokens) && LocativeInversion.isSubject(begin, end, tokens)
                || isApposed(begin, end)) {
            return isSubordinate(begin) ? SentencePart.SUBORDINATE : SentencePart.SUBJECT;
        }
        if (sighting.isSubject()) {
            return isSubordinate(begin) ? SentencePart.SUBORDINATE : SentencePart.OPENING;
        }
        return begin > 0 && tokens.is(begin - 1, WordClass.PREPOSITION) ? SentencePart.OBLIQUE : SentencePart.OBJECT;
    }

    /** "The shepherd, Ole Brand, rang": a name in commas and a verb behind it. */
    private boolean isApposed(int begin, int end) {
        return begin > 1
                && tokens.isMark(begin - 1, ',')
                && reading.tagOf(begin - 2).isNoun()
                && !tokens.isNameWord(begin - 2)
                && tokens.isMark(end, ',')
                && (reading.isFiniteVerb(end + 1) || PastTense.isMain(reading, end + 1));
    }

    /** "The ribbon was cut by Varga". */
    boolean isAgent(Sighting sighting) {
        int by = sighting.token() - 1;
        if (by < 0 || !reading.text.is(by, "by")) {
            return false;
        }
        int start = reading.unitStart[reading.unitOf[by]];
        int verb = by - 1;
        while (verb > start && verb > by - AGENT_WITHIN && !reading.tagOf(verb).isVerb()) {
            verb--;
        }
        return verb > start && reading.isTag(verb, Tag.VBN) && ClauseWords.BE.contains(reading.text.lower(verb - 1));
    }

    /** "said Varga", "the press secretary, Varga, told reporters". */
    private boolean endsSubjectOfReport(Sighting sighting) {
        Reports.Report report = reports.ofSubject(sighting.token());
        return report != null && (report.isInverted() || report.to() == sighting.end());
    }

    /** "The court labelled Orda and Varga": objects of the verb before; "in third was Varga" has its subject there. */
    boolean isGoverned(int begin) {
        int chunk = chunks.firstFrom(begin) - 1;
        boolean isJoined = chunk >= 0 && chunks.to[chunk] == begin - 1 && reading.text.is(begin - 1, "and");
        int first = isJoined ? chunks.from[chunk] : begin;
        return first > reading.unitStart[reading.unitOf[begin]]
                && reading.tagOf(first - 1).isVerb()
                && !ClauseWords.BE.contains(reading.text.lower(first - 1));
    }

    boolean isObject(Sighting sighting) {
        SentencePart part = of(sighting);
        return part.compareTo(SentencePart.OBJECT) >= 0 || part == SentencePart.OPENING && isGoverned(sighting.token());
    }

    /** Whether the phrase's verb comes after it, perhaps after an apposition or others it is joined with. */
    boolean isSubject(int end, int limit) {
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
        if (at < limit && reading.text.is(at, "and")) {
            int joined = chunks.firstFrom(at + 1);
            at = joined < chunks.size && chunks.from[joined] == at + 1 ? chunks.to[joined] : limit;
        }
        return at < limit && reading.isFiniteVerb(at);
    }

    /** "As Orda began his tour, …": a clause that is not the sentence's own. */
    boolean isSubordinate(int begin) {
        int start = reading.unitStart[reading.unitOf[begin]];
        int at = begin - 1;
        return at >= start
                && reading.text.isWord(at)
                && !ClauseWords.CONTRASTING.contains(reading.text.lower(at))
                && (ClauseWords.CLAUSE_OPENERS.contains(reading.text.lower(at)) || reading.text.is(at, "than"));
    }
}
