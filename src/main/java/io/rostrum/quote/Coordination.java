package io.rostrum.quote;

import io.rostrum.english.Reading;
import io.rostrum.english.Tag;
import java.util.ArrayList;
import java.util.List;

/**
 * "She said she wanted peace and she hoped that talks would help": two cues, two contents. The content of the first ends
 * where a second cue and a content of its own are joined on, with a pronoun or without.
 */
final class Coordination {

    private Coordination() {}

    /**
     * The frames, the contents of first cues cut and second cues as sure as the first.
     *
     * @param frames in the order of their cues
     */
    static List<CueFrame> split(List<CueFrame> frames, Reading reading) {
        List<CueFrame> split = new ArrayList<>(frames);
        for (int i = 0; i < split.size(); i++) {
            for (int j = i + 1; j < split.size() && mayHold(split.get(i), split.get(j)); j++) {
                CueFrame first = split.get(i);
                CueFrame second = split.get(j);
                if (first.content().contains(second.content().cue()) && isJoinedOn(second, reading)) {
                    boolean hasSubject = reading.isTag(second.content().cue() - 1, Tag.PRP);
                    int cut = second.content().cue() - (hasSubject ? 2 : 1);
                    if (cut > first.content().from(0) + 1) {
                        split.set(i, cut(first, cut));
                        split.set(
                                j,
                                new CueFrame(
                                        second.content(),
                                        hasSubject ? second.source() : first.source(),
                                        Math.max(first.isCue(), second.isCue()),
                                        second.isSpan(),
                                        second.isSource()));
                    }
                }
            }
        }
        return split;
    }

    /** Whether the later frame's cue comes before the first's content ends. */
    private static boolean mayHold(CueFrame first, CueFrame later) {
        Content content = first.content();
        return later.content().cue() < content.to(content.parts() - 1);
    }

    /** Whether "and" or "but", perhaps a pronoun, and the cue follow each other, and the content comes after "that". */
    private static boolean isJoinedOn(CueFrame frame, Reading reading) {
        int cue = frame.content().cue();
        int joint = cue > 1 && reading.isTag(cue - 1, Tag.PRP) ? cue - 2 : cue - 1;
        return frame.content().side() == Side.AFTER
                && reading.isFiniteVerb(cue)
                && reading.isTag(joint, Tag.CC)
                && reading.text.is(cue + 1, "that");
    }

    private static CueFrame cut(CueFrame frame, int end) {
        Content content = frame.content();
        int[] bounds = {content.from(0), end};
        return frame.saying(content.side(), bounds);
    }
}
