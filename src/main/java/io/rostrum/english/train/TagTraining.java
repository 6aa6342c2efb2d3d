package io.rostrum.english.train;

import io.rostrum.english.English;
import io.rostrum.english.Tagger;
import java.util.List;
import java.util.Map;

/** Learns parts of speech from a treebank. The same treebank gives the same bytes. */
public final class TagTraining {

    private TagTraining() {}

    /**
     * @param file  for messages
     * @param lines CoNLL-U
     * @return files for {@code resources/english}: name to bytes
     * @throws IllegalArgumentException when a line is not CoNLL-U; the message names file and line
     */
    public static Map<String, byte[]> learn(String file, List<String> lines) {
        List<TaggerTraining.Sentence> sentences = Treebank.sentences(file, lines);
        if (sentences.isEmpty()) {
            throw new IllegalArgumentException(file + ": holds no sentence");
        }
        return Map.of(English.TAGS, new Tagger(TaggerTraining.learn(sentences)).write());
    }
}
