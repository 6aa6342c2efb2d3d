package io.rostrum.quote;

import io.rostrum.english.ClauseWords;
import io.rostrum.english.NounChunks;
import io.rostrum.english.Reading;
import io.rostrum.english.Tag;
import java.util.ArrayList;
import java.util.List;

/** "Scolded the bakers for burning the bread", "and faulted Moll for selling it", "lauded the crew as the best". */
final class JudgmentVerbs {

    private static final double CERTAINTY = 0.75;

    private static final String MARKS = ",;:–—―(";

    private final Reading reading;
    private final NounChunks chunks;
    private final People people;
    private final WritersWords writers;

    private JudgmentVerbs(Reading reading, MentionMap mentions) {
        this.reading = reading;
        this.chunks = reading.chunks;
        this.people = new People(reading, mentions);
        this.writers = new WritersWords(reading);
    }

    /** @param found those of the models: what they give to somebody stays theirs */
    static List<QuotationDraft> drafts(Reading reading, MentionMap mentions, List<CueFrame> found) {
        JudgmentVerbs verbs = new JudgmentVerbs(reading, mentions);
        List<QuotationDraft> drafts = new ArrayList<>();
        for (int token = 1; token + 3 < reading.tokens(); token++) {
            boolean mayJudge = reading.tagOf(token).isVerb()
                    && reading.regionOf[token] < 0
                    && ClauseWords.JUDGMENTS.contains(reading.text.lower(token));
            CueFrame frame = mayJudge ? verbs.at(token) : null;
            if (frame != null && found.stream().noneMatch(other -> isSaid(frame, other))) {
                drafts.add(QuotationDraft.of(frame, CERTAINTY));
            }
        }
        return drafts;
    }

    private static boolean isSaid(CueFrame frame, CueFrame other) {
        return other.isCue() >= QuotationFinder.LEAST_CUE
                && FrameSelection.contradict(frame.content(), other.content());
    }

    private CueFrame at(int verb) {
        int object = chunks.firstFrom(verb + 1);
        int ground = object < chunks.size && chunks.from[object] == verb + 1 ? chunks.to[object] : reading.tokens();
        int source = ground < reading.tokens() && gives(ground) ? subject(verb) : -1;
        return source < 0 ? null : frame(verb, source);
    }

    /** "For selling", "for having sold", "as the best". */
    private boolean gives(int ground) {
        boolean isDeed = reading.text.is(ground, "for") && reading.isTag(ground + 1, Tag.VBG);
        boolean isKind = reading.text.is(ground, "as")
                && (reading.isTag(ground + 1, Tag.DT) || reading.isTag(ground + 1, Tag.JJ));
        return isDeed || isKind;
    }

    /** The person who does it, also where "and" joins the verb to one before; -1 for nobody. */
    private int subject(int verb) {
        CueGroup group = new CueGroup(reading, verb);
        if (group.isNegated() || group.has(ClauseWords.BE) || group.has(ClauseWords.MODALS)) {
            return -1;
        }
        int chunk = chunks.firstFrom(group.from) - 1;
        int first = reading.unitStart[reading.unitOf[verb]];
        boolean isJoined = group.from > first && reading.isTag(group.from - 1, Tag.CC);
        if (!isJoined) {
            boolean isOwn = chunk >= 0 && chunks.from[chunk] >= first && chunks.to[chunk] == group.from;
            return isOwn && mayJudge(chunk) ? chunk : -1;
        }
        chunk = chunks.firstFrom(first);
        boolean isFirst = chunk < chunks.size && chunks.from[chunk] == first && chunks.to[chunk] < verb;
        return isFirst && reading.isFiniteVerb(chunks.to[chunk]) && mayJudge(chunk) ? chunk : -1;
    }

    private boolean mayJudge(int chunk) {
        int before = chunks.from[chunk] - 1;
        boolean isGoverned = before >= 0 && (reading.isTag(before, Tag.IN) || reading.isTag(before, Tag.TO));
        return !isGoverned && (people.isMentioned(chunk) || people.isNamed(chunk));
    }

    private CueFrame frame(int verb, int source) {
        int end = reading.unitStart[reading.unitOf[verb] + 1];
        int to = verb + 1;
        while (to < end && (reading.regionOf[to] >= 0 || !endsAt(to))) {
            to++;
        }
        while (to > verb && reading.regionOf[to - 1] < 0 && reading.isTag(to - 1, Tag.MARK)) {
            to--;
        }
        to = writers.end(verb, verb + 1, to);
        Content content = new Content(verb, Side.AFTER, new int[] {verb + 1, to});
        return new CueFrame(content, source, CERTAINTY, CERTAINTY, CERTAINTY);
    }

    /** A mark, or "and" before the next verb of the same subject. */
    private boolean endsAt(int token) {
        return MARKS.indexOf(reading.text.first(token)) >= 0
                || reading.isTag(token, Tag.CC) && reading.isFiniteVerb(token + 1);
    }
}
