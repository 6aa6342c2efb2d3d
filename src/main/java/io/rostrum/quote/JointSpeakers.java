package io.rostrum.quote;

import io.rostrum.english.NounChunks;
import io.rostrum.english.Reading;
import io.rostrum.english.Tag;
import io.rostrum.leader.Mention;
import io.rostrum.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

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
        if (source < 0 || !people.isKnownByName(source)) {
            return List.of();
        }
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
        return source <= last ? named(first, last) : List.of();
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
        return text.lower(token).equals("and") || text.lower(token).equals("&");
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

    private List<Mention> named(int first, int last) {
        List<Mention> all = new ArrayList<>();
        for (int chunk = first; chunk <= last; chunk++) {
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
