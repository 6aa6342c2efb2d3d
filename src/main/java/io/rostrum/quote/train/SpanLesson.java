package io.rostrum.quote.train;

import io.rostrum.english.Reading;
import io.rostrum.quote.FeatureNumbers;
import io.rostrum.quote.SpanChart;
import java.util.BitSet;

/** Where contents begin and end, given their cues. */
final class SpanLesson implements ArticleLesson {

    @Override
    public void teach(MarkedReading article, FrameLearner learner) {
        for (GoldFrames.Frame frame : article.frames()) {
            switch (frame.side()) {
                case AFTER -> teach(learner, article, frame, SpanChart.AFTER);
                case BEFORE -> teach(learner, article, frame, SpanChart.BEFORE);
                case AROUND -> {
                    teach(learner, article, frame, SpanChart.AROUND_BEFORE);
                    teach(learner, article, frame, SpanChart.AROUND_AFTER);
                }
                case NONE -> throw new IllegalStateException("Gold content has a side; cue " + frame.head());
            }
        }
    }

    private static void teach(FrameLearner learner, MarkedReading article, GoldFrames.Frame frame, int side) {
        SpanChart chart = new SpanChart(article.reading(), frame.head(), side);
        chart.addAll();
        if (chart.size == 0) {
            return;
        }
        boolean[] right = best(chart, part(article.reading(), frame, side), article.reading());
        if (right == null) {
            return;
        }
        learner.begin();
        chart.scoreAll(learner, learner::thin);
        double sum = 0;
        for (int c = 0; c < chart.size; c++) {
            sum += right[c] ? chart.probability[c] : 0;
        }
        step(learner, chart, right, sum);
    }

    private static void step(FrameLearner learner, SpanChart chart, boolean[] right, double sum) {
        double[] byStart = new double[chart.startCount];
        double[] byEnd = new double[chart.endCount];
        FeatureNumbers features = new FeatureNumbers();
        for (int c = 0; c < chart.size; c++) {
            double delta = (right[c] ? chart.probability[c] / sum : 0) - chart.probability[c];
            byStart[chart.startOf[c]] += delta;
            byEnd[chart.endOf[c]] += delta;
            if (Math.abs(delta) > 1e-4) {
                chart.features.ofSpan(chart.start(c), chart.end(c), features);
                learner.thin(features);
                learner.step(features, delta);
            }
        }
        for (int s = 0; s < chart.startCount; s++) {
            chart.features.ofStart(chart.starts[s], features);
            learner.thin(features);
            learner.step(features, byStart[s]);
        }
        for (int e = 0; e < chart.endCount; e++) {
            chart.features.ofEnd(chart.ends[e], features);
            learner.thin(features);
            learner.step(features, byEnd[e]);
        }
    }

    /** The part of the content in the cue's unit on that side. */
    private static BitSet part(Reading reading, GoldFrames.Frame frame, int side) {
        int unit = reading.unitOf[frame.head()];
        boolean after = side == SpanChart.AFTER || side == SpanChart.AROUND_AFTER;
        int from = after ? frame.head() + 1 : reading.unitStart[unit];
        int to = after ? reading.unitStart[unit + 1] : frame.head();
        BitSet part = new BitSet();
        for (int token = from; token < to; token++) {
            if (frame.content().get(token)) {
                part.set(token);
            }
        }
        return part;
    }

    /** The candidates nearest to the gold; null when none shares four words of five with it. */
    static boolean[] best(SpanChart chart, BitSet gold, Reading reading) {
        if (gold.isEmpty()) {
            return null;
        }
        double[] overlaps = new double[chart.size];
        int[] words = new int[reading.tokens() + 1];
        int[] hits = new int[reading.tokens() + 1];
        for (int token = 0; token < reading.tokens(); token++) {
            words[token + 1] = words[token] + (reading.text.isWord(token) || reading.text.isPossessive(token) ? 1 : 0);
            hits[token + 1] = hits[token] + (gold.get(token) ? 1 : 0);
        }
        double best = 0;
        for (int c = 0; c < chart.size; c++) {
            int both = hits[chart.end(c)] - hits[chart.start(c)];
            int mine = words[chart.end(c)] - words[chart.start(c)];
            overlaps[c] = (double) both / (mine + gold.cardinality() - both);
            best = Math.max(best, overlaps[c]);
        }
        if (best < 0.8) {
            return null;
        }
        boolean[] right = new boolean[chart.size];
        for (int c = 0; c < chart.size; c++) {
            right[c] = overlaps[c] > best - 1e-9;
        }
        return right;
    }
}
