package io.rostrum.quote;

import io.rostrum.english.ClauseWords;
import io.rostrum.english.NounChunks;
import io.rostrum.english.Reading;
import io.rostrum.model.Softmax;
import java.util.Arrays;
import java.util.function.Consumer;

/** Weighs the noun phrases near a cue, and nobody, as the source of its content. */
public final class SourceRanker {

    private static final int REACH = 12; // phrases on each side of the cue

    private SourceRanker() {}

    /** Phrases of the cue's unit outside the content. */
    public static int[] candidates(Reading reading, Content content) {
        NounChunks chunks = reading.chunks;
        int cue = content.cue();
        int unit = reading.unitOf[cue];
        int from = reading.unitStart[unit];
        int to = reading.unitStart[unit + 1];
        int middle = chunks.firstFrom(cue);
        int[] found = new int[2 * REACH];
        int size = 0;
        for (int chunk = middle - 1; chunk >= 0 && chunks.from[chunk] >= from && size < REACH; chunk--) {
            if (isOutside(chunks, chunk, content)) {
                found[size++] = chunk;
            }
        }
        int before = size;
        for (int chunk = middle; chunk < chunks.size && chunks.to[chunk] <= to && size - before < REACH; chunk++) {
            boolean hears = chunks.from[chunk] == cue + 1 && ClauseWords.INFORM.contains(reading.text.lower(cue));
            if (!hears && isOutside(chunks, chunk, content)) {
                found[size++] = chunk;
            }
        }
        return Arrays.copyOf(found, size);
    }

    private static boolean isOutside(NounChunks chunks, int chunk, Content content) {
        boolean holdsCue = chunks.from[chunk] <= content.cue() && content.cue() < chunks.to[chunk];
        return !content.contains(chunks.from[chunk])
                && !content.contains(chunks.to[chunk] - 1)
                && !(holdsCue && chunks.from[chunk] == content.cue());
    }

    /** Probabilities: of nobody first, then of each candidate. */
    public static double[] scores(
            SourceFeatures features, Scorer model, Content content, int[] candidates, FeatureNumbers buffer) {
        return scores(features, model, content, candidates, buffer, unused -> {});
    }

    public static double[] scores(
            SourceFeatures features,
            Scorer model,
            Content content,
            int[] candidates,
            FeatureNumbers buffer,
            Consumer<FeatureNumbers> thinning) {
        double[] scores = new double[candidates.length + 1];
        features.ofNobody(content, buffer);
        thinning.accept(buffer);
        scores[0] = model.score(buffer);
        for (int i = 0; i < candidates.length; i++) {
            features.of(content, candidates[i], buffer);
            thinning.accept(buffer);
            scores[i + 1] = model.score(buffer);
        }
        Softmax.of(scores, scores.length);
        return scores;
    }
}
