package io.rostrum.quote;

import io.rostrum.english.ClauseWords;
import io.rostrum.english.NounChunks;
import io.rostrum.english.Reading;
import io.rostrum.english.Tag;
import io.rostrum.english.TokenHashes;
import java.util.ArrayList;
import java.util.List;

/** "Her letter to the drivers makes clear that …", "Varga's post implies that …": whose words they are tells what follows. */
final class ReportingNouns {

    private static final double CERTAINTY = 0.75;
    private static final int THAT = TokenHashes.of("that");

    private final Reading reading;
    private final NounChunks chunks;
    private final MentionMap mentions;
    private final WritersWords writers;

    private ReportingNouns(Reading reading, MentionMap mentions) {
        this.reading = reading;
        this.chunks = reading.chunks;
        this.mentions = mentions;
        this.writers = new WritersWords(reading);
    }

    static List<QuotationDraft> drafts(Reading reading, MentionMap mentions, List<CueFrame> found) {
        ReportingNouns nouns = new ReportingNouns(reading, mentions);
        List<QuotationDraft> drafts = new ArrayList<>();
        for (int that = 2; that + 2 < reading.tokens(); that++) {
            CueFrame frame = reading.word[that] == THAT && reading.regionOf[that] < 0 ? nouns.at(that) : null;
            if (frame != null && found.stream().noneMatch(other -> isSaid(frame, other))) {
                drafts.add(QuotationDraft.of(frame, CERTAINTY));
            }
        }
        return drafts;
    }

    private static boolean isSaid(CueFrame frame, CueFrame other) {
        return other.isCue() >= QuotationFinder.LEAST_CUE
                && (other.content().contains(frame.content().cue())
                        || other.content().contains(frame.content().from(0) + 1));
    }

    private CueFrame at(int that) {
        int verb = verb(that);
        if (verb < 0) {
            return null;
        }
        CueGroup group = new CueGroup(reading, verb);
        int source = group.isNegated() || group.has(ClauseWords.MODALS) ? -1 : subject(group.from);
        return source < 0 || OwnWords.owner(source, reading, mentions) == null ? null : frame(verb, that, source);
    }

    /** Of "makes it clear that", "leaves no doubt that", "implies that"; -1 for none. */
    private int verb(int that) {
        boolean isShown = ClauseWords.SHOWING.contains(reading.text.lower(that - 1));
        int verb = that - 1;
        if (!isShown && ClauseWords.CLEAR.contains(reading.text.lower(that - 1))) {
            verb = that - 2;
            while (verb > that - 5 && verb > 0 && !reading.tagOf(verb).isVerb()) {
                verb--;
            }
        }
        boolean makesClear = verb < that - 1 && ClauseWords.MAKES_CLEAR.contains(reading.text.lower(verb));
        return isShown || makesClear ? verb : -1;
    }

    /** The phrase whose verb it is, "to the drivers" behind it passed over; -1 for none. */
    private int subject(int verb) {
        int chunk = chunks.firstFrom(verb) - 1;
        boolean holdsVerb = chunk >= 0 && chunks.to[chunk] == verb + 1; // "her post implies", taken for one phrase
        if (holdsVerb && chunks.from[chunk] < verb && ClauseWords.WORDS.contains(reading.text.lower(verb - 1))) {
            return chunk;
        }
        boolean isNext = chunk >= 0 && chunks.to[chunk] == verb;
        while (isNext && !ClauseWords.WORDS.contains(reading.text.lower(chunks.head[chunk]))) {
            int before = chunks.from[chunk] - 1;
            isNext = chunk > 0
                    && (reading.isTag(before, Tag.IN) || reading.isTag(before, Tag.TO))
                    && chunks.to[chunk - 1] == before;
            chunk--;
        }
        return isNext && reading.unitOf[chunks.from[chunk]] == reading.unitOf[verb] ? chunk : -1;
    }

    private CueFrame frame(int verb, int that, int source) {
        int end = reading.unitStart[reading.unitOf[that] + 1];
        while (end > that && reading.regionOf[end - 1] < 0 && reading.isTag(end - 1, Tag.MARK)) {
            end--;
        }
        int to = writers.end(verb, that, end);
        Content content = new Content(verb, Side.AFTER, new int[] {that, to});
        return to > that + 2 ? new CueFrame(content, source, CERTAINTY, CERTAINTY, CERTAINTY) : null;
    }
}
