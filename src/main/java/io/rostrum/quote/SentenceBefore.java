package io.rostrum.quote;

import io.rostrum.english.ClauseWords;
import io.rostrum.english.NounChunks;
import io.rostrum.english.Reading;
import io.rostrum.english.Tag;
import io.rostrum.leader.Mention;

/** "Varga turned the key. 'It still works.'": a quotation alone after a sentence belongs to who acts there. */
final class SentenceBefore {

    private static final double CERTAINTY = 0.6;
    private static final int SAYING = 5; // level of words that are mostly cues

    private SentenceBefore() {}

    /** The phrase that is subject of the sentence before in the same paragraph; -1 unless it means a person. */
    static int subject(int region, Reading reading, MentionMap mentions) {
        int from = reading.regionFrom[region];
        int unit = reading.unitOf[from] - 1;
        if (unit < 0
                || reading.stop(region) < 2
                || reading.stop(region) > 3
                || reading.text.paragraphOf(reading.unitStart[unit]) != reading.text.paragraphOf(from)) {
            return -1;
        }
        NounChunks chunks = reading.chunks;
        int begin = reading.unitStart[unit];
        int chunk = chunks.firstFrom(begin);
        boolean opens = chunk < chunks.size && chunks.from[chunk] == begin;
        if (opens && acts(chunk, from, reading, mentions)) {
            return chunk;
        }
        boolean isFronted = chunk < chunks.size && reading.isTag(begin, Tag.IN) && !isSubordinator(begin, reading);
        return isFronted ? afterFronted(chunk, from, reading, mentions) : -1;
    }

    /** "At the gate Varga shook her head", "In her book, which is out, the skipper spares nobody": the first who acts; else -1. */
    private static int afterFronted(int fronted, int before, Reading reading, MentionMap mentions) {
        NounChunks chunks = reading.chunks;
        int begin = chunks.from[fronted] - 1;
        if (endsWithName(fronted, reading, mentions) && acts(fronted, before, reading, mentions)) {
            return fronted;
        }
        for (int chunk = fronted + 1; chunk < chunks.size && chunks.to[chunk] < before; chunk++) {
            int at = chunks.from[chunk] - 1;
            boolean isMain = reading.finites[at] == reading.finites[begin] || reading.text.first(at) == ',';
            if (isMain
                    && !isSubordinator(at, reading)
                    && !reading.isTag(at, Tag.IN)
                    && acts(chunk, before, reading, mentions)) {
                return chunk;
            }
        }
        return -1;
    }

    /** "The gate Ilse Varga" of "At the gate Ilse Varga waved". */
    private static boolean endsWithName(int chunk, Reading reading, MentionMap mentions) {
        Mention mention = new People(reading, mentions).mentioned(chunk);
        int name = mention == null ? 0 : reading.text.tokenAt(mention.span().begin());
        return name > reading.chunks.from[chunk] && reading.isTag(name - 1, Tag.NN);
    }

    private static boolean isSubordinator(int token, Reading reading) {
        return ClauseWords.CLAUSE_OPENERS.contains(reading.text.lower(token));
    }

    /** The first subject of the unit that means a person, where a colon ends all before the region; -1 for none. */
    static int subjectBeforeColon(int region, Reading reading, MentionMap mentions) {
        int from = reading.regionFrom[region];
        if (from == 0 || reading.text.first(from - 1) != ':' || reading.stop(region) < 2 || reading.stop(region) > 3) {
            return -1;
        }
        NounChunks chunks = reading.chunks;
        int chunk = chunks.firstFrom(reading.unitStart[reading.unitOf[from - 1]]);
        while (chunk < chunks.size && chunks.to[chunk] < from) {
            boolean isObject = chunks.from[chunk] > 0 && reading.isTag(chunks.from[chunk] - 1, Tag.IN);
            if (!isObject && acts(chunk, from, reading, mentions)) {
                return chunk;
            }
            chunk++;
        }
        return -1;
    }

    /** Whether the content holds a clause, its colon and what is quoted after it, though the cue is seldom one. */
    static boolean runsOverColon(CueFrame frame, Reading reading) {
        Content content = frame.content();
        int region = reading.regionOf[content.to(content.parts() - 1) - 1];
        return region >= 0
                && reading.level[content.cue()] < SAYING
                && reading.stop(region) >= 2
                && content.contains(reading.regionFrom[region] - 1)
                && reading.text.first(reading.regionFrom[region] - 1) == ':';
    }

    /** "'Shall we go on?' The hall answered yes.": whether what was said there is taken for what is answered. */
    static boolean isAnswer(CueFrame frame, Reading reading) {
        Content content = frame.content();
        int region = reading.regionOf[content.to(content.parts() - 1) - 1];
        return content.side() == Side.BEFORE && region >= 0 && isAnswered(region, reading);
    }

    /** Whether somebody, a verb and a short answer follow the region. */
    static boolean isAnswered(int region, Reading reading) {
        int to = reading.regionTo[region];
        int chunk = reading.chunks.firstFrom(to);
        if (reading.stop(region) < 2 || chunk == reading.chunks.size || reading.chunks.from[chunk] > to + 1) {
            return false;
        }
        int verb = reading.chunks.to[chunk];
        return verb + 1 < reading.tokens()
                && reading.isFiniteVerb(verb)
                && ClauseWords.SHORT_ANSWERS.contains(reading.text.lower(verb + 1));
    }

    /** Whether the phrase means a person and a finite verb of its own comes before the token. */
    private static boolean acts(int chunk, int before, Reading reading, MentionMap mentions) {
        People people = new People(reading, mentions);
        return (people.isMentioned(chunk) || people.isNamed(chunk)) && verb(chunk, reading) < before;
    }

    /** The first finite verb after the phrase, adverbs or a clause in commas between them; a number no token has for none. */
    private static int verb(int chunk, Reading reading) {
        int at = reading.chunks.to[chunk];
        if (at < reading.tokens() && reading.text.first(at) == ',') {
            at++;
            while (at < reading.tokens() && reading.text.isWord(at)) {
                at++;
            }
            at++;
        }
        while (at < reading.tokens() && reading.isTag(at, Tag.RB)) {
            at++;
        }
        boolean isBeside = at == reading.chunks.to[chunk] && at < reading.tokens() && reading.isTag(at, Tag.VBN);
        return at < reading.tokens() && (isBeside || reading.isFiniteVerb(at)) ? at : Integer.MAX_VALUE;
    }

    static QuotationDraft draft(int region, int subject, Reading reading) {
        int[] bounds = {reading.regionFrom[region], reading.regionTo[region]};
        Content content = new Content(verb(subject, reading), Side.AFTER, bounds);
        return QuotationDraft.of(new CueFrame(content, subject, CERTAINTY, CERTAINTY, CERTAINTY), CERTAINTY);
    }
}
