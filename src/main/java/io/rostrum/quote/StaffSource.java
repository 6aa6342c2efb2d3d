package io.rostrum.quote;

import io.rostrum.english.ClauseWords;
import io.rostrum.english.NounChunks;
import io.rostrum.english.Reading;
import io.rostrum.english.Tag;

/** "A top adviser for Varga said", "people close to Varga said": they speak, though the other name stands beside the cue. */
final class StaffSource {

    private StaffSource() {}

    /** Whether the phrase begins with "friends of". */
    static boolean isOfPeople(int chunk, Reading reading) {
        int head = reading.chunks.from[chunk];
        return ClauseWords.CIRCLE.contains(reading.text.lower(head)) && reading.text.is(head + 1, "of");
    }

    /** The frame; spoken by the staff where its source is whom they work for. */
    static CueFrame of(CueFrame frame, Reading reading) {
        int source = frame.source();
        NounChunks chunks = reading.chunks;
        if (source < 1 || chunks.from[source] > frame.content().cue()) {
            return frame;
        }
        int preposition = chunks.from[source] - 1;
        boolean isBeside = reading.isTag(preposition, Tag.IN) || reading.isTag(preposition, Tag.TO);
        boolean ofStaff = chunks.to[source - 1] == preposition
                && ClauseWords.CIRCLE.contains(reading.text.lower(chunks.head[source - 1]));
        boolean ofFriends = preposition - chunks.to[source - 1] <= 1
                && reading.text.is(preposition, "to")
                && ClauseWords.CLOSE.contains(reading.text.lower(preposition - 1));
        return isBeside && (ofStaff || ofFriends) ? frame.spokenBy(source - 1) : frame;
    }
}
