package io.rostrum.quote;

import io.rostrum.english.Reading;
import io.rostrum.model.Softmax;
import java.util.Arrays;
import java.util.function.Consumer;

/** All contents that one cue may have on one side, with their probabilities. */
public final class SpanChart {

    public static final int AFTER = 0;
    public static final int BEFORE = 1;
    public static final int AROUND_AFTER = 2;
    public static final int AROUND_BEFORE = 3;

    private static final int MOST_STARTS = 24;
    private static final int MOST_ENDS = 40;
    /** Begin and end that weigh so much less than the best do not win by what stands between them. */
    private static final double UNLIKELY = 4;

    private static final int TOP = 8;
    private static final int ROOM = 64; // for candidates at first: most charts have fewer

    public final SpanFeatures features;
    public final int[] starts = new int[MOST_STARTS];
    public final int[] ends = new int[MOST_ENDS];
    public int startCount;
    public int endCount;
    public int[] startOf = new int[ROOM]; // by candidate: index in starts
    public int[] endOf = new int[ROOM];
    public double[] probability = new double[ROOM];
    public int size;
    private final double[] startScores = new double[MOST_STARTS];
    private final double[] endScores = new double[MOST_ENDS];
    private final FeatureNumbers buffer = new FeatureNumbers();
    private final int cue;
    private final boolean after;
    private double linear = 1;
    private int[] top = {};

    public SpanChart(Reading reading, int cue, int side) {
        this.cue = cue;
        this.features = new SpanFeatures(reading, cue, side);
        SpanBounds bounds = new SpanBounds(reading);
        int unit = reading.unitOf[cue];
        this.after = side == AFTER || side == AROUND_AFTER;
        int from = after ? cue + 1 : reading.unitStart[unit];
        int to = after ? reading.unitStart[unit + 1] : cue;
        if (after) {
            for (int at = from; at < to && startCount < MOST_STARTS; at++) {
                addStart(bounds, at);
            }
            for (int at = from + 1; at <= to && endCount < MOST_ENDS - 1; at++) {
                addEnd(bounds, at, to);
            }
            if (endCount == MOST_ENDS - 1) {
                ends[endCount++] = to;
            }
        } else {
            addStart(bounds, from);
            for (int at = Math.max(from + 1, to - 60); at < to && startCount < MOST_STARTS; at++) {
                addStart(bounds, at);
            }
            for (int at = to; at > from && endCount < MOST_ENDS; at--) {
                addEnd(bounds, at, to);
            }
        }
    }

    private void addStart(SpanBounds bounds, int at) {
        if (bounds.canStart(at)) {
            starts[startCount++] = at;
        }
    }

    private void addEnd(SpanBounds bounds, int end, int to) {
        if (bounds.canEnd(end, to)) {
            ends[endCount++] = end;
        }
    }

    /** Makes candidates of every begin with every end behind it whose scores sum up to at least so much. */
    private void addAll(double least) {
        for (int s = 0; s < startCount; s++) {
            for (int e = 0; e < endCount; e++) {
                if (ends[e] > starts[s] && startScores[s] + endScores[e] >= least) {
                    add(s, e);
                }
            }
        }
    }

    private void add(int start, int end) {
        if (size == startOf.length) {
            startOf = Arrays.copyOf(startOf, size * 2);
            endOf = Arrays.copyOf(endOf, size * 2);
            probability = Arrays.copyOf(probability, size * 2);
        }
        startOf[size] = start;
        endOf[size++] = end;
    }

    public int start(int candidate) {
        return starts[startOf[candidate]];
    }

    public int end(int candidate) {
        return ends[endOf[candidate]];
    }

    /** Makes candidates of what begins and ends at likely places, and fills in their probabilities. */
    void score(Scorer model, WordEvidence evidence) {
        scoreBounds(model, unused -> {});
        if (evidence.knows(cue)) {
            add(evidence.begins(cue, after, starts, startCount), startScores);
            add(evidence.ends(cue, after, ends, endCount), endScores);
            linear = Blend.SPANS.linear();
        }
        addAll(bestBounds() - UNLIKELY);
        if (size == 1) {
            probability[0] = 1;
        } else {
            scoreSpans(model, unused -> {});
        }
        top = top();
    }

    private static void add(double[] logs, double[] scores) {
        for (int i = 0; i < logs.length; i++) {
            scores[i] = Blend.SPANS.linear() * scores[i] + Blend.SPANS.deep() * logs[i];
        }
    }

    /** Makes candidates of everything. */
    public void addAll() {
        addAll(Double.NEGATIVE_INFINITY);
    }

    /** @param thinning what is done to features before they are weighed */
    public void scoreAll(Scorer model, Consumer<FeatureNumbers> thinning) {
        scoreBounds(model, thinning);
        scoreSpans(model, thinning);
    }

    private void scoreBounds(Scorer model, Consumer<FeatureNumbers> thinning) {
        for (int s = 0; s < startCount; s++) {
            features.ofStart(starts[s], buffer);
            thinning.accept(buffer);
            startScores[s] = model.score(buffer);
        }
        for (int e = 0; e < endCount; e++) {
            features.ofEnd(ends[e], buffer);
            thinning.accept(buffer);
            endScores[e] = model.score(buffer);
        }
    }

    private double bestBounds() {
        double best = Double.NEGATIVE_INFINITY;
        for (int s = 0; s < startCount; s++) {
            for (int e = 0; e < endCount; e++) {
                best = ends[e] > starts[s] ? Math.max(best, startScores[s] + endScores[e]) : best;
            }
        }
        return best;
    }

    private void scoreSpans(Scorer model, Consumer<FeatureNumbers> thinning) {
        for (int c = 0; c < size; c++) {
            features.ofSpan(start(c), end(c), buffer);
            thinning.accept(buffer);
            probability[c] = startScores[startOf[c]] + endScores[endOf[c]] + linear * model.score(buffer);
        }
        Softmax.of(probability, size);
    }

    /** The candidate whose likely neighbours and itself weigh most: those that share four words of five with it. */
    int best() {
        int best = -1;
        double bestMass = -1;
        for (int candidate : top) {
            double mass = mass(candidate) + probability[candidate];
            if (mass > bestMass) {
                bestMass = mass;
                best = candidate;
            }
        }
        return best;
    }

    /** Probability of the likeliest that share four words of five with it. */
    double mass(int candidate) {
        double mass = 0;
        for (int other : top) {
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

    private int[] top() {
        int[] top = new int[Math.min(TOP, size)];
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
