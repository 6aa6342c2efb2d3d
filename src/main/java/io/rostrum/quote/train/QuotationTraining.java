package io.rostrum.quote.train;

import io.rostrum.english.English;
import io.rostrum.english.Tagger;
import io.rostrum.quote.HashedModel;
import io.rostrum.quote.QuotationModel;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Learns what finds quotations from marked articles. The same articles give the same bytes. */
public final class QuotationTraining {

    private QuotationTraining() {}

    /**
     * @param gold marked articles
     * @return name to bytes: {@link English#CUES} for {@code conf/english}, {@link QuotationModel#FRAMES} for
     *         {@code resources/quote}
     */
    public static Map<String, byte[]> learn(List<GoldArticle> gold) {
        Tagger tagger = English.builtIn().tagger();
        HashedModel trust = ConfidenceTraining.learn(gold, tagger);
        FrameTraining frames = new FrameTraining(gold, tagger);
        return Map.of(
                English.CUES,
                frames.english().cues().write().getBytes(StandardCharsets.UTF_8),
                QuotationModel.FRAMES,
                frames.learn().withTrust(trust).write());
    }
}
