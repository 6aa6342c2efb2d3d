package io.rostrum.quote;

import java.util.function.Consumer;

/** All contents that one cue may have on one side, with their probabilities. */
final class SpanChart {

    static final int AFTER = 0;
    static final int BEFORE = 1;
    static final int AROUND_AFTER = 2;
    static final int AROUND_BEFORE = 3;

    private static final int MOST_STARTS = 24;
    private static final int MOST_ENDS = 40;

    private final Reading reading;
    final SpanFeatures features;
    final int[] starts = new int[MOST_STARTS];
    final int[] ends = new int[MOST_ENDS];
    int startCount;
    int endCount;
    int[] startOf = new int[256]; // by candidate: index in starts
    int[] endOf = new int[256];
    double[] probability = new double[256];
    int size;

    SpanChart(Reading reading, int cue, int side) {
        this.reading = reading;
        this.features = new SpanFeatures(reading, cue, side);
        int unit = reading.unitOf[cue];
        boolean after = side == AFTER || side == AROUND_AFTER;
        int from = after ? cue + 1 : reading.unitStart[unit];
        int to = after ? reading.unitStart[unit + 1] : cue;
        if (after) {
            for (int at = from; at < to && startCount < MOST_STARTS; at++) {
                addStart(at);
            }
            for (int at = from + 1; at <= to && endCount < MOST_ENDS - 1; at++) {
                addEnd(at, from, to);
            }
            if (endCount == MOST_ENDS - 1) {
                ends[endCount++] = to;
            }
        } else {
            addStart(from);
            for (int at = Math.max(from + 1, to - 60); at < to && startCount < MOST_STARTS; at++) {
                addStart(at);
            }
            for (int at = to; at > from && endCount < MOST_ENDS; at--) {
                addEnd(at, from, to);
            }
        }
        for (int s = 0; s < startCount; s++) {
            for (int e = 0; e < endCount; e++) {
                if (ends[e] > starts[s]) {
                    add(s, e);
                }
            }
        }
    }

    private void add(int start, int end) {
        if (size == startOf.length) {
            startOf = java.util.Arrays.copyOf(startOf, size * 2);
            endOf = java.util.Arrays.copyOf(endOf, size * 2);
            probability = java.util.Arrays.copyOf(probability, size * 2);
        }
        startOf[size] = start;
        endOf[size++] = end;
    }

    private void addStart(int at) {
        int region = reading.regionOf[at];
        boolean canStart = region >= 0
                ? reading.regionFrom[region] == at
                : reading.tag[at] != Tag.MARK.ordinal() && !reading.isTag(at, Tag.POS) && !isInsidePhrase(at);
        if (canStart) {
            starts[startCount++] = at;
        }
    }

    private void addEnd(int end, int from, int to) {
        int last = end - 1;
        int region = reading.regionOf[last];
        boolean canEnd;
        if (region >= 0) {
            canEnd = reading.regionTo[region] == end;
        } else {
            boolean sign = reading.tag[last] == Tag.MARK.ordinal();
            boolean closes = end == to || reading.tag[end] == Tag.MARK.ordinal() && reading.regionOf[end] < 0;
            canEnd = !sign
                    && (closes || !leansOn(last) && (end >= to || reading.regionOf[end] >= 0 || !isInsidePhrase(end)));
        }
        if (canEnd && last >= from) {
            ends[endCount++] = end;
        }
    }

    /** After these a phrase must go on. */
    private boolean leansOn(int token) {
        Tag tag = reading.tagOf(token);
        return tag == Tag.DT || tag == Tag.PRP$ || tag == Tag.TO || tag == Tag.CC || tag == Tag.POS;
    }

    /** Whether a noun phrase runs over the token's begin. */
    private boolean isInsidePhrase(int token) {
        if (token == 0 || reading.regionOf[token - 1] >= 0) {
            return false;
        }
        Tag before = reading.tagOf(token - 1);
        Tag here = reading.tagOf(token);
        boolean noun = here.isNoun() || here == Tag.JJ || here == Tag.CD || here == Tag.POS;
        return here == Tag.POS
                || noun
                        && (before == Tag.DT
                                || before == Tag.PRP$
                                || before == Tag.JJ
                                || before == Tag.POS
                                || before == Tag.CD)
                || here == Tag.NNP && before == Tag.NNP
                || (here == Tag.NN || here == Tag.NNS) && (before == Tag.NN || before == Tag.NNP);
    }

    int start(int candidate) {
        return starts[startOf[candidate]];
    }

    int end(int candidate) {
        return ends[endOf[candidate]];
    }

    /** Fills in the probabilities. */
    void score(LinearModel model) {
        score(model, unused -> {});
    }

    /** @param thinning what is done to features before they are weighed */
    void score(LinearModel model, Consumer<Features> thinning) {
        Features f = new Features();
        double[] startScores = new double[startCount];
        for (int s = 0; s < startCount; s++) {
            features.ofStart(starts[s], f);
            thinning.accept(f);
            startScores[s] = model.score(f);
        }
        double[] endScores = new double[endCount];
        for (int e = 0; e < endCount; e++) {
            features.ofEnd(ends[e], f);
            thinning.accept(f);
            endScores[e] = model.score(f);
        }
        for (int c = 0; c < size; c++) {
            features.ofSpan(start(c), end(c), f);
            thinning.accept(f);
            probability[c] = startScores[startOf[c]] + endScores[endOf[c]] + model.score(f);
        }
        Learner.normalise(probability, size);
    }

    /** The candidate whose likely neighbours and itself weigh most: those that share four words of five with it. */
    int best() {
        int[] top = top(8);
        int best = -1;
        double bestMass = -1;
        for (int candidate : top) {
            double mass = mass(candidate, top) + probability[candidate];
            if (mass > bestMass) {
                bestMass = mass;
                best = candidate;
            }
        }
        return best;
    }

    double mass(int candidate) {
        return mass(candidate, top(8));
    }

    private double mass(int candidate, int[] among) {
        double mass = 0;
        for (int other : among) {
            mass += overlap(candidate, other) >= 0.8 ? probability[other] : 0;
        }
        return mass;
    }

    private double overlap(int one, int other) {
        int begin = Math.max(start(one), start(other));
        int end = Math.min(end(one), end(other));
        int all = Math.max(end(one), end(other)) - Math.min(start(one), start(other));
        return end <= begin ? 0 : (double) (end - begin) / all;
    }

    private int[] top(int count) {
        int[] top = new int[Math.min(count, size)];
        int filled = 0;
        for (int c = 0; c < size; c++) {
            int place = filled;
            while (place > 0 && probability[top[place - 1]] < probability[c]) {
                place--;
            }
            if (place < top.length) {
                System.arraycopy(top, place, top, place + 1, Math.min(filled, top.length - 1) - place);
                top[place] = c;
                filled = Math.min(filled + 1, top.length);
            }
        }
        return top;
    }
}
