package io.rostrum.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Of frames that contradict each other the likelier one: a cue inside another's content is part of what was said. */
final class FrameSelection {

    private static final Comparator<Frame> LIKELIEST_FIRST = Comparator.comparingDouble(
                    (Frame frame) -> -frame.isCue() * Math.sqrt(frame.isSpan()))
            .thenComparingInt(frame -> frame.content().cue());

    private FrameSelection() {}

    /** The frames that stay, in the order of their cues. */
    static List<Frame> of(List<Frame> frames) {
        List<Frame> kept = new ArrayList<>();
        frames.stream().sorted(LIKELIEST_FIRST).forEach(frame -> {
            if (kept.stream().noneMatch(other -> contradict(frame.content(), other.content()))) {
                kept.add(frame);
            }
        });
        kept.sort(Comparator.comparingInt(frame -> frame.content().cue()));
        return kept;
    }

    private static boolean contradict(Content one, Content other) {
        if (Math.abs(one.cue() - other.cue()) > 2000) {
            return false;
        }
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
