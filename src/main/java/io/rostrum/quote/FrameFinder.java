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

    private static final double SURE = 0.9;

    private static final int COMMA = TokenHashes.of(",");
    private static final Side[] SIDES = Side.values();

    private final QuotationModel model;
    private final Reading reading;
    private final CueFeatures cueFeatures;
    private final CueShape shape;
    private final WritersWords writers;
    private final SourceFeatures sourceFeatures;
    private final FeatureNumbers features = new FeatureNumbers();
    private final WordEvidence evidence;
    private final double[] deep = new double[SIDES.length];

    FrameFinder(QuotationModel model, Reading reading, MentionMap mentions, WordEvidence evidence) {
        this.evidence = evidence;
        this.model = model;
        this.reading = reading;
        this.cueFeatures = new CueFeatures(reading);
        this.shape = new CueShape(reading);
        this.writers = new WritersWords(reading);
        this.sourceFeatures = new SourceFeatures(reading, mentions);
    }

    /** In the order of their cues. */
    List<CueFrame> frames() {
        List<CueFrame> frames = new ArrayList<>();
        double[] sides = new double[SIDES.length];
        for (int token = 0; token < reading.tokens(); token++) {
            Content announced = Announcement.at(token, reading);
            Content split = announced == null ? SplitQuotation.at(token, reading) : null;
            if (announced != null) {
                frames.add(withSource(announced, Announcement.CERTAINTY, Announcement.CERTAINTY));
            } else if (split != null) {
                frames.add(withSource(split, SplitQuotation.CERTAINTY, SplitQuotation.CERTAINTY));
            } else if (readSides(token, sides)) {
                if (shape.canOnlyBeFronted(token) || shape.isInverted(token)) {
                    moveBefore(sides);
                    raise(sides);
                } else if (shape.isAbsolute(token) || shape.isOwned(token)) {
                    raise(sides);
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

    /** Where the clause leaves no doubt that the word is a cue, whatever it is elsewhere. */
    private static void raise(double[] sides) {
        double others = 1 - sides[0];
        if (others > 0 && sides[0] > 1 - SURE) {
            for (int side = 1; side < sides.length; side++) {
                sides[side] *= SURE / others;
            }
            sides[0] = 1 - SURE;
        }
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
            int from = chart.start(best);
            int to = relativeEnd(cue, from, chart.end(best));
            boolean after = from > cue;
            bounds[part * 2] = side == Side.AFTER ? writers.begin(cue, from) : from;
            bounds[part * 2 + 1] = after ? writers.end(cue, from, to) : to;
            if (bounds[part * 2] >= bounds[part * 2 + 1]) { // all of it is the writer's
                return null;
            }
        }
        Content content = new Content(cue, side, bounds);
        if (isRelativeWord(bounds)) {
            return null;
        }
        return shape.isParenthesis(content)
                ? withSource(content, Math.max(SURE, isCue), Math.max(SURE, isSpan))
                : withSource(content, isCue, isSpan);
    }

    /** "which" alone is no content. */
    private boolean isRelativeWord(int[] bounds) {
        boolean relative = reading.isTag(bounds[0], Tag.WDT) || reading.isTag(bounds[0], Tag.WP);
        return relative && bounds[1] - bounds[0] == 1 && bounds.length == 2;
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
        int source = best == 0 ? -1 : candidates[best - 1];
        return new CueFrame(content, shape.speaks(content, source), isCue, isSpan, scores[best]);
    }
}
