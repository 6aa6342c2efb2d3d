package io.rostrum.quote;

import io.rostrum.english.ClauseWords;
import io.rostrum.english.NounChunks;
import io.rostrum.english.Reading;
import io.rostrum.english.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Quoted paragraphs with their speaker set before or after them without a verb: "'…' — Varga", "'…' (Varga)", "Varga, The Lantern:
 * '…'", "And from Varga: '…'", and a name before the colon that ends the paragraph above.
 */
final class Signature {

    private static final double CERTAINTY = 0.85;
    private static final int LONGEST = 14; // tokens of a line that only names
    private static final Set<String> DASHES = Set.of("—", "–", "―", "-", "--");

    private final Reading reading;
    private final MentionMap mentions;
    private final People people;
    private final NounChunks chunks;

    private Signature(Reading reading, MentionMap mentions) {
        this.reading = reading;
        this.mentions = mentions;
        this.people = new People(reading, mentions);
        this.chunks = reading.chunks;
    }

    static List<QuotationDraft> drafts(Reading reading, MentionMap mentions) {
        Signature signature = new Signature(reading, mentions);
        List<QuotationDraft> drafts = new ArrayList<>();
        for (int region = 0; region < reading.regions.size(); region++) {
            CueFrame frame = signature.frame(region);
            if (frame != null) {
                drafts.add(QuotationDraft.of(frame, CERTAINTY));
            }
        }
        return drafts;
    }

    private CueFrame frame(int region) {
        int from = reading.regionFrom[region];
        int to = reading.regionTo[region];
        int above = from > 0 && reading.text.first(from - 1) == ':' ? named(from - 1) : -1;
        if (above >= 0) {
            return frame(from - 1, Side.AFTER, region, above);
        }
        int words =
                from > 0 && reading.text.first(from - 1) == ',' ? inWords(chunks.firstFrom(from) - 1, from - 1) : -1;
        if (words >= 0) {
            return frame(from - 1, Side.AFTER, region, words);
        }
        int paragraph = reading.text.paragraphOf(from);
        boolean opensLine = reading.text.paragraphStart(paragraph) == from;
        boolean isSigned =
                to < reading.tokens() && (DASHES.contains(reading.text.token(to)) || reading.text.first(to) == '(');
        int below = opensLine && isSigned ? signed(to) : -1;
        return below >= 0 ? frame(to, Side.BEFORE, region, below) : null;
    }

    private CueFrame frame(int cue, Side side, int region, int source) {
        int[] bounds = {reading.regionFrom[region], reading.regionTo[region]};
        return new CueFrame(new Content(cue, side, bounds), source, CERTAINTY, CERTAINTY, CERTAINTY);
    }

    /** The phrase, where "in Varga's words" or "in the words of Varga" ends at the comma; else -1. */
    private int inWords(int chunk, int comma) {
        return chunk >= 0
                        && chunks.to[chunk] == comma
                        && chunks.from[chunk] > 0
                        && reading.text.lower(chunks.from[chunk] - 1).equals("in")
                        && OwnWords.owner(chunk, reading, mentions) != null
                ? chunk
                : -1;
    }

    /** The phrase that signs after a dash, where the line ends with it; -1 for none. */
    private int signed(int dash) {
        int end = reading.text.paragraphEnd(reading.text.paragraphOf(dash));
        int from = dash + 1;
        while (from < end && reading.text.first(from) == '-') {
            from++;
        }
        int chunk = chunks.firstFrom(from);
        boolean names = chunk < chunks.size
                && chunks.from[chunk] == from
                && chunks.to[chunk] <= end
                && reading.text.isCapitalised(chunks.head[chunk]);
        return names && onlyNames(from, end) ? chunk : -1;
    }

    /** Whom the words before a colon name as speaker; -1 for nobody or where they say more. */
    private int named(int colon) {
        int line = reading.text.sentenceStart(reading.text.sentenceOf(colon));
        if (onlyNames(line, colon)) {
            return label(line, colon);
        }
        boolean endsLine = reading.text.paragraphEnd(reading.text.paragraphOf(colon)) == colon + 1;
        int last = chunks.firstFrom(colon) - 1;
        return endsLine && last >= 0 && chunks.to[last] == colon && people.isKnownByName(last) ? last : -1;
    }

    /** "Varga, The Lantern", "And from Varga", "In Varga's words": but "Of Varga" and "On Varga" tell the topic. */
    private int label(int line, int colon) {
        int from = line;
        from += reading.isTag(from, Tag.CC) || ClauseWords.SAY.contains(reading.text.lower(from)) ? 1 : 0;
        boolean in = reading.text.is(from, "in");
        from += in || ClauseWords.FROM.contains(reading.text.lower(from)) ? 1 : 0;
        int chunk = chunks.firstFrom(from);
        boolean opens = chunk < chunks.size && chunks.from[chunk] == from && chunks.to[chunk] <= colon;
        if (opens && ClauseWords.WORDS.contains(reading.text.lower(chunks.head[chunk]))) {
            return chunk;
        }
        while (opens && !in && chunk < chunks.size && chunks.to[chunk] <= colon) {
            if (people.isKnownByName(chunk) || chunks.from[chunk] == from && people.isNamed(chunk)) {
                return chunk;
            }
            chunk++;
        }
        return -1;
    }

    private boolean onlyNames(int from, int to) {
        for (int token = from; token < to; token++) {
            if (reading.regionOf[token] >= 0 || reading.isFiniteVerb(token)) {
                return false;
            }
        }
        return to > from && to - from <= LONGEST;
    }
}
