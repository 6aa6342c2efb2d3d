package io.rostrum.quote;

import io.rostrum.english.Reading;

/** What tells whether a token is the head of a cue, and on which side of it the content stands. */
public final class CueFeatures {

    private static final int FAR = 7;

    private final Reading reading;
    private final CueClause clause;

    public CueFeatures(Reading reading) {
        this.reading = reading;
        this.clause = new CueClause(reading);
    }

    /** Whether the token may be the head of a cue at all. */
    public boolean isCandidate(int token) {
        return reading.regionOf[token] < 0 && reading.level[token] > 0;
    }

    public void of(int token, FeatureNumbers f) {
        f.clear();
        int unit = reading.unitOf[token];
        int from = reading.unitStart[unit];
        int to = reading.unitStart[unit + 1];
        int w = reading.word[token];
        int g = reading.tag[token];
        int level = reading.level[token];
        int wBefore = reading.word(token - 1, from, to);
        int wAfter = reading.word(token + 1, from, to);
        int gBefore = reading.tag(token - 1, from, to);
        int gAfter = reading.tag(token + 1, from, to);
        int gTwoAfter = reading.tag(token + 2, from, to);
        f.add(100, 0);
        f.add(101, w);
        f.add(102, w, g);
        f.add(103, w, wAfter);
        f.add(104, w, wBefore);
        f.add(105, g, gBefore, gAfter);
        f.add(106, w, gAfter);
        f.add(107, w, gBefore);
        f.add(108, w, gAfter, gTwoAfter);
        f.add(109, reading.ending[token], g);
        f.add(110, reading.ending[token], gBefore);
        f.add(111, wBefore, g, level);
        f.add(112, wAfter, g, level);
        f.add(113, reading.word(token + 2, from, to), level);
        f.add(114, reading.word(token - 2, from, to), level);
        f.add(115, gBefore * 64 + gAfter, reading.tag(token - 2, from, to), gTwoAfter);
        f.add(116, w, reading.word(token + 1, from, to), reading.word(token + 2, from, to));
        regions(f, token, from, to, w, level);
        context(f, token, from, to, w, level);
    }

    private void regions(FeatureNumbers f, int token, int from, int to, int w, int level) {
        int left = regionBefore(token, from);
        int right = regionAfter(token, to);
        f.add(120, level, left, right);
        f.add(121, w, left, right);
        f.add(122, level, left);
        f.add(123, level, right);
        f.add(124, w, left);
        f.add(125, w, right);
        int leftForm = left < 6 ? reading.form[reading.regionOf[nearestRegion(token, from)]] : -1;
        int rightForm = right < 6 ? reading.form[reading.regionOf[nextRegion(token, to)]] : -1;
        f.add(127, level, left, leftForm);
        f.add(128, level, right, rightForm);
        f.add(129, leftForm, rightForm, level);
        boolean opens = reading.regionOf[from] >= 0;
        boolean closes = reading.regionOf[to - 1] >= 0 || to - 2 >= from && reading.regionOf[to - 2] >= 0;
        f.add(126, level, opens ? 1 : 0, closes ? 1 : 0);
    }

    private void context(FeatureNumbers f, int token, int from, int to, int w, int level) {
        int other = 0;
        int otherBefore = 0;
        for (int at = Math.max(from, token - 40); at < Math.min(to, token + 40); at++) {
            if (at != token && reading.regionOf[at] < 0) {
                int seen = reading.level[at];
                other = Math.max(other, seen);
                otherBefore = at < token ? Math.max(otherBefore, seen) : otherBefore;
            }
        }
        f.add(130, level, other, otherBefore);
        f.add(131, w, other);
        int marker = clause.marker(token, from);
        f.add(132, marker, level);
        f.add(133, marker, reading.tag[token]);
        int subject = clause.subject(token, from);
        f.add(134, subject < 0 ? 0 : reading.word[subject], level);
        f.add(135, subject < 0 ? -1 : reading.tag[subject] * 8 + reading.shape[subject], level, reading.tag[token]);
        f.add(136, subject < 0 ? FAR : CueClause.bucket(token - subject), level);
        f.add(137, CueClause.bucket(to - token), level);
        f.add(138, CueClause.bucket(token - from), level, reading.tag[token]);
        f.add(139, reading.word[from], level);
        int verbBefore = clause.verbBefore(token, from);
        f.add(140, verbBefore, w);
        f.add(141, verbBefore, level);
        int that = clause.that(token, to);
        f.add(142, that, level);
        f.add(143, that, w);
        int commas = clause.commas(token, subject, from, to);
        f.add(144, commas, level);
        f.add(145, commas, w);
        int finiteAfter = clause.finiteAfter(token, to);
        f.add(146, reading.isFiniteVerb(token) ? 1 : 0, finiteAfter, level);
        int fronted = clause.fronted(subject, from);
        f.add(147, fronted, level, finiteAfter);
        f.add(148, fronted, w);
        f.add(149, fronted, level, reading.tag(token + 1, from, to));
    }

    /** Tokens to the quoted region before: 0 adjacent … 5 far, 6 none in the unit. */
    private int regionBefore(int token, int from) {
        for (int at = token - 1; at >= from && at >= token - 60; at--) {
            if (reading.regionOf[at] >= 0) {
                return Math.min(5, (token - 1 - at + 1) / 2);
            }
        }
        return 6;
    }

    private int nearestRegion(int token, int from) {
        int at = token - 1;
        while (at > from && reading.regionOf[at] < 0) {
            at--;
        }
        return at;
    }

    private int nextRegion(int token, int to) {
        int at = token + 1;
        while (at < to - 1 && reading.regionOf[at] < 0) {
            at++;
        }
        return at;
    }

    private int regionAfter(int token, int to) {
        for (int at = token + 1; at < to && at < token + 60; at++) {
            if (reading.regionOf[at] >= 0) {
                return Math.min(5, (at - token) / 2);
            }
        }
        return 6;
    }
}
