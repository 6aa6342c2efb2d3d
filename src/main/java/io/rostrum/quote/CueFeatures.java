package io.rostrum.quote;

import java.util.Arrays;

/** What tells whether a token is the head of a cue, and on which side of it the content stands. */
final class CueFeatures {

    private static final int FAR = 7;
    private static final int SAYING = 5; // level of words that are mostly cues
    private static final int[] MARKERS = Arrays.stream(
                    "who which that if when as while to because after before although what how whether since until"
                            .split(" "))
            .mapToInt(TokenHashes::of)
            .sorted()
            .toArray();
    private static final int COMMA = TokenHashes.of(",");
    private static final int THAT = TokenHashes.of("that");

    private final Reading reading;

    CueFeatures(Reading reading) {
        this.reading = reading;
    }

    /** Whether the token may be the head of a cue at all. */
    boolean isCandidate(int token) {
        return reading.regionOf[token] < 0 && reading.level[token] > 0;
    }

    void of(int token, Features f) {
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

    private void regions(Features f, int token, int from, int to, int w, int level) {
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

    private void context(Features f, int token, int from, int to, int w, int level) {
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
        int marker = marker(token, from);
        f.add(132, marker, level);
        f.add(133, marker, reading.tag[token]);
        int subject = subject(token, from);
        f.add(134, subject < 0 ? 0 : reading.word[subject], level);
        f.add(135, subject < 0 ? -1 : reading.tag[subject] * 8 + reading.shape[subject], level, reading.tag[token]);
        f.add(136, subject < 0 ? FAR : bucket(token - subject), level);
        f.add(137, bucket(to - token), level);
        f.add(138, bucket(token - from), level, reading.tag[token]);
        f.add(139, reading.word[from], level);
        f.add(140, verbBefore(token, from), w);
        f.add(141, verbBefore(token, from), level);
        f.add(142, that(token, to), level);
        f.add(143, that(token, to), w);
        f.add(144, commas(token, from, to), level);
        f.add(145, commas(token, from, to), w);
        f.add(146, reading.isFiniteVerb(token) ? 1 : 0, finiteAfter(token, to), level);
        int fronted = fronted(token, from);
        f.add(147, fronted, level, finiteAfter(token, to));
        f.add(148, fronted, w);
        f.add(149, fronted, level, reading.tag(token + 1, from, to));
    }

    private static int bucket(int distance) {
        return distance < 5 ? distance : distance < 8 ? 5 : distance < 15 ? 6 : 7;
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

    /** The nearest word before that opens a clause; 0 for none in reach. */
    private int marker(int token, int from) {
        for (int at = token - 1; at >= Math.max(from, token - 12); at--) {
            int word = reading.word[at];
            if (Arrays.binarySearch(MARKERS, word) >= 0) {
                return word;
            }
            if (reading.isFiniteVerb(at)) {
                return 1;
            }
        }
        return 0;
    }

    /** The nearest noun or pronoun before; -1 for none in reach. */
    private int subject(int token, int from) {
        for (int at = token - 1; at >= Math.max(from, token - 10); at--) {
            Tag tag = reading.tagOf(at);
            if (tag.isNoun() || tag == Tag.PRP || tag == Tag.WP || tag == Tag.WDT) {
                return at;
            }
        }
        return -1;
    }

    private int verbBefore(int token, int from) {
        for (int at = token - 1; at >= Math.max(from, token - 6); at--) {
            if (reading.tagOf(at).isVerb() || reading.isTag(at, Tag.MD)) {
                return reading.word[at];
            }
        }
        return 0;
    }

    private int that(int token, int to) {
        for (int at = token + 1; at < Math.min(to, token + 7); at++) {
            if (reading.word[at] == THAT) {
                return at - token;
            }
        }
        return 0;
    }

    private int commas(int token, int from, int to) {
        int before = token > from && reading.word[token - 1] == COMMA ? 1 : 0;
        int after = token + 1 < to && reading.word[token + 1] == COMMA ? 2 : 0;
        int subject = subject(token, from);
        int beforeSubject = subject > from && reading.word[subject - 1] == COMMA ? 4 : 0;
        return before + after + beforeSubject;
    }

    /** Whether the words before are a clause and those after the cue, without a verb, cannot be its content. */
    boolean canOnlyBeFronted(int token) {
        int unit = reading.unitOf[token];
        int to = reading.unitStart[unit + 1];
        if (reading.level[token] < SAYING
                || token + 1 < to && !reading.isTag(token + 1, Tag.IN)
                || fronted(token, reading.unitStart[unit]) < 2) {
            return false;
        }
        for (int at = token + 1; at < to; at++) {
            if (reading.regionOf[at] >= 0 || reading.isFiniteVerb(at) || reading.isTag(at, Tag.TO)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether a whole clause and a comma stand before the verb's subject, as in "X will stay, the old premier Y said":
     * 0 without such a comma, 1 without a finite verb before it, 2 with one.
     */
    private int fronted(int token, int from) {
        int begin = subject(token, from);
        while (begin > from && isOfPhrase(begin - 1)) {
            begin--;
        }
        if (begin <= from || reading.word[begin - 1] != COMMA) {
            return 0;
        }
        for (int at = from; at < begin - 1; at++) {
            if (reading.isFiniteVerb(at)) {
                return 2;
            }
        }
        return 1;
    }

    private boolean isOfPhrase(int token) {
        Tag tag = reading.tagOf(token);
        return tag.isNoun() || tag == Tag.JJ || tag == Tag.DT || tag == Tag.PRP$ || tag == Tag.POS || tag == Tag.CD;
    }

    private int finiteAfter(int token, int to) {
        for (int at = token + 1; at < Math.min(to, token + 15); at++) {
            if (reading.regionOf[at] < 0 && reading.isFiniteVerb(at)) {
                return bucket(at - token);
            }
        }
        return 0;
    }
}
