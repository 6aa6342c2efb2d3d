package io.rostrum.quote;

import io.rostrum.english.ClauseWords;
import io.rostrum.english.NounChunks;
import io.rostrum.english.Reading;
import io.rostrum.english.Tag;

/** "A top adviser for Varga said": the adviser speaks, though the other name stands beside the cue. */
final class StaffSource {

    private StaffSource() {}

    /** The frame; spoken by the staff where its source is whom they work for. */
    static CueFrame of(CueFrame frame, Reading reading) {
        int source = frame.source();
        NounChunks chunks = reading.chunks;
        if (source < 1 || chunks.from[source] > frame.content().cue()) {
            return frame;
        }
        int preposition = chunks.from[source] - 1;
        boolean ofStaff = chunks.to[source - 1] == preposition
                && (reading.isTag(preposition, Tag.IN) || reading.isTag(preposition, Tag.TO))
                && ClauseWords.STAFF.contains(reading.text.lower(chunks.head[source - 1]));
        return ofStaff ? frame.spokenBy(source - 1) : frame;
    }
}
