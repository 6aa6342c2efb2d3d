package io.rostrum.evaluate;

import io.rostrum.english.train.TagTraining;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Learns parts of speech from a treebank in CoNLL-U. */
public final class TagTrainingTask implements TrainingTask {

    public TagTrainingTask() {}

    @Override
    public Map<String, byte[]> train(Path gold) throws IOException {
        List<String> lines = JsonLines.lines(gold);
        Map<String, byte[]> files = new TreeMap<>(TagTraining.learn(gold.toString(), lines));
        files.put("MODEL-tags.md", new ModelCard(gold).tags(lines).getBytes(StandardCharsets.UTF_8));
        return files;
    }
}
