package io.rostrum.quote;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Of frames that contradict each other the likelier one: a cue inside another's content is part of what was said. */
final class FrameSelection {

    private static final Comparator<CueFrame> LIKELIEST_FIRST = Comparator.comparingDouble(
                    (CueFrame frame) -> -frame.isCue() * Math.sqrt(frame.isSpan()))
            .thenComparingInt(frame -> frame.content().cue());

    private static final int NEAR = 2000; // tokens between cues; those farther apart share no content

    private FrameSelection() {}

    /**
     * The frames that stay, in the order of their cues.
     *
     * @param frames each with a cue of its own
     */
    static List<CueFrame> of(List<CueFrame> frames) {
        NavigableMap<Integer, CueFrame> kept = new TreeMap<>();
        frames.stream().sorted(LIKELIEST_FIRST).forEach(frame -> {
            int cue = frame.content().cue();
            if (!contradictsAny(
                    frame, kept.subMap(cue - NEAR, true, cue + NEAR, true).values())) {
                kept.put(cue, frame);
            }
        });
        return new ArrayList<>(kept.values());
    }

    private static boolean contradictsAny(CueFrame frame, Collection<CueFrame> kept) {
        for (CueFrame other : kept) {
            if (contradict(frame.content(), other.content())) {
                return true;
            }
        }
        return false;
    }

    static boolean contradict(Content one, Content other) {
        return one.contains(other.cue()) || other.contains(one.cue()) || overlap(one, other) > 0;
    }

    private static int overlap(Content one, Content other) {
        int shared = 0;
        for (int i = 0; i < one.parts(); i++) {
            for (int j = 0; j < other.parts(); j++) {
                shared += Math.max(0, Math.min(one.to(i), other.to(j)) - Math.max(one.from(i), other.from(j)));
            }
        }
        return shared;
    }
}
