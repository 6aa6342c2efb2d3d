package io.rostrum.quote.train;

import io.rostrum.english.NounChunks;
import io.rostrum.english.Reading;
import io.rostrum.quote.Content;
import io.rostrum.quote.FeatureNumbers;
import io.rostrum.quote.SourceFeatures;
import io.rostrum.quote.SourceRanker;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Which noun phrase is the source of a content, given the content. */
final class SourceLesson implements ArticleLesson {

    private final FeatureNumbers features = new FeatureNumbers();

    @Override
    public void teach(MarkedReading article, FrameLearner learner) {
        SourceFeatures of = new SourceFeatures(article.reading(), article.mentions());
        for (GoldFrames.Frame frame : article.frames()) {
            Content content = content(article.reading(), frame);
            int[] candidates = SourceRanker.candidates(article.reading(), content);
            int right = right(article.reading().chunks, candidates, frame.source());
            if (right >= 0) {
                teach(learner, of, content, candidates, right);
            }
        }
    }

    private void teach(FrameLearner learner, SourceFeatures of, Content content, int[] candidates, int right) {
        learner.begin();
        double[] scores = SourceRanker.scores(of, learner, content, candidates, features, learner::thin);
        of.ofNobody(content, features);
        learner.thin(features);
        learner.step(features, (right == 0 ? 1 : 0) - scores[0]);
        for (int i = 0; i < candidates.length; i++) {
            of.of(content, candidates[i], features);
            learner.thin(features);
            learner.step(features, (right == i + 1 ? 1 : 0) - scores[i + 1]);
        }
    }

    /** 0 for nobody, else 1 + the first candidate in the text that overlaps the source; -1 when none does. */
    private static int right(NounChunks chunks, int[] candidates, BitSet source) {
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
