package io.rostrum.quote.train;

import io.rostrum.english.Tagger;
import io.rostrum.quote.LinearModel;
import io.rostrum.quote.QuotationModel;
import java.util.List;
import java.util.Map;

/** Learns what finds quotations from marked articles. The same articles give the same bytes. */
public final class QuotationTraining {

    private QuotationTraining() {}

    /**
     * @param gold marked articles
     * @return files for {@code resources/quote}: name to bytes
     */
    public static Map<String, byte[]> learn(List<GoldArticle> gold) {
        Tagger tagger = Tagger.read(QuotationModel.resource(QuotationModel.TAGS));
        LinearModel trust = ConfidenceTraining.learn(gold, tagger);
        return new FrameTraining(gold, tagger).learn().withTrust(trust).write();
    }
}
