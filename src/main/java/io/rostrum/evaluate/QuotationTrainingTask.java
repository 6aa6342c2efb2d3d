package io.rostrum.evaluate;

import io.rostrum.leader.MentionFinder;
import io.rostrum.leader.Registry;
import io.rostrum.quote.train.GoldArticle;
import io.rostrum.quote.train.QuotationTraining;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Learns cues, contents, sources and confidence from articles with marked quotations. */
public final class QuotationTrainingTask implements TrainingTask {

    private final MentionFinder mentions;

    public QuotationTrainingTask(Registry registry) {
        this.mentions = new MentionFinder(registry);
    }

    @Override
    public Map<String, byte[]> train(Path gold) throws IOException {
        List<GoldArticle> articles = new QuotationGold(mentions).read(gold);
        Map<String, byte[]> files = new TreeMap<>(QuotationTraining.learn(articles));
        files.put("MODEL.md", new ModelCard(gold).quotations(articles).getBytes(StandardCharsets.UTF_8));
        return files;
    }
}
