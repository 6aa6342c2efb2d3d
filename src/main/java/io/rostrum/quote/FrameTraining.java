package io.rostrum.quote;

import io.rostrum.article.Text;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Learns the models of cues, contents and sources from marked articles. */
final class FrameTraining {

    private static final long SEED = 20260101L;
    private static final int CUE_SIZE = 1 << 20;
    private static final int SPAN_SIZE = 1 << 20;
    private static final int SOURCE_SIZE = 1 << 19;
    private static final double PENALTY = 2e-3;
    private static final int PASSES = 5;

    private final List<Marked> articles = new ArrayList<>();
    private final Tagger tagger;
    private final CueLexicon lexicon;

    private record Marked(Reading reading, Chunks chunks, MentionMap mentions, List<GoldFrames.Frame> frames) {}

    FrameTraining(List<GoldArticle> gold, Tagger tagger) {
        this.tagger = tagger;
        this.lexicon = new CueLexicon(new CueCounts(tagger).of(gold));
        for (GoldArticle article : gold) {
            Reading reading = new Reading(Text.of(article.body()), tagger, lexicon);
            articles.add(new Marked(
                    reading,
                    new Chunks(reading),
                    new MentionMap(reading.text, article.mentions()),
                    GoldFrames.of(article, reading)));
        }
    }

    QuotationModel learn() {
        LinearModel cues = cues();
        LinearModel spans = spans();
        LinearModel sources = sources();
        return new QuotationModel(tagger, lexicon, cues, spans, sources);
    }

    private LinearModel cues() {
        Learner learner = new Learner(CUE_SIZE, PENALTY);
        Features features = new Features();
        double[] scores = new double[Side.values().length];
        for (Marked article : shuffled()) {
            CueFeatures of = new CueFeatures(article.reading(), lexicon);
            byte[] sides = new byte[article.reading().tokens()];
            article.frames()
                    .forEach(frame -> sides[frame.head()] = (byte) frame.side().ordinal());
            for (int token = 0; token < sides.length; token++) {
                if (of.isCandidate(token)) {
                    of.of(token, features);
                    learner.begin();
                    learner.thin(features);
                    for (int side = 0; side < scores.length; side++) {
                        scores[side] = learner.model().score(features, side);
                    }
                    Learner.normalise(scores, scores.length);
                    for (int side = 0; side < scores.length; side++) {
                        learner.step(features, side, (sides[token] == side ? 1 : 0) - scores[side]);
                    }
                }
            }
        }
        return learner.learnt();
    }

    /** All articles once for each pass, each pass in an order of its own. */
    private List<Marked> shuffled() {
        List<Marked> all = new ArrayList<>();
        Random random = new Random(SEED);
        for (int pass = 0; pass < PASSES; pass++) {
            List<Marked> once = new ArrayList<>(articles);
            Collections.shuffle(once, random);
            all.addAll(once);
        }
        return all;
    }

    private LinearModel spans() {
        Learner learner = new Learner(SPAN_SIZE, PENALTY);
        for (Marked article : shuffled()) {
            for (GoldFrames.Frame frame : article.frames()) {
                int head = frame.head();
                switch (frame.side()) {
                    case AFTER -> span(learner, article, frame, SpanChart.AFTER);
                    case BEFORE -> span(learner, article, frame, SpanChart.BEFORE);
                    case AROUND -> {
                        span(learner, article, frame, SpanChart.AROUND_BEFORE);
                        span(learner, article, frame, SpanChart.AROUND_AFTER);
                    }
                    case NONE -> throw new IllegalStateException("Gold content has a side; cue " + head);
                }
            }
        }
        return learner.learnt();
    }

    private static void span(Learner learner, Marked article, GoldFrames.Frame frame, int side) {
        SpanChart chart = new SpanChart(article.reading(), frame.head(), side);
        if (chart.size == 0) {
            return;
        }
        boolean[] right = best(chart, part(article.reading(), frame, side), article.reading());
        if (right == null) {
            return;
        }
        learner.begin();
        chart.score(learner.model(), learner::thin);
        double sum = 0;
        for (int c = 0; c < chart.size; c++) {
            sum += right[c] ? chart.probability[c] : 0;
        }
        double[] byStart = new double[chart.startCount];
        double[] byEnd = new double[chart.endCount];
        Features features = new Features();
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

    private LinearModel sources() {
        Learner learner = new Learner(SOURCE_SIZE, PENALTY);
        Features features = new Features();
        for (Marked article : shuffled()) {
            SourceFeatures of = new SourceFeatures(article.reading(), article.chunks(), article.mentions(), lexicon);
            for (GoldFrames.Frame frame : article.frames()) {
                Content content = content(article.reading(), frame);
                int[] candidates = SourceRanker.candidates(article.reading(), article.chunks(), content);
                int right = right(article.chunks(), candidates, frame.source());
                if (right < 0) {
                    continue;
                }
                learner.begin();
                double[] scores =
                        SourceRanker.scores(of, learner.model(), content, candidates, features, learner::thin);
                of.ofNobody(content, features);
                learner.thin(features);
                learner.step(features, (right == 0 ? 1 : 0) - scores[0]);
                for (int i = 0; i < candidates.length; i++) {
                    of.of(content, candidates[i], features);
                    learner.thin(features);
                    learner.step(features, (right == i + 1 ? 1 : 0) - scores[i + 1]);
                }
            }
        }
        return learner.learnt();
    }

    /** 0 for nobody, else 1 + the first candidate in the text that overlaps the source; -1 when none does. */
    private static int right(Chunks chunks, int[] candidates, BitSet source) {
        if (source.isEmpty()) {
            return 0;
        }
        int best = -1;
        for (int i = 0; i < candidates.length; i++) {
            int at = source.nextSetBit(chunks.from[candidates[i]]);
            boolean overlaps = at >= 0 && at < chunks.to[candidates[i]];
            if (overlaps && (best < 0 || candidates[i] < candidates[best - 1])) {
                best = i + 1;
            }
        }
        return best;
    }

    static Content content(Reading reading, GoldFrames.Frame frame) {
        int unit = reading.unitOf[frame.head()];
        List<Integer> bounds = new ArrayList<>();
        int last = -2;
        for (int token = frame.content().nextSetBit(0);
                token >= 0;
                token = frame.content().nextSetBit(token + 1)) {
            if (reading.unitOf[token] == unit) {
                boolean joined = last >= 0
                        && (token <= last + 3)
                        && !(last < frame.head() && token > frame.head())
                        && !anySource(frame, last, token);
                if (joined) {
                    bounds.set(bounds.size() - 1, token + 1);
                } else {
                    bounds.add(token);
                    bounds.add(token + 1);
                }
                last = token;
            }
        }
        return new Content(
                frame.head(),
                frame.side(),
                bounds.stream().mapToInt(Integer::intValue).toArray());
    }

    private static boolean anySource(GoldFrames.Frame frame, int from, int to) {
        int at = frame.source().nextSetBit(from);
        return at >= 0 && at < to;
    }
}
