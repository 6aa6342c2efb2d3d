package io.rostrum.quote;

import io.rostrum.english.AsSaying;
import io.rostrum.english.ClauseWords;
import io.rostrum.english.NounChunks;
import io.rostrum.english.Reading;
import io.rostrum.english.Tag;
import io.rostrum.english.TokenHashes;
import java.util.ArrayList;
import java.util.List;

/**
 * Words that somebody else passes on, praises or blames: "Varga was quoted by the Lantern as saying that …", "angry with
 * Varga for saying …", "Orda praised Varga's remark that '…'". The speaker is who said them, whatever the verb before.
 */
final class Relayed {

    private static final double CERTAINTY = 0.75;
    private static final int FOR = TokenHashes.of("for");
    private static final int THAT = TokenHashes.of("that");

    private final Reading reading;
    private final NounChunks chunks;
    private final WritersWords writers;

    private Relayed(Reading reading) {
        this.reading = reading;
        this.chunks = reading.chunks;
        this.writers = new WritersWords(reading);
    }

    /** @param found others, of which those that hold more stay: what somebody says that somebody said is theirs */
    static List<QuotationDraft> drafts(Reading reading, List<CueFrame> found) {
        Relayed relayed = new Relayed(reading);
        List<QuotationDraft> drafts = new ArrayList<>();
        for (int token = 1; token < reading.tokens(); token++) {
            CueFrame frame = reading.regionOf[token] >= 0 ? null : relayed.at(token);
            if (frame != null && found.stream().noneMatch(other -> relayed.isToldBy(other, frame))) {
                drafts.add(QuotationDraft.of(frame, CERTAINTY));
            }
        }
        return drafts;
    }

    private boolean isToldBy(CueFrame other, CueFrame frame) {
        String cue = reading.text.lower(other.content().cue());
        return other.content().contains(frame.content().cue())
                && (ClauseWords.UTTER.contains(cue) || ClauseWords.SAY.contains(cue));
    }

    private CueFrame at(int token) {
        int quoted = AsSaying.verb(reading, token);
        if (quoted >= 0) {
            return asSaying(quoted, token);
        }
        if (reading.text.is(token, "saying") && ClauseWords.OVERHEARING.contains(reading.text.lower(token - 1))) {
            return overheard(token);
        }
        if (reading.word[token - 1] == FOR) {
            String word = reading.text.lower(token);
            int naming = word.equals("having") ? token + 1 : token;
            if (word.endsWith("ing") && naming < reading.tokens() && isNaming(naming)) {
                return forNaming(token, naming);
            }
            return word.endsWith("ing") && ClauseWords.UTTER.contains(word) ? forSaying(token) : null;
        }
        return reading.word[token] == THAT ? remark(token) : null;
    }

    private CueFrame asSaying(int quoted, int saying) {
        int unit = reading.unitStart[reading.unitOf[saying]];
        CueGroup group = new CueGroup(reading, quoted);
        int subject = chunks.firstFrom(group.from) - 1;
        int object = chunks.firstFrom(quoted + 1);
        boolean hasObject = object < chunks.size && chunks.from[object] == quoted + 1 && chunks.to[object] < saying;
        int source = hasObject ? object : subject;
        boolean speaks = hasObject || group.has(ClauseWords.BE) || quoted + 1 < saying;
        if (!speaks || source < 0 || chunks.from[source] < unit) {
            return null;
        }
        int from = pastOccasion(saying + 1);
        return opensContent(from, saying) ? after(saying, from, source) : before(saying, subject, source);
    }

    /** "as saying, in remarks on Friday, that": the token of "that"; else the token itself. */
    private int pastOccasion(int token) {
        int that = token + 1;
        int end = token < reading.tokens() ? reading.unitStart[reading.unitOf[token] + 1] : token;
        while (that < end && reading.word[that] != THAT) {
            that++;
        }
        boolean isCut = that < end && reading.text.first(token) == ',' && reading.text.first(that - 1) == ',';
        return isCut ? that : token;
    }

    /** "Varga can be heard saying …". */
    private CueFrame overheard(int saying) {
        CueGroup group = new CueGroup(reading, saying - 1);
        int source = chunks.firstFrom(group.from) - 1;
        boolean speaks = group.has(ClauseWords.BE) && source >= 0 && chunks.to[source] == group.from;
        return speaks && opensContent(saying + 1, saying) ? after(saying, saying + 1, source) : null;
    }

    /** "with Varga for saying …". */
    private CueFrame forSaying(int saying) {
        int source = chunks.firstFrom(saying) - 1;
        boolean named = source >= 0 && chunks.to[source] == saying - 1;
        boolean clause = reading.text.is(saying, "saying")
                || saying + 1 < reading.tokens()
                        && (reading.regionOf[saying + 1] >= 0 || reading.text.is(saying + 1, "that"));
        return named && clause && opensContent(saying + 1, saying) ? after(saying, saying + 1, source) : null;
    }

