package io.rostrum.quote;

import io.rostrum.english.ClauseWords;
import io.rostrum.english.NounChunks;
import io.rostrum.english.Reading;
import io.rostrum.english.Tag;
import java.util.ArrayList;
import java.util.List;

/** "'It is heavy.' Varga told the rally, pausing.": a sentence that only tells who said what ends before it. */
final class StopInside {

    private static final double CERTAINTY = 0.85;

    private final Reading reading;
    private final NounChunks chunks;
    private final People people;

    private StopInside(Reading reading, MentionMap mentions) {
        this.reading = reading;
        this.chunks = reading.chunks;
        this.people = new People(reading, mentions);
    }

    static List<QuotationDraft> drafts(Reading reading, MentionMap mentions) {
        StopInside inside = new StopInside(reading, mentions);
        List<QuotationDraft> drafts = new ArrayList<>();
        for (int region = 0; region < reading.regions.size(); region++) {
            CueFrame frame = inside.frame(region);
            if (frame != null) {
                drafts.add(QuotationDraft.of(frame, CERTAINTY));
            }
        }
        return drafts;
    }

    private CueFrame frame(int region) {
        int to = reading.regionTo[region];
        int source = chunks.firstFrom(to);
        boolean names = reading.stop(region) >= 2
                && source < chunks.size
                && chunks.from[source] == to
                && reading.text.paragraphOf(to) == reading.text.paragraphOf(to - 1)
                && (people.isKnownByName(source) || people.isNamed(source));
        int cue = names ? chunks.to[source] : reading.tokens();
        boolean isVerb = cue < reading.tokens() && (reading.isFiniteVerb(cue) || reading.isTag(cue, Tag.VBN));
        if (!isVerb || !tellsNoMore(cue)) {
            return null;
        }
        int[] bounds = {reading.regionFrom[region], to};
        return new CueFrame(new Content(cue, Side.BEFORE, bounds), source, CERTAINTY, CERTAINTY, CERTAINTY);
    }

    /** Whether listeners, time, place or manner are all that follows a verb of saying: no clause, no other quotation. */
    private boolean tellsNoMore(int cue) {
        String verb = reading.text.lower(cue);
        int end = reading.unitStart[reading.unitOf[cue] + 1];
        int next = cue + 1;
        int listeners = chunks.firstFrom(next);
        if (ClauseWords.INFORM.contains(verb) && listeners < chunks.size && chunks.from[listeners] == next) {
            next = chunks.to[listeners];
        }
        boolean isCircumstance = next >= end
                || !reading.text.isWord(next)
                || reading.isTag(next, Tag.IN) && !reading.text.is(next, "that")
                || reading.isTag(next, Tag.TO)
                || reading.isTag(next, Tag.RB)
                || ClauseWords.WEEKDAYS.contains(reading.text.lower(next));
        for (int token = next; isCircumstance && token < end; token++) {
            isCircumstance = reading.regionOf[token] < 0 && !reading.text.is(token, "that");
        }
        return isCircumstance && ClauseWords.UTTER.contains(verb);
    }
}
