package io.rostrum.quote;

import io.rostrum.english.NounChunks;
import io.rostrum.english.Reading;
import io.rostrum.english.Tag;
import java.util.ArrayList;
import java.util.List;

/** "The two guests, X and Y, said", "X, the premier, and Y said", "X and the premier, Y, said": names that commas set off. */
final class ApposedSpeakers {

    private final Reading reading;
    private final NounChunks chunks;
    private final People people;
    private final List<Integer> names = new ArrayList<>();
    private int end; // token after the names, or after what explains the last of them

    private ApposedSpeakers(Reading reading, People people) {
        this.reading = reading;
        this.chunks = reading.chunks;
        this.people = people;
    }

    /** The phrases that name those who speak together before the cue; none where one speaks. */
    static List<Integer> of(CueFrame frame, Reading reading, People people) {
        ApposedSpeakers apposed = new ApposedSpeakers(reading, people);
        if (people.isKnownByName(frame.source())) {
            apposed.readRow(frame.source());
        } else {
            apposed.readNamesOf(frame.source());
        }
        int cue = new CueGroup(reading, frame.content().cue()).from;
        boolean speak = apposed.end == cue || apposed.end + 1 == cue && apposed.isComma(apposed.end);
        return speak && apposed.names.size() > 1 ? apposed.names : List.of();
    }

    /** "The leaders of Norland and Tarvia, X, Y and Z,". */
    private void readNamesOf(int source) {
        int chunk = source;
        while (isAnd(chunks.to[chunk]) && begins(chunk + 1, chunks.to[chunk] + 1)) {
            chunk++;
        }
        end = chunks.to[chunk];
        if (!reading.isTag(chunks.head[source], Tag.NNS) || !isComma(end)) {
            return;
        }
        boolean isLast = false;
        while (!isLast && isName(chunk + 1, end + 1)) {
            chunk++;
            names.add(chunk);
            isLast = isAnd(end);
            end = chunks.to[chunk];
            end += isComma(end) && isAnd(end + 1) ? 1 : 0;
        }
        if (!isLast) {
            names.clear();
        }
    }

    private void readRow(int first) {
        names.add(first);
        end = pastExplanation(first);
        if (!isAnd(end)) {
            return;
        }
        int chunk = chunks.firstFrom(end + 1);
        if (isName(chunk, end + 1)) {
            names.add(chunk);
            end = pastExplanation(chunk);
        } else if (explains(chunk, end + 1) && isName(chunk + 1, chunks.to[chunk] + 1)) {
            names.add(chunk + 1);
            end = chunks.to[chunk + 1];
        }
    }

    /** One past the name, or past ", the premier of Norland,". */
    private int pastExplanation(int name) {
        int to = chunks.to[name];
        return isComma(to) && explains(name + 1, to + 1) ? chunks.to[name + 1] + 1 : to;
    }

    /** Whether a phrase that tells of one person what he is begins at the token, and a comma follows it. */
    private boolean explains(int chunk, int token) {
        return begins(chunk, token)
                && !people.isKnownByName(chunk)
                && reading.tagOf(chunks.head[chunk]).isNoun()
                && !reading.isTag(chunks.head[chunk], Tag.NNS)
                && isComma(chunks.to[chunk]);
    }

    private boolean isName(int chunk, int token) {
        return begins(chunk, token) && people.isKnownByName(chunk);
    }

    private boolean begins(int chunk, int token) {
        return chunk < chunks.size && chunks.from[chunk] == token;
    }

    private boolean isAnd(int token) {
        return token < reading.tokens() && JointSpeakers.isAnd(reading.text.lower(token));
    }

    private boolean isComma(int token) {
        return token < reading.tokens() && reading.text.first(token) == ',';
    }
}
