package io.rostrum.quote;

import io.rostrum.english.NounChunks;
import io.rostrum.english.Reading;
import io.rostrum.english.Tag;
import io.rostrum.leader.Mention;
import io.rostrum.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** "X, Y and Z said": all who speak together, where each stands by name. */
final class JointSpeakers {

    private final Reading reading;
    private final Text text;
    private final NounChunks chunks;
    private final People people;

    JointSpeakers(Reading reading, MentionMap mentions) {
        this.reading = reading;
        this.text = reading.text;
        this.chunks = reading.chunks;
        this.people = new People(reading, mentions);
    }

    /** In text order, the frame's source among them; none where one speaks alone. */
    List<Mention> of(CueFrame frame) {
        int source = frame.source();
        if (source < 0) {
            return List.of();
        }
        List<Mention> inRow = people.isKnownByName(source) ? inRow(source, frame) : List.of();
        return inRow.isEmpty() && isSubject(source, frame) ? named(ApposedSpeakers.of(frame, reading, people)) : inRow;
    }

    /** Whether the phrase comes before the cue and is no part of another clause. */
    private boolean isSubject(int source, CueFrame frame) {
        return chunks.to[source] <= frame.content().cue() && !isOfAnotherClause(source, frame);
    }

    private List<Mention> inRow(int source, CueFrame frame) {
        int first = source;
        while (first > 0 && isJoined(first - 1) && people.isKnownByName(first - 1)) {
            first--;
        }
        int last = source;
        while (last + 1 < chunks.size && isJoined(last) && people.isKnownByName(last + 1)) {
            last++;
        }
        while (first < source && isOfAnotherClause(first, frame)) {
            first++;
        }
        while (last > source && begins(last, frame)) {
            last--;
        }
        while (last > first && !hasAnd(last - 1)) {
            last--;
        }
        return source <= last ? named(IntStream.rangeClosed(first, last).boxed().toList()) : List.of();
    }

    /** Whether nothing but a comma or "and" stands between the phrase and the next. */
    private boolean isJoined(int chunk) {
        int from = chunks.to[chunk];
        int to = chunks.from[chunk + 1];
        return to > from && to - from <= 2 && isComma(from) != isAnd(from) && (to - from == 1 || isAnd(to - 1));
    }

    private boolean hasAnd(int chunk) {
        return isAnd(chunks.from[chunk + 1] - 1);
    }

    private boolean isAnd(int token) {
        return isAnd(text.lower(token));
    }

    static boolean isAnd(String word) {
        return word.equals("and") || word.equals("&");
    }

    private boolean isComma(int token) {
        return text.first(token) == ',';
    }

    /** "met Y and Z said", "for Y, Z and X said": what a verb or a preposition governs, or what was said holds, speaks not. */
    private boolean isOfAnotherClause(int chunk, CueFrame frame) {
        int before = chunks.from[chunk] - 1;
        int cue = frame.content().cue();
        boolean isGoverned = before >= 0
                && before != cue
                && before != cue + 1
                && (reading.tagOf(before).isVerb() || reading.isTag(before, Tag.IN) || reading.isTag(before, Tag.TO));
        return isGoverned || frame.content().contains(chunks.from[chunk]);
    }

    /** "said X, and Y went home": the last begins a clause of its own. */
    private boolean begins(int chunk, CueFrame frame) {
        int after = chunks.to[chunk];
        return after < text.tokens() && after > frame.content().cue() && reading.isFiniteVerb(after);
    }

    private List<Mention> named(List<Integer> phrases) {
        List<Mention> all = new ArrayList<>();
        for (int chunk : phrases) {
            Mention mention = people.mentioned(chunk);
            if (all.stream().noneMatch(other -> isSame(other, mention))) {
                all.add(mention);
            }
        }
        return all.size() > 1 ? all : List.of();
    }

    private static boolean isSame(Mention one, Mention other) {
        return Objects.equals(one.leaderId(), other.leaderId()) && Objects.equals(one.name(), other.name());
    }
}
