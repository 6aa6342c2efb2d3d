package io.rostrum.quote;

import io.rostrum.english.Reading;
import io.rostrum.english.TokenHashes;

/** What tells where a content begins and ends, seen from its cue. */
public final class SpanFeatures {

    private static final int COMMA = TokenHashes.of(",");

    private final Reading reading;
    private final int cue;
    private final int side;
    private final int from;
    private final int to;
    private final int cueWord;

    /** @param side which of the contents is looked for: see {@link Side#ordinal()}; features are apart for each */
    SpanFeatures(Reading reading, int cue, int side) {
        this.reading = reading;
        this.cue = cue;
        this.side = side;
        this.from = reading.unitStart[reading.unitOf[cue]];
        this.to = reading.unitStart[reading.unitOf[cue] + 1];
        this.cueWord = reading.word[cue];
    }

    public void ofStart(int start, FeatureNumbers f) {
        f.clear();
        int base = 1000 + side * 100;
        int g = tag(start);
        int gBefore = tag(start - 1);
        int w = word(start);
        int distance = bucket(Math.abs(start - cue));
        int path = path(cue + 1, start);
        int form = regionForm(start);
        int wBefore = word(start - 1);
        int gAfter = tag(start + 1);
        f.add(base, g, gBefore);
        f.add(base + 1, w, distance);
        f.add(base + 2, wBefore, distance);
        f.add(base + 3, cueWord, distance, g);
        f.add(base + 4, cueWord, w);
        f.add(base + 5, cueWord, g, gBefore);
        f.add(base + 6, distance, gBefore, g);
        f.add(base + 7, path, 1);
        f.add(base + 8, path, g, gAfter);
        f.add(base + 9, start == from ? 1 : 0, g);
        f.add(base + 10, start == from ? 1 : wBefore, g);
        f.add(base + 11, form, distance);
        f.add(base + 21, form, wBefore);
        f.add(base + 12, region(start), wBefore);
        f.add(base + 13, verbsBetween(start), gBefore, g);
        f.add(base + 14, g, gAfter, gBefore);
        f.add(base + 15, w, wBefore);
        f.add(base + 16, cueWord, wBefore);
        f.add(base + 17, reading.tag[cue], distance, g);
        f.add(base + 18, reading.tag[cue], w, gBefore);
        f.add(base + 19, cueWord, path);
        f.add(base + 20, commasBetween(cue + 1, start), start == from ? 1 : 0, wBefore == COMMA ? 1 : 0);
    }

    public void ofEnd(int end, FeatureNumbers f) {
        f.clear();
        int base = 2000 + side * 100;
        int last = tag(end - 1);
        int g = end < to ? tag(end) : 90;
        int w = end < to ? word(end) : 0;
        int wNext = word(end + 1);
        int gNext = tag(end + 1);
        int left = endsLeft(end);
        int finite = finiteLeft(end);
        int gTwoOn = tag(end + 2);
        int closes = regionEnd(end);
        int form = regionForm(end - 1);
        f.add(base, left, g);
        f.add(base + 1, w, wNext);
        f.add(base + 2, g, gNext, last);
        f.add(base + 3, w, gNext);
        f.add(base + 4, word(end - 1), g);
        f.add(base + 5, w, last);
        f.add(base + 6, cueWord, left == 0 ? 1 : 0, w);
        f.add(base + 7, g, gNext, gTwoOn);
        f.add(base + 8, closes, w);
        f.add(base + 9, closes, left, form);
        f.add(base + 19, form, w);
        f.add(base + 10, w, wNext, left);
        f.add(base + 11, finite, w);
        f.add(base + 12, finite, g, gNext);
        f.add(base + 13, reading.tag[cue], left == 0 ? 1 : 0, g);
        f.add(base + 14, bucket(Math.abs(end - cue)), left, w);
        f.add(base + 15, w, gNext, gTwoOn);
        f.add(base + 16, path(end, cue), side);
        f.add(base + 17, cueWord, g);
        f.add(base + 18, w == COMMA ? wNext : w, w == COMMA ? 1 : 0, gTwoOn);
    }

