package io.rostrum.quote;

import io.rostrum.english.Reading;

/**
 * How likely somebody is quoted: what the models say of cue, content and source, weighed by how the content is made and how
 * the source is mentioned. Learnt by {@code quote.train.ConfidenceTraining}.
 */
public final class Confidence {

    private static final double[] STEPS = {0.15, 0.3, 0.45, 0.6, 0.7, 0.8, 0.87, 0.93, 0.96, 0.98, 0.99, 0.995};
    private static final double LEAST = 0.01;

    private final Scorer model;
    private final Reading reading;
    private final MentionMap mentions;
    private final FeatureNumbers features = new FeatureNumbers();

    public Confidence(Scorer model, Reading reading, MentionMap mentions) {
        this.model = model;
        this.reading = reading;
        this.mentions = mentions;
    }

    /** Probability that the source is right, and half of the shorter of what was found and what was said; in (0, 1). */
    double of(CueFrame frame) {
        read(frame, features);
        return Math.max(LEAST, probability(model, features) * Doubt.of(frame, reading));
    }

    public static double probability(Scorer model, FeatureNumbers features) {
        return 1 / (1 + Math.exp(-model.score(features)));
    }

    public void read(CueFrame frame, FeatureNumbers f) {
        f.clear();
        Content content = frame.content();
        int cue = content.cue();
        int side = content.side().ordinal();
        int shape = shape(content);
        int all = step(frame.confidence());
        int isCue = step(frame.isCue());
        int isSpan = step(frame.isSpan());
        int isSource = step(frame.isSource());
        int nobody = frame.source() < 0 ? 1 : 0;
        f.add(4000, 0);
        f.add(4001, isCue);
        f.add(4002, isSpan);
        f.add(4003, isSource, nobody);
        f.add(4004, all);
        f.add(4005, all, shape / 3);
        f.add(4006, isCue, reading.level[cue]);
        f.add(4007, isSpan, shape / 3);
        f.add(4008, shape, reading.level[cue]);
        f.add(4009, reading.word[cue]);
        f.add(4010, side, shape / 3);
        f.add(4011, side, all);
        f.add(4012, reading.tag[cue], shape);
        int kind = frame.source() < 0
                ? 9
                : mentions.kind(reading.chunks.from[frame.source()], reading.chunks.to[frame.source()]);
        f.add(4013, kind, shape / 3);
        f.add(4014, kind, all);
        f.add(4015, length(content), shape / 3);
        f.add(4016, reading.word[cue], side);
        f.add(4017, firstWord(content), side);
    }

    /** Whether words stand inside and outside of marks, and how many finite verbs outside: 0, 1, 2 or more. */
    private int shape(Content content) {
        int marks = 0;
        int finite = 0;
        for (int part = 0; part < content.parts(); part++) {
            int from = content.from(part);
            int to = content.to(part);
            int quoted = reading.quoted[to] - reading.quoted[from];
            marks |= (quoted > 0 ? 1 : 0) | (quoted < to - from ? 2 : 0);
            finite += reading.finites[to] - reading.finites[from];
        }
        return marks * 3 + Math.min(2, finite);
    }

    private static int length(Content content) {
        int tokens = 0;
        for (int part = 0; part < content.parts(); part++) {
            tokens += content.to(part) - content.from(part);
        }
        return tokens < 3 ? 0 : tokens < 6 ? 1 : tokens < 12 ? 2 : tokens < 40 ? 3 : 4;
    }

    private int firstWord(Content content) {
        return reading.level[content.from(0)] * 64 + reading.tag[content.from(0)];
    }

    private static int step(double probability) {
        int step = 0;
        while (step < STEPS.length && probability > STEPS[step]) {
            step++;
        }
        return step;
    }
}
