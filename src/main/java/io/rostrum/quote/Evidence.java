package io.rostrum.quote;

import io.rostrum.english.Reading;
import java.util.List;

/** "'…,' Varga said at a supper, according to a tape": whose words they are is told; the tape is where they come from. */
final class Evidence {

    private Evidence() {}

    /** Whether the frame is an "according to" whose content tells itself who speaks quoted words. */
    static boolean is(CueFrame frame, List<CueFrame> others, Reading reading) {
        return reading.text.is(frame.content().cue(), "according")
                && others.stream()
                        .anyMatch(other -> other.source() >= 0
                                && other.isCue() >= QuotationFinder.LEAST_CUE
                                && frame.content().contains(other.content().cue())
                                && isQuoted(other.content(), reading));
    }

    private static boolean isQuoted(Content content, Reading reading) {
        int to = content.to(content.parts() - 1);
        return reading.quoted[to] > reading.quoted[content.from(0)];
    }
}
