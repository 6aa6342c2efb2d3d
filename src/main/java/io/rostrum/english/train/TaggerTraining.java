package io.rostrum.english.train;

import io.rostrum.english.Tag;
import io.rostrum.english.Tagger;
import io.rostrum.english.TokenHashes;
import io.rostrum.text.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Learns the {@link Tagger}'s weights: averaged perceptron (Collins 2002), some passes in a seeded order. */
public final class TaggerTraining {

    private static final int PASSES = 8;
    private static final long SEED = 20260101L;

    private final int[] weights = new int[Tagger.ROWS * Tagger.WIDTH];
    private final long[] totals = new long[weights.length]; // each update times the step it was made at
    private long steps = 1;

    /** A sentence with the tag of each token. */
    record Sentence(Text text, byte[] tags) {}

    static byte[] learn(List<Sentence> sentences) {
        TaggerTraining training = new TaggerTraining();
        List<Sentence> order = new ArrayList<>(sentences);
        Random random = new Random(SEED);
        for (int pass = 0; pass < PASSES; pass++) {
            java.util.Collections.shuffle(order, random);
            order.forEach(training::learn);
        }
        return training.averaged();
    }

    private void learn(Sentence sentence) {
        TokenHashes hashes = new TokenHashes(sentence.text());
        int[] rows = new int[Tagger.TEMPLATES];
        byte[] guessed = new byte[sentence.tags().length];
        for (int part = 0; part < sentence.text().sentences(); part++) {
            int from = sentence.text().sentenceStart(part);
            int to = sentence.text().sentenceEnd(part);
            for (int token = from; token < to; token++) {
                int right = sentence.tags()[token];
                if (hashes.shape[token] == TokenHashes.SIGN && !sentence.text().isPossessive(token)) {
                    guessed[token] = (byte) Tag.MARK.ordinal();
                    continue;
                }
                Tagger.features(hashes, guessed, token, from, to, rows);
                int guess = best(rows);
                if (guess != right) {
                    update(rows, right, 1);
                    update(rows, guess, -1);
                }
                guessed[token] = (byte) guess;
                steps++;
            }
        }
    }

    private int best(int[] rows) {
        int[] scores = new int[Tagger.TAGS];
        for (int row : rows) {
            for (int tag = 0; tag < Tagger.TAGS; tag++) {
                scores[tag] += weights[row + tag];
            }
        }
        int best = 0;
        for (int tag = 1; tag < Tagger.TAGS; tag++) {
            best = scores[tag] > scores[best] ? tag : best;
        }
        return best;
    }

    private void update(int[] rows, int tag, int by) {
        for (int row : rows) {
            weights[row + tag] += by;
            totals[row + tag] += by * steps;
        }
    }

    /** Mean weights over all steps, scaled so that nearly all fit a byte. */
    private byte[] averaged() {
        double[] mean = new double[weights.length];
        for (int i = 0; i < mean.length; i++) {
            mean[i] = weights[i] - (double) totals[i] / steps;
        }
        double[] sizes = Arrays.stream(mean)
                .map(Math::abs)
                .filter(size -> size > 0)
                .sorted()
                .toArray();
        double largest = sizes.length == 0 ? 1 : sizes[(int) (sizes.length * 0.99999)];
        byte[] bytes = new byte[mean.length];
        for (int i = 0; i < mean.length; i++) {
            bytes[i] = (byte) Math.max(-127, Math.min(127, Math.round(mean[i] / largest * 127)));
        }
        return bytes;
    }
}