    /** "Praised Varga for calling it 'a ruin'", "apologised for calling it 'a ruin'". */
    private CueFrame forNaming(int gerund, int naming) {
        int object = chunks.firstFrom(gerund) - 1;
        int verb = object < 0 ? -1 : chunks.from[object] - 1;
        boolean isBlamed = object >= 0
                && chunks.to[object] == gerund - 1
                && verb >= reading.unitStart[reading.unitOf[naming]]
                && isVerb(verb);
        int source = isBlamed ? object : subject(gerund);
        CueFrame frame = source < 0 ? null : after(naming, naming + 1, source);
        return frame != null && reading.quoted[frame.content().to(0)] > reading.quoted[naming] ? frame : null;
    }

    private boolean isNaming(int token) {
        return ClauseWords.NAMING.contains(reading.text.lower(token));
    }

    private boolean isVerb(int token) {
        return reading.isFiniteVerb(token) || reading.isTag(token, Tag.VBN) || reading.isTag(token, Tag.VBG);
    }

    /** Who "apologised to her for", "was mocked for"; -1 for nobody. */
    private int subject(int gerund) {
        int verb = Math.max(0, gerund - 2);
        int first = reading.unitStart[reading.unitOf[gerund]];
        while (verb > first && !ClauseWords.APOLOGISING.contains(reading.text.lower(verb)) && !isVerb(verb)) {
            verb--;
        }
        CueGroup group = new CueGroup(reading, verb);
        boolean isOwn = ClauseWords.APOLOGISING.contains(reading.text.lower(verb))
                || verb == gerund - 2 && group.has(ClauseWords.BE);
        int subject = chunks.firstFrom(group.from) - 1;
        return isOwn && subject >= 0 && chunks.to[subject] == group.from && chunks.from[subject] >= first
                ? subject
                : -1;
    }

    /** "Varga's remark that '…'", where marks show that these are words. */
    private CueFrame remark(int that) {
        int source = chunks.firstFrom(beforeDay(that)) - 1;
        if (source < 0 || chunks.to[source] != beforeDay(that) || !isOwned(source)) {
            return null;
        }
        CueFrame frame = after(that - 1, that, source);
        return frame != null && reading.quoted[frame.content().to(0)] > reading.quoted[that] ? frame : null;
    }

    /** The token itself, or that of "on" in "on Friday that". */
    private int beforeDay(int that) {
        boolean isDay = that > 2 && ClauseWords.WEEKDAYS.contains(reading.text.lower(that - 1));
        return isDay ? that - (reading.text.is(that - 2, "on") ? 2 : 1) : that;
    }

    private boolean isOwned(int chunk) {
        boolean owned = false;
        for (int token = chunks.from[chunk]; token < chunks.head[chunk]; token++) {
            owned |= reading.isTag(token, Tag.PRP$) || reading.isTag(token, Tag.POS);
        }
        return owned && ClauseWords.WORDS.contains(reading.text.lower(chunks.head[chunk]));
    }

    /** Whether a clause or marks can begin there: not "by the Lantern", not the end. */
    private boolean opensContent(int token, int cue) {
        return token < reading.tokens()
                && reading.unitOf[token] == reading.unitOf[cue]
                && (reading.regionOf[token] >= 0
                        || reading.tag[token] != Tag.MARK.ordinal() && !reading.text.is(token, "by"));
    }

    /** The rest of the unit up to a comma, without what the writer adds. */
    private CueFrame after(int cue, int from, int source) {
        int unitEnd = reading.unitStart[reading.unitOf[cue] + 1];
        int to = from;
        while (to < unitEnd && !endsAt(to, from)) {
            to++;
        }
        while (to > from && reading.regionOf[to - 1] < 0 && reading.tag[to - 1] == Tag.MARK.ordinal()) {
            to--;
        }
        to = writers.end(cue, from, to);
        return to > from ? frame(new Content(cue, Side.AFTER, new int[] {from, to}), source) : null;
    }

    /** A comma outside of marks, or one before the closing mark. */
    private boolean endsAt(int token, int from) {
        int region = token > from ? reading.regionOf[token - 1] : -1;
        boolean closed = region >= 0 && reading.regionTo[region] == token && reading.stop(region) == 1;
        return closed || reading.regionOf[token] < 0 && reading.text.first(token) == ',';
    }

    /** "The bridge was safe, the Lantern quoted Varga as saying": all before the comma. */
    private CueFrame before(int cue, int subject, int source) {
        int from = reading.unitStart[reading.unitOf[cue]];
        int comma = chunks.from[subject] - 1;
        int to = comma >= from && reading.text.first(comma) == ',' && reading.regionOf[comma] < 0 ? comma : comma + 1;
        boolean ends = to > from + 1 && (to == comma || reading.regionOf[to - 1] >= 0);
        return ends ? frame(new Content(cue, Side.BEFORE, new int[] {from, to}), source) : null;
    }

    private static CueFrame frame(Content content, int source) {
        return new CueFrame(content, source, CERTAINTY, CERTAINTY, CERTAINTY);
    }
}