    public void ofSpan(int start, int end, FeatureNumbers f) {
        f.clear();
        int base = 3000 + side * 100;
        int length = lengthBucket(end - start);
        int left = Math.min(endsLeft(end), 2);
        int w = end < to ? word(end) : 0;
        int finite = finiteBetween(start, end);
        int g = tag(start);
        int gAfter = end < to ? tag(end) : 90;
        int closes = regionEnd(end);
        int whole = wholeRegion(start, end);
        f.add(base, length);
        f.add(base + 1, length, reading.tag[cue]);
        f.add(base + 2, cueWord, length);
        f.add(base + 3, g, finite, left);
        f.add(base + 4, word(start), finite, left);
        f.add(base + 5, cueWord, finite, left);
        f.add(base + 6, finite, w, end + 1 < to ? tag(end + 1) : -1);
        f.add(base + 7, g, w, length);
        f.add(base + 8, word(start), w);
        f.add(base + 9, region(start), closes, left);
        f.add(base + 10, start == from ? 1 : 0, left, length);
        f.add(base + 11, commasBetween(start, end), w == COMMA ? 1 : 0, left);
        f.add(base + 12, regionsBetween(start, end), closes, w);
        f.add(base + 13, bucket(Math.abs(start - cue)), left, finite);
        f.add(base + 14, g, tag(start + 1), tag(end - 1));
        f.add(base + 15, g, gAfter, length);
        f.add(base + 16, whole, left);
        f.add(base + 17, whole, tag(end), start == from ? 1 : 0);
        f.add(base + 18, cutRegion(start, end));
    }

    private int tag(int token) {
        return token < from ? 88 : token >= to ? 89 : reading.regionOf[token] >= 0 ? 80 : reading.tag[token];
    }

    private int word(int token) {
        return token < from || token >= to ? 0 : reading.word[token];
    }

    private int regionForm(int token) {
        return token >= from && token < to && reading.regionOf[token] >= 0 ? reading.form[reading.regionOf[token]] : -1;
    }

    /** The form of the region that the span is exactly; -1 when it is none, -2 when it begins or ends with one. */
    private int wholeRegion(int start, int end) {
        int first = reading.regionOf[start];
        int last = reading.regionOf[end - 1];
        return first >= 0 && first == last ? reading.form[first] : first >= 0 || last >= 0 ? -2 : -1;
    }

    /** Forms of the first and last region when the span holds more than one region. */
    private int cutRegion(int start, int end) {
        int first = reading.regionOf[start];
        int last = reading.regionOf[end - 1];
        return first == last
                ? -1
                : (first < 0 ? 0 : 1 + reading.stop(first)) * 8 + (last < 0 ? 0 : 1 + reading.stop(last));
    }

    private int region(int start) {
        return start < to && reading.regionOf[start] >= 0 ? 1 : 0;
    }

    private int regionEnd(int end) {
        return end > from && reading.regionOf[end - 1] >= 0 ? 1 : 0;
    }

    /** Tokens to the unit's end: 0 none but its stop, 1 few, 2 some, 3 many. */
    private int endsLeft(int end) {
        int words = reading.words[to] - reading.words[end];
        return words == 0 ? 0 : words < 4 ? 1 : words < 9 ? 2 : 3;
    }

    private int finiteLeft(int end) {
        int before = reading.finites[end];
        int far = Math.min(to, end + 12);
        return reading.finites[far] == before ? 0 : reading.finites[Math.min(far, end + 3)] > before ? 1 : 2;
    }

    private int finiteBetween(int start, int end) {
        return Math.min(2, reading.finites[end] - reading.finites[start]);
    }

    private int verbsBetween(int start) {
        int begin = Math.min(start, cue + 1);
        int end = Math.max(start, cue);
        return begin >= end ? 0 : Math.min(3, reading.verbs[end] - reading.verbs[begin]);
    }

    private int commasBetween(int start, int end) {
        return start >= end ? 0 : Math.min(3, reading.commas[end] - reading.commas[start]);
    }

    private int regionsBetween(int start, int end) {
        int quoted = reading.quoted[end] - reading.quoted[start];
        return (quoted > 0 ? 1 : 0) + (quoted < end - start ? 2 : 0);
    }

    /** The parts of speech on the way, when it is short. */
    private int path(int start, int end) {
        if (end < start || end - start > 5) {
            return end < start ? -1 : -2;
        }
        int path = 1;
        for (int at = start; at < end; at++) {
            path = path * 37 + tag(at);
        }
        return path;
    }

    private static int bucket(int distance) {
        return distance < 6 ? distance : distance < 9 ? 6 : distance < 14 ? 7 : distance < 25 ? 8 : 9;
    }

    private static int lengthBucket(int length) {
        return length < 4
                ? length
                : length < 6 ? 4 : length < 9 ? 5 : length < 14 ? 6 : length < 22 ? 7 : length < 35 ? 8 : 9;
    }
}
