package io.rostrum.quote;

import io.rostrum.english.NounChunks;
import io.rostrum.english.Reading;
import io.rostrum.english.Tag;
import io.rostrum.english.TokenHashes;

/** What tells which noun phrase names the source of a content. */
public final class SourceFeatures {

    private static final int COMMA = TokenHashes.of(",");

    private final Reading reading;
    private final NounChunks chunks;
    private final MentionMap mentions;

    public SourceFeatures(Reading reading, MentionMap mentions) {
        this.reading = reading;
        this.chunks = reading.chunks;
        this.mentions = mentions;
    }

    /** That the text prints no source. */
    public void ofNobody(Content content, FeatureNumbers f) {
        f.clear();
        int cue = content.cue();
        int unit = reading.unitOf[cue];
        int from = reading.unitStart[unit];
        int to = reading.unitStart[unit + 1];
        int side = content.side().ordinal();
        f.add(500, side);
        f.add(501, reading.word[cue]);
        f.add(502, reading.tag[cue], side);
        f.add(503, reading.tag[cue], reading.tag(cue - 1, from, to), side);
        f.add(504, reading.word(cue - 1, from, to), reading.tag[cue]);
        f.add(505, reading.word[cue], reading.word(cue - 1, from, to));
        f.add(506, reading.word[cue], reading.word(cue + 1, from, to));
        f.add(507, reading.word[cue], reading.tag(cue - 1, from, to));
        f.add(508, reading.word[cue], side);
        f.add(509, reading.tag(cue - 2, from, to), reading.tag(cue - 1, from, to), reading.tag[cue]);
    }

    public void of(Content content, int chunk, FeatureNumbers f) {
        f.clear();
        int cue = content.cue();
        int unit = reading.unitOf[cue];
        int from = reading.unitStart[unit];
        int to = reading.unitStart[unit + 1];
        int begin = chunks.from[chunk];
        int end = chunks.to[chunk];
        boolean before = end <= cue;
        int side = content.side().ordinal() * 2 + (before ? 0 : 1);
        int gap = before ? cue - end : begin - cue - 1;
        int near = bucket(gap) + (before ? 0 : 10);
        int head = chunks.head[chunk];
        int headClass = reading.tag[head] * 8 + reading.shape[head];
        int w = reading.word[cue];
        int g = reading.tag[cue];
        int wBefore = reading.word(begin - 1, from, to);
        int gBefore = reading.tag(begin - 1, from, to);
        int wAfter = reading.word(end, from, to);
        int gAfter = reading.tag(end, from, to);
        int between = between(before ? end : cue + 1, before ? cue : begin);
        int kind = mentions.kind(begin, end);
        f.add(520, side, near);
        f.add(521, w, side, near);
        f.add(522, g, side, near);
        f.add(523, headClass, side, near);
        f.add(524, reading.word[head], side);
        f.add(525, reading.word[head], near);
        f.add(526, wBefore, side, before ? 0 : 1);
        f.add(527, gBefore, side, near);
        f.add(528, wBefore, gBefore, headClass);
        f.add(529, wAfter, side);
        f.add(530, gAfter, side, near);
        f.add(531, between, side);
        f.add(532, path(before ? end : cue + 1, before ? cue : begin), side);
        f.add(533, kind, side, near);
        f.add(534, kind, headClass, side);
        f.add(535, place(content, begin, end), side, near);
        f.add(536, place(content, begin, end), between, headClass);
        f.add(537, reading.word[begin], side);
        f.add(538, reading.tag[begin], reading.tag[end - 1], side);
        f.add(539, rank(chunk, cue, before), side, between);
        f.add(540, begin == from ? 1 : 0, side, between);
        f.add(541, w, wBefore);
        f.add(542, w, gAfter, before ? 1 : 0);
        f.add(543, reading.tag(cue - 1, from, to), g, side * 32 + near);
        f.add(544, otherCue(begin, end, cue, before), side, bucket(gap));
        f.add(545, touches(content, begin, end), side, kind);
        f.add(546, g, path(before ? end : cue + 1, before ? cue : begin), side);
    }

    /** Whether another likely cue stands between the phrase and this one. */
    private int otherCue(int begin, int end, int cue, boolean before) {
        int most = 0;
        for (int at = before ? end : cue + 1; at < (before ? cue : begin); at++) {
            most = reading.regionOf[at] < 0 ? Math.max(most, reading.level[at]) : most;
        }
        return most;
    }

    private int rank(int chunk, int cue, boolean before) {
        int rank = 0;
        int step = before ? 1 : -1;
        for (int at = chunk + step; at >= 0 && at < chunks.size && rank < 6; at += step) {
            boolean between = before ? chunks.to[at] <= cue : chunks.from[at] > cue;
            if (!between) {
                break;
            }
            rank++;
        }
        return rank;
    }

    /** Where the phrase stands among the contents: before, between, after them. */
    private static int place(Content content, int begin, int end) {
        int place = 0;
        for (int i = 0; i < content.parts(); i++) {
            place = place * 3 + (end <= content.from(i) ? 0 : begin >= content.to(i) ? 2 : 1);
        }
        return place + content.parts() * 9;
    }

    private static int touches(Content content, int begin, int end) {
        int nearest = 5;
        for (int i = 0; i < content.parts(); i++) {
            nearest = Math.min(nearest, begin >= content.to(i) ? begin - content.to(i) : 5);
            nearest = Math.min(nearest, end <= content.from(i) ? content.from(i) - end : 5);
        }
        return nearest;
    }

    /** What stands between: verbs, commas, quoted words. */
    private int between(int start, int end) {
        int finite = 0;
        int commas = 0;
        int quoted = 0;
        int clause = 0;
        for (int at = start; at < end; at++) {
            finite += reading.isFiniteVerb(at) && finite < 2 ? 1 : 0;
            commas += reading.word[at] == COMMA && commas < 2 ? 1 : 0;
            quoted |= reading.regionOf[at] >= 0 ? 1 : 0;
            Tag tag = reading.tagOf(at);
            clause |= tag == Tag.WP || tag == Tag.WDT ? 1 : 0;
        }
        return ((finite * 3 + commas) * 2 + quoted) * 2 + clause;
    }

    private int path(int start, int end) {
        if (end - start > 4) {
            return -2;
        }
        int path = 1;
        for (int at = start; at < end; at++) {
            path = path * 37 + reading.tag[at];
        }
        return path;
    }

    private static int bucket(int gap) {
        return gap < 4 ? gap : gap < 7 ? 4 : gap < 12 ? 5 : gap < 20 ? 6 : 7;
    }
}
