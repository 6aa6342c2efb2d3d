package io.rostrum.leader;

import io.rostrum.english.AsSaying;
import io.rostrum.english.ClauseWords;
import io.rostrum.english.NounChunks;
import io.rostrum.english.PastTense;
import io.rostrum.english.Reading;
import io.rostrum.english.Tag;
import java.util.Arrays;

/**
 * Who tells something: verbs of saying outside quotation marks and their subjects, told from parts of speech alone.
 * Persons are told apart by them before any quotation is found.
 */
final class Reports {

    private static final int SAYING = 5; // level of words that are mostly cues
    private static final int LONGEST_APPOSITION = 20;

    private final Reading reading;
    private final NounChunks chunks;
    private final Report[] ofSubject; // by token
    private final boolean[] told; // by token

    /**
     * @param cue   token of the verb
     * @param from  first token of its subject
     * @param to    one past the subject's last token
     * @param begin first token of what is told
     * @param end   one past its last token; all of the unit where subject and verb stand in commas within
     */
    record Report(int cue, int from, int to, int begin, int end) {

        boolean isInverted() {
            return from > cue;
        }

        /** Whether subject and verb stand in commas within what is told. */
        boolean isWithin() {
            return begin < from && end > cue && from < cue;
        }

        /** Whether what is told stands before subject and verb. */
        boolean isBefore() {
            return end <= cue;
        }
    }

    Reports(Reading reading) {
        this.reading = reading;
        this.chunks = reading.chunks;
        this.ofSubject = new Report[reading.tokens()];
        this.told = new boolean[reading.tokens()];
        for (int token = 0; token < reading.tokens(); token++) {
            int quoted = AsSaying.verb(reading, token);
            Report report = quoted >= 0 ? passedOn(quoted, token) : isSaying(token) ? report(token) : null;
            if (report != null) {
                Arrays.fill(ofSubject, report.from(), report.to(), report);
                Arrays.fill(told, report.begin(), report.end(), true);
            }
        }
    }

    /** The report whose subject holds the token; null when none does. */
    Report ofSubject(int token) {
        return token < ofSubject.length ? ofSubject[token] : null;
    }

    /** Whether the token stands in what somebody tells. */
    boolean isTold(int token) {
        return told[token];
    }

    private boolean isSaying(int token) {
        boolean isVerb = reading.isFiniteVerb(token)
                || PastTense.isMain(reading, token)
                || reading.isTag(token, Tag.VBN)
                        && token > 0
                        && ClauseWords.HAVE.contains(reading.text.lower(beforeAdverbs(token - 1)));
        return isVerb
                && reading.regionOf[token] < 0
                && (reading.level[token] >= SAYING || ClauseWords.SAY.contains(reading.text.lower(token)));
    }

    /** "The paper quoted Dale as saying …", "Dale was quoted as saying …". */
    private Report passedOn(int quoted, int saying) {
        int begin = reading.unitStart[reading.unitOf[saying]];
        int end = reading.unitStart[reading.unitOf[saying] + 1];
        int be = beforeAdverbs(quoted - 1);
        boolean isPassive = be >= begin && ClauseWords.BE.contains(reading.text.lower(be));
        int subject = subjectBefore(isPassive ? be : quoted, begin);
        int object = chunks.firstFrom(quoted + 1);
        boolean hasObject = object < chunks.size && chunks.from[object] == quoted + 1 && chunks.to[object] < saying;
        int source = isPassive ? subject : hasObject ? object : -1;
        if (source < 0) {
            return null;
        }
        int told = chunks.from[subject < 0 ? source : subject];
        boolean isLast = saying + 1 == end || isComma(saying + 1) || !reading.text.isWord(saying + 1);
        return isLast && told > begin
                ? new Report(saying, chunks.from[source], withName(source, saying), begin, told)
                : new Report(saying, chunks.from[source], withName(source, saying), saying + 1, end);
    }

    private int beforeAdverbs(int token) {
        int at = token;
        while (at > 0 && reading.isTag(at, Tag.RB)) {
            at--;
        }
        return at;
    }

    private Report report(int cue) {
        int unit = reading.unitOf[cue];
        int begin = reading.unitStart[unit];
        int end = reading.unitStart[unit + 1];
        int chunk = chunks.firstFrom(cue + 1);
        boolean follows = cue > begin
                && !ClauseWords.INFORM.contains(reading.text.lower(cue)) // "told reporters": they hear it
                && !reading.isTag(cue, Tag.VBN) // "Dale, an elder, complained of gulls"
                && (isComma(cue - 1) || reading.regionOf[cue - 1] >= 0)
                && chunk < chunks.size
                && chunks.from[chunk] == cue + 1
                && chunks.to[chunk] <= end
                && (chunks.to[chunk] == end || !reading.isFiniteVerb(chunks.to[chunk]))
                && maySpeak(chunks.head[chunk]);
        if (follows) {
            return new Report(cue, chunks.from[chunk], chunks.to[chunk], begin, cue);
        }
        int subject = subjectBefore(cue, begin);
        if (subject < 0) {
            return null;
        }
        int from = chunks.from[subject];
        int to = withName(subject, cue);
        boolean isParenthesis = from > begin && isComma(from - 1) && cue + 1 < end && isComma(cue + 1);
        if (isParenthesis) {
            return new Report(cue, from, to, begin, end);
        }
        return isFronted(begin, from, cue, end)
                ? new Report(cue, from, to, begin, from)
                : new Report(cue, from, to, cue + 1, end);
    }

