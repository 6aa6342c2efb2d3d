package io.rostrum.quote;

import io.rostrum.english.Reading;
import io.rostrum.english.Tag;
import java.util.Comparator;
import java.util.List;

/**
 * Quoted sentences without a cue of their own: they go on from the quotation before in the same paragraph, run on
 * over paragraphs that each open anew, or stand alone and belong to whoever spoke last.
 */
final class Continuations {

    /** Fewer words in marks without a cue are a scare quote, a title or a nickname. */
    private static final int SENTENCE_WORDS = 5;

    /** A sentence of the author may stand between a quotation and how it goes on. */
    private static final int UNITS_BETWEEN = 2;

    /** Share right on PolNeAR train where the paragraph before ends with the quotation that is gone on from, and elsewhere. */
    private static final double RIGHT_AFTER = 0.75;

    private static final double LATER = 0.3;

    private final Reading reading;
    private final MentionMap mentions;
    private final List<QuotationDraft> drafts;
    private final boolean[] taken; // by region

    /** @param drafts with cues; those without are added */
    Continuations(Reading reading, MentionMap mentions, List<QuotationDraft> drafts) {
        this.reading = reading;
        this.mentions = mentions;
        this.drafts = drafts;
        this.taken = new boolean[reading.regions.size()];
        for (QuotationDraft draft : drafts) {
            for (int[] part : draft.parts) {
                for (int token = part[0]; token < part[1]; token++) {
                    if (reading.regionOf[token] >= 0) {
                        taken[reading.regionOf[token]] = true;
                    }
                }
            }
        }
    }

    /** All quotations, in text order. */
    List<QuotationDraft> drafts() {
        for (int region = taken.length - 2; region >= 0; region--) {
            if (!taken[region] && reading.regions.get(region).runsOn() && isWholeUnit(region)) {
                joinNext(region);
            }
        }
        for (int region = 0; region < taken.length; region++) {
            if (!taken[region]) {
                if (isWholeUnit(region)) {
                    place(region);
                } else if (!resume(region)) {
                    announced(region);
                }
            }
        }
        drafts.sort(Comparator.comparingInt(QuotationDraft::begin));
        return drafts;
    }

    /** An open paragraph of which only the next one tells who speaks. */
    private void joinNext(int region) {
        for (QuotationDraft draft : drafts) {
            if (draft.begin() == reading.regionFrom[region + 1]) {
                draft.addFirst(reading.regionFrom[region], reading.regionTo[region]);
                taken[region] = true;
            }
        }
    }

    /** "A," she told them, "B.": the region that ends the unit of a cue whose content ended with a region. */
    private boolean resume(int region) {
        int from = reading.regionFrom[region];
        int unit = reading.unitOf[from];
        QuotationDraft before = before(from);
        if (before != null
                && before.frame != null
                && before.frame.content().side() == Side.BEFORE
                && reading.unitOf[before.frame.content().cue()] == unit
                && before.frame.content().cue() < from
                && reading.regionOf[before.end() - 1] >= 0
                && words(reading.regionTo[region], reading.unitStart[unit + 1]) == 0
                && words(from, reading.regionTo[region]) > 2
                && reading.text.first(from - 1) == ',') {
            before.add(from, reading.regionTo[region]);
            return true;
        }
        return false;
    }

    /** "Varga sent a note with a request she often made: '…'": the clause before the colon has its speaker. */
    private void announced(int region) {
        int actor = SentenceBefore.subjectBeforeColon(region, reading, mentions);
        if (actor >= 0) {
            drafts.add(SentenceBefore.draft(region, actor, reading));
        }
    }

    private void place(int region) {
        int from = reading.regionFrom[region];
        int to = reading.regionTo[region];
        QuotationDraft before = before(from);
        int actor = before != null && reading.unitOf[before.end() - 1] >= reading.unitOf[from] - 1
                ? -1
                : SentenceBefore.subject(region, reading, mentions);
        if (actor >= 0 && (before == null || !isSameParagraph(before, from))) {
            drafts.add(SentenceBefore.draft(region, actor, reading));
        } else if (before != null && (isSameParagraph(before, from) || runsOnInto(before, region))) {
            before.add(from, to);
        } else if (words(from, to) >= SENTENCE_WORDS
                && before != null
                && reading.text.paragraphOf(from) - reading.text.paragraphOf(before.end() - 1) <= 2) {
            QuotationDraft alone = QuotationDraft.alone(isRightAfter(before, from) ? RIGHT_AFTER : LATER);
            alone.add(from, to);
            drafts.add(alone);
        }
    }

    /** Whether the paragraph before ends with the quotation or with its cue. */
    private boolean isRightAfter(QuotationDraft before, int from) {
        int unit = reading.unitOf[from] - 1;
        boolean isQuoted = reading.regionOf[before.end() - 1] >= 0;
        return isQuoted
                && (reading.unitOf[before.end() - 1] == unit
                        || before.frame != null
                                && reading.unitOf[before.frame.content().cue()] == unit);
    }

    /** The quotation that ends last before the token. */
    private QuotationDraft before(int token) {
        QuotationDraft best = null;
        for (QuotationDraft draft : drafts) {
            if (draft.end() <= token && !isAside(draft) && (best == null || draft.end() > best.end())) {
                best = draft;
            }
        }
        return best;
    }

    /** "…," she wrote, referring to birds. "…": what is said between the parts is gone on from by none. */
    private boolean isAside(QuotationDraft draft) {
        return draft.frame != null
                && reading.isTag(draft.frame.content().cue(), Tag.VBG)
                && reading.regionOf[draft.end() - 1] < 0
                && reading.quoted[draft.begin()] > reading.quoted[reading.unitStart[reading.unitOf[draft.begin()]]];
    }

    private boolean isSameParagraph(QuotationDraft before, int from) {
        int last = before.end() - 1;
        int cue = before.frame == null
                ? last
                : Math.max(last, before.frame.content().cue());
        return reading.text.paragraphOf(last) == reading.text.paragraphOf(from)
                && reading.unitOf[from] - reading.unitOf[cue] <= UNITS_BETWEEN;
    }

    private boolean runsOnInto(QuotationDraft before, int region) {
        return region > 0 && reading.regions.get(region - 1).runsOn() && reading.regionTo[region - 1] == before.end();
    }

    /** Whether nothing but marks, a topic ("Of Varga:") and an answer stands beside the region in its unit. */
    private boolean isWholeUnit(int region) {
        int unit = reading.unitOf[reading.regionFrom[region]];
        int from = Topic.opens(region, reading) ? reading.regionFrom[region] : reading.unitStart[unit];
        int to = SentenceBefore.isAnswered(region, reading) ? reading.regionTo[region] : reading.unitStart[unit + 1];
        for (int token = from; token < to; token++) {
            if (reading.regionOf[token] != region && reading.tag[token] != Tag.MARK.ordinal()) {
                return false;
            }
        }
        return true;
    }

    private int words(int from, int to) {
        int words = 0;
        for (int token = from; token < to; token++) {
            words += reading.text.isWord(token) ? 1 : 0;
        }
        return words;
    }
}
