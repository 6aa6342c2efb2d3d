package io.rostrum.quote;

import io.rostrum.english.ClauseWords;
import io.rostrum.english.NounChunks;
import io.rostrum.english.Reading;
import io.rostrum.english.Tag;
import java.util.ArrayList;
import java.util.List;

/**
 * Who tells stands in commas or behind all that is told: "Most of it, Varga told the board, had gone", "Ten years ago, recalled
 * Varga, the pier sank", "The mail will go by sledge, Varga has assured the islands".
 */
final class Parenthetical {

    private static final double CERTAINTY = 0.8;
    private static final int SAYING = 5; // level of words that are mostly cues

    private final Reading reading;
    private final NounChunks chunks;
    private final People people;

    private Parenthetical(Reading reading, MentionMap mentions) {
        this.reading = reading;
        this.chunks = reading.chunks;
        this.people = new People(reading, mentions);
    }

    /** @param found those of the models: what they give to somebody in the same words stays theirs */
    static List<QuotationDraft> drafts(Reading reading, MentionMap mentions, List<CueFrame> found) {
        Parenthetical parenthetical = new Parenthetical(reading, mentions);
        List<QuotationDraft> drafts = new ArrayList<>();
        for (int token = 2; token + 2 < reading.tokens(); token++) {
            boolean mayTell = reading.regionOf[token] < 0
                    && (reading.isFiniteVerb(token) || reading.isTag(token, Tag.VBN))
                    && (reading.level[token] >= SAYING || Addressee.isTelling(token, reading));
            CueFrame frame = mayTell ? parenthetical.at(token) : null;
            if (frame != null && found.stream().noneMatch(other -> isSaid(frame, other))) {
                drafts.add(QuotationDraft.of(frame, CERTAINTY));
            }
        }
        return drafts;
    }

    private static boolean isSaid(CueFrame frame, CueFrame other) {
        return other.isCue() >= QuotationFinder.LEAST_CUE
                && other.content().cue() == frame.content().cue()
                && other.content().contains(frame.content().from(0) + 1);
    }

    private CueFrame at(int cue) {
        int next = chunks.firstFrom(cue + 1);
        boolean isBeside = next < chunks.size && chunks.from[next] == cue + 1;
        if (reading.text.first(cue - 1) == ',') {
            return isBeside ? inverted(cue, next) : null;
        }
        CueGroup group = new CueGroup(reading, cue);
        int subject = chunks.firstFrom(group.from) - 1;
        boolean isClause = subject >= 0
                && chunks.to[subject] == group.from
                && !group.isNegated()
                && !group.has(ClauseWords.BE)
                && !group.has(ClauseWords.MODALS)
                && isSpeaker(subject);
        if (!isClause) {
            return null;
        }
        int open = begin(subject) - 1;
        CueFrame conditional = conditional(cue, subject, open);
        return conditional != null
                ? conditional
                : isBeside && Addressee.isTelling(cue, reading) ? around(cue, subject, open, chunks.to[next]) : null;
    }

    /** "Unless it rains, Varga warned on Monday, the barley will be lost". */
    private CueFrame conditional(int cue, int subject, int open) {
        int first = reading.unitStart[reading.unitOf[cue]];
        int end = reading.unitStart[reading.unitOf[cue] + 1];
        int close = cue + 1;
        while (close < end && reading.text.first(close) != ',' && !reading.isFiniteVerb(close)) {
            close++;
        }
        boolean isCut = open > first
                && close < end
                && (Addressee.isTelling(cue, reading) || ClauseWords.UTTER.contains(reading.text.lower(cue)))
                && reading.text.first(open) == ','
                && reading.text.first(close) == ','
                && ClauseWords.FRONTED_CONDITIONS.contains(reading.text.lower(first))
                && reading.finites[open] > reading.finites[first]
                && reading.finites[end] > reading.finites[close]
                && !isQuoted(first, end);
        return isCut ? frame(cue, subject, new int[] {first, open, close + 1, trim(end)}) : null;
    }

    /** ", recalled Varga,". */
    private CueFrame inverted(int cue, int source) {
        int close = chunks.to[source];
        int end = reading.unitStart[reading.unitOf[cue] + 1];
        boolean goesOn = close + 1 < end
                && reading.text.first(close) == ','
                && people.isKnownByName(source)
                && !Addressee.isTelling(cue, reading)
                && reading.finites[end] > reading.finites[close]
                && reading.tagOf(close + 1) != Tag.WP
                && reading.tagOf(close + 1) != Tag.WDT
                && reading.tagOf(close + 1) != Tag.IN;
        int first = reading.unitStart[reading.unitOf[cue]];
        return goesOn && !isQuoted(first, end)
                ? frame(cue, source, new int[] {first, cue - 1, close + 1, trim(end)})
                : null;
    }

    private CueFrame around(int cue, int subject, int open, int close) {
        int first = reading.unitStart[reading.unitOf[cue]];
        int end = reading.unitStart[reading.unitOf[cue] + 1];
        if (open <= first || reading.text.first(open) != ',' || isQuoted(first, end)) {
            return null;
        }
        boolean hasVerb = reading.finites[open] > reading.finites[first];
        boolean isCut = close + 1 < end
                && reading.text.first(close) == ','
                && !hasVerb
                && reading.isFiniteVerb(close + 1)
                && reading.tagOf(open - 1).isNoun();
        if (isCut) {
            return frame(cue, subject, new int[] {first, open, close + 1, trim(end)});
        }
        boolean isAll = hasVerb && reading.finites[end] == reading.finites[close] && isMainClause(first, open);
        return isAll && (close >= trim(end) || reading.isTag(close, Tag.IN))
                ? frame(cue, subject, new int[] {first, open})
                : null;
    }

    /** Whether a clause of its own ends there, no mere "as they left". */
    private boolean isMainClause(int first, int open) {
        if (!ClauseWords.CLAUSE_OPENERS.contains(reading.text.lower(first)) && !reading.isTag(first, Tag.IN)) {
            return true;
        }
        int comma = first;
        while (comma < open && reading.text.first(comma) != ',') {
            comma++;
        }
        return comma < open && reading.finites[open] > reading.finites[comma];
    }

    private boolean isSpeaker(int chunk) {
        return people.isMentioned(chunk) || people.isNamed(chunk);
    }

    /** The first token of the phrase, or of a name that it ends. */
    private int begin(int chunk) {
        int begin = chunks.from[chunk];
        while (begin > 0 && reading.text.isCapitalised(begin - 1) && reading.text.isWord(begin - 1)) {
            begin--;
        }
        return begin;
    }

    private boolean isQuoted(int first, int end) {
        return reading.quoted[end] > reading.quoted[first];
    }

    private int trim(int end) {
        int to = end;
        while (reading.isTag(to - 1, Tag.MARK)) {
            to--;
        }
        return to;
    }

    private static CueFrame frame(int cue, int source, int[] bounds) {
        Content content = new Content(cue, bounds.length > 2 ? Side.AROUND : Side.BEFORE, bounds);
        return new CueFrame(content, source, CERTAINTY, CERTAINTY, CERTAINTY);
    }
}