    /** "Said the clerk", "said officials", but ", announced the end". */
    private boolean maySpeak(int head) {
        String word = reading.text.lower(head);
        return reading.text.isCapitalised(head)
                || !reading.isTag(head, Tag.NN)
                || PersonNouns.isOne(word, reading, head)
                || PersonNouns.gender(word) != null
                || ClauseWords.ORGANISATIONS.contains(word)
                || ClauseWords.GOVERNMENTS.contains(word)
                || ClauseWords.GROUPS.contains(word);
    }

    /** "The port will close, he said on Monday." */
    private boolean isFronted(int begin, int subject, int cue, int end) {
        boolean isCut = subject > begin && (isComma(subject - 1) || reading.regionOf[subject - 1] >= 0);
        boolean isQuoteNext = cue + 1 < end && reading.regionOf[cue + 1] >= 0;
        return isCut
                && !isQuoteNext
                && !isModal(cue - 1)
                && (reading.finites[subject] > reading.finites[begin] || reading.regionOf[subject - 1] >= 0)
                && reading.finites[end] - reading.finites[cue + 1] - quotedFinites(cue + 1, end) == 0;
    }

    /** "If the port closes, he may say so": nothing is told yet. */
    private boolean isModal(int token) {
        return reading.isTag(token, Tag.MD)
                || ClauseWords.HAVE.contains(reading.text.lower(token)) && reading.isTag(token - 1, Tag.MD);
    }

    private int quotedFinites(int from, int to) {
        int finites = 0;
        for (int token = from; token < to; token++) {
            finites += reading.regionOf[token] >= 0 && reading.isFiniteVerb(token) ? 1 : 0;
        }
        return finites;
    }

    /** The phrase whose verb it is; -1 for none. */
    private int subjectBefore(int cue, int begin) {
        int chunk = chunks.firstFrom(cue) - 1;
        if (chunk < 0 || chunks.from[chunk] < begin) {
            return -1;
        }
        int gap = chunks.to[chunk];
        int at = gap;
        while (gap < cue && reading.text.first(gap) == '(') {
            gap = afterBracket(gap, cue);
            at = gap;
        }
        if (gap < cue && isComma(gap)) {
            at = gap + 1;
            chunk = beforeApposition(chunk, gap, begin);
        }
        while (at < cue && isAuxiliary(at)) {
            at++;
        }
        return at == cue ? chunk : -1;
    }

    /** "Lee Low (Harbour) said": one past the bracket that opens at the token. */
    private int afterBracket(int open, int limit) {
        int at = open + 1;
        while (at < limit && reading.text.first(at - 1) != ')') {
            at++;
        }
        return at;
    }

    /** "Osric Dale, head of the office, said": the phrase before the comma that opens the apposition. */
    private int beforeApposition(int chunk, int close, int begin) {
        for (int open = close - 1; open > Math.max(begin, close - LONGEST_APPOSITION); open--) {
            if (isComma(open)) {
                int before = chunks.firstFrom(open) - 1;
                return before >= 0 && chunks.to[before] == open && chunks.from[before] >= begin ? before : chunk;
            }
        }
        return chunk;
    }

    /** One past the subject: "the premier's press secretary, Ludo Brandt," speaks with his name. */
    private int withName(int subject, int cue) {
        int name = subject + 1;
        boolean isNamed = name < chunks.size
                && chunks.from[name] == chunks.to[subject] + 1
                && isComma(chunks.to[subject])
                && chunks.to[name] < cue
                && isComma(chunks.to[name])
                && reading.text.isCapitalised(chunks.from[name])
                && !reading.text.isCapitalised(chunks.head[subject]);
        return isNamed ? chunks.to[name] : chunks.to[subject];
    }

    private boolean isComma(int token) {
        return reading.text.first(token) == ',';
    }

    private boolean isAuxiliary(int token) {
        String word = reading.text.lower(token);
        return reading.isTag(token, Tag.RB)
                || reading.isTag(token, Tag.MD)
                || ClauseWords.HAVE.contains(word)
                || ClauseWords.DO.contains(word)
                || ClauseWords.isAdverb(word);
    }
}
