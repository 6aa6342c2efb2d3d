package io.rostrum.quote;

import io.rostrum.english.Reading;
import io.rostrum.english.Tag;
import io.rostrum.english.TokenHashes;
import io.rostrum.model.Softmax;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Finds every cue with its content and source: cues first, then the best content of each, then its source. */
final class FrameFinder {

    static final double LEAST_CUE = 0.3;

    /** The level of words that are a cue once in a hundred times or less: none of them was ever likely enough. */
    private static final int RARE = 1;

    private static final int COMMA = TokenHashes.of(",");
    private static final Side[] SIDES = Side.values();

    private final QuotationModel model;
    private final Reading reading;
    private final CueFeatures cueFeatures;
    private final CueClause clause;
    private final SourceFeatures sourceFeatures;
    private final FeatureNumbers features = new FeatureNumbers();
    private final Evidence evidence;
    private final double[] deep = new double[SIDES.length];

    FrameFinder(QuotationModel model, Reading reading, MentionMap mentions, Evidence evidence) {
        this.evidence = evidence;
        this.model = model;
        this.reading = reading;
        this.cueFeatures = new CueFeatures(reading);
        this.clause = new CueClause(reading);
        this.sourceFeatures = new SourceFeatures(reading, mentions);
    }

    /** In the order of their cues. */
    List<CueFrame> frames() {
        List<CueFrame> frames = new ArrayList<>();
        double[] sides = new double[SIDES.length];
        for (int token = 0; token < reading.tokens(); token++) {
            Content announced = Announcement.at(token, reading);
            if (announced != null) {
                frames.add(withSource(announced, Announcement.CERTAINTY, Announcement.CERTAINTY));
            } else if (Signed.at(token, reading) != null) {
                frames.add(withSource(Signed.at(token, reading), Signed.CERTAINTY, Signed.CERTAINTY));
            } else if (readSides(token, sides)) {
                if (clause.canOnlyBeFronted(token)) {
                    moveBefore(sides);
                }
                if (1 - sides[0] > LEAST_CUE) {
                    CueFrame frame = frame(token, sides);
                    if (frame != null) {
                        frames.add(frame);
                    }
                }
            }
        }
        return frames;
    }

    /** Fills in the probabilities of each side; false for a word that is no cue. */
    private boolean readSides(int token, double[] sides) {
        boolean isKnown = cueFeatures.isCandidate(token) && reading.level[token] > RARE;
        if (isKnown) {
            cueFeatures.of(token, features);
            model.cues().scores(features, sides);
            Softmax.of(sides, sides.length);
        }
        if (!evidence.knows(token) || reading.regionOf[token] >= 0 || !reading.text.isWord(token)) {
            return isKnown;
        }
        evidence.sides(token, deep);
        if (isKnown) {
            Blend.CUES.of(sides, deep, sides.length);
        } else {
            for (int side = 0; side < sides.length; side++) {
                sides[side] = Math.exp(deep[side]);
            }
        }
        return true;
    }

    private static void moveBefore(double[] sides) {
        sides[Side.BEFORE.ordinal()] += sides[Side.AFTER.ordinal()];
        sides[Side.AFTER.ordinal()] = 0;
    }

    private CueFrame frame(int cue, double[] sides) {
        int side = 1;
        for (int other = 2; other < sides.length; other++) {
            side = sides[other] > sides[side] ? other : side;
        }
        double isCue = 1 - sides[0];
        double share = sides[side] / isCue;
        return switch (SIDES[side]) {
            case AFTER -> frame(cue, SIDES[side], isCue, share, SpanChart.AFTER);
            case BEFORE -> frame(cue, SIDES[side], isCue, share, SpanChart.BEFORE);
            case AROUND -> frame(cue, SIDES[side], isCue, share, SpanChart.AROUND_BEFORE, SpanChart.AROUND_AFTER);
            case NONE -> null;
        };
    }

    private CueFrame frame(int cue, Side side, double isCue, double share, int... charts) {
        int[] bounds = new int[charts.length * 2];
        double isSpan = share;
        for (int part = 0; part < charts.length; part++) {
            SpanChart chart = new SpanChart(reading, cue, charts[part]);
            chart.score(model.spans(), evidence);
            if (chart.size == 0) {
                return null;
            }
            int best = chart.best();
            isSpan *= chart.mass(best);
            bounds[part * 2] = chart.start(best);
            bounds[part * 2 + 1] = relativeEnd(cue, chart.start(best), chart.end(best));
        }
        return withSource(new Content(cue, side, bounds), isCue, isSpan);
    }

    /** "Varga, who said the port was safe, went home": a relative clause ends at the comma before its noun's own verb. */
    private int relativeEnd(int cue, int from, int to) {
        boolean isRelative = cue > 1 && reading.isTag(cue - 1, Tag.WP) && reading.word[cue - 2] == COMMA;
        for (int at = from + 1; isRelative && at + 1 < to; at++) {
            if (reading.word[at] == COMMA && reading.regionOf[at] < 0 && reading.isFiniteVerb(at + 1)) {
                return at;
            }
        }
        return to;
    }

    private CueFrame withSource(Content content, double isCue, double isSpan) {
        int[] candidates = SourceRanker.candidates(reading, content);
        double[] scores = SourceRanker.scores(sourceFeatures, model.sources(), content, candidates, features);
        if (evidence.knows(content.cue())) {
            int[] from = Arrays.stream(candidates)
                    .map(chunk -> reading.chunks.from[chunk])
                    .toArray();
            int[] to = Arrays.stream(candidates)
                    .map(chunk -> reading.chunks.to[chunk])
                    .toArray();
            Blend.SOURCES.of(scores, evidence.sources(content.cue(), from, to), scores.length);
        }
        int best = 0;
        for (int i = 1; i < scores.length; i++) {
            best = scores[i] > scores[best] ? i : best;
        }
        return new CueFrame(content, best == 0 ? -1 : candidates[best - 1], isCue, isSpan, scores[best]);
    }
}
