package io.rostrum.quote;

import io.rostrum.english.ClauseWords;
import io.rostrum.english.NounChunks;
import io.rostrum.english.Reading;
import io.rostrum.english.Tag;
import java.util.ArrayList;
import java.util.List;

/**
 * "'It is heavy,' Varga croaked.", "'It is heavy.' Varga told the rally, pausing.": what follows only tells who said the
 * words, with a verb that the models seldom see as a cue, or behind a full stop.
 */
final class AttributionBehind {

    private static final double CERTAINTY = 0.8;
    private static final int LEAST_WORDS = 5; // tokens of the quotation with its marks
    private static final int FULL_STOP = 2;

    private final Reading reading;
    private final NounChunks chunks;
    private final People people;

    private AttributionBehind(Reading reading, MentionMap mentions) {
        this.reading = reading;
        this.chunks = reading.chunks;
        this.people = new People(reading, mentions);
    }

    /** @param found those of the models: words that they give to somebody stay theirs */
    static List<QuotationDraft> drafts(Reading reading, MentionMap mentions, List<CueFrame> found) {
        AttributionBehind behind = new AttributionBehind(reading, mentions);
        List<QuotationDraft> drafts = new ArrayList<>();
        for (int region = 0; region < reading.regions.size(); region++) {
            CueFrame frame = behind.frame(region);
            if (frame != null && found.stream().noneMatch(other -> isSaid(frame, other))) {
                drafts.add(QuotationDraft.of(frame, CERTAINTY));
            }
        }
        return drafts;
    }

    private static boolean isSaid(CueFrame frame, CueFrame other) {
        return other.isCue() >= QuotationFinder.LEAST_CUE
                && other.content().contains(frame.content().from(0) + 1);
    }

    private CueFrame frame(int region) {
        int from = reading.regionFrom[region];
        int to = reading.regionTo[region];
        boolean isSaid = reading.stop(region) > 0
                && to - from >= LEAST_WORDS
                && opens(from)
                && to + 1 < reading.tokens()
                && reading.text.paragraphOf(to) == reading.text.paragraphOf(to - 1);
        if (!isSaid) {
            return null;
        }
        int source = chunks.firstFrom(to);
        boolean isInverted = reading.stop(region) != FULL_STOP && isVerb(to);
        int begin = isInverted ? to + 1 : to;
        boolean names = source < chunks.size
                && chunks.from[source] == begin
                && (people.isNamed(source)
                        || (isInverted
                                ? people.isKnownByName(source) || people.isApposed(source)
                                : people.isMentioned(source)));
        int cue = isInverted ? to : names ? chunks.to[source] : reading.tokens();
        return names && isVerb(cue) && tells(cue, isInverted ? chunks.to[source] : cue + 1, reading.stop(region))
                ? frame(cue, source, from, to)
                : null;
    }

    private boolean isVerb(int token) {
        return token < reading.tokens() && (reading.isFiniteVerb(token) || reading.isTag(token, Tag.VBN));
    }

    private static CueFrame frame(int cue, int source, int from, int to) {
        Content content = new Content(cue, Side.BEFORE, new int[] {from, to});
        return new CueFrame(content, source, CERTAINTY, CERTAINTY, CERTAINTY);
    }

    /** Whether a sentence begins with the words: no title inside one. */
    private boolean opens(int from) {
        return reading.unitStart[reading.unitOf[from]] == from || from > 0 && reading.text.first(from - 1) == '.';
    }

    /** Whether nothing but listeners, time, place or manner follows; behind a full stop, a verb of saying. */
    private boolean tells(int cue, int behind, int stop) {
        String verb = reading.text.lower(cue);
        boolean isAuxiliary = ClauseWords.BE.contains(verb)
                || ClauseWords.HAVE.contains(verb)
                || ClauseWords.DO.contains(verb)
                || reading.isTag(cue, Tag.MD);
        boolean mayTell = stop == FULL_STOP
                ? ClauseWords.UTTER.contains(verb)
                        || ClauseWords.POSTING.contains(verb)
                        || ClauseWords.INFORM.contains(verb)
                : !isAuxiliary;
        int next = behind;
        int listeners = chunks.firstFrom(next);
        if (ClauseWords.INFORM.contains(verb) && listeners < chunks.size && chunks.from[listeners] == next) {
            next = chunks.to[listeners];
        }
        return mayTell && (isCircumstance(next, cue) || stop != FULL_STOP && goesOn(next, cue));
    }

    /** "'My boat,' sighed Varga, who stood by, 'is gone for good.'": behind a comma the quotation goes on to the end. */
    private boolean goesOn(int next, int cue) {
        int end = reading.unitStart[reading.unitOf[cue] + 1];
        int at = next;
        while (at < end && reading.regionOf[at] < 0) {
            at++;
        }
        return at > next
                && at < end
                && reading.text.first(next) == ','
                && reading.text.first(at - 1) == ','
                && reading.regionTo[reading.regionOf[at]] == end
                && end - at > LEAST_WORDS;
    }

    private boolean isCircumstance(int next, int cue) {
        int end = reading.unitStart[reading.unitOf[cue] + 1];
        boolean opens = next >= end
                || !reading.text.isWord(next)
                || reading.isTag(next, Tag.IN) && !reading.text.is(next, "that")
                || reading.isTag(next, Tag.TO)
                || reading.isTag(next, Tag.RB)
                || ClauseWords.WEEKDAYS.contains(reading.text.lower(next));
        boolean isPosted = ClauseWords.POSTING.contains(reading.text.lower(cue));
        for (int token = next; opens && token < end; token++) {
            opens = reading.regionOf[token] < 0 && (isPosted || !reading.text.is(token, "that"));
        }
        return opens;
    }
}
