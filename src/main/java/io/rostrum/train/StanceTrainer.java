package io.rostrum.train;

import io.rostrum.evaluate.JsonLines;
import io.rostrum.evaluate.StanceGold;
import io.rostrum.stance.StanceTraining;
import io.rostrum.stance.StanceTraining.Labelled;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Learns the stance models from the training parts of NewsMTSC (tone) and DSE (pair). */
public final class StanceTrainer {

    private static final String TRAIN = "train";

    private StanceTrainer() {}

    /**
     * Writes {@code tone.tsv} and {@code pair.tsv}.
     *
     * @param gold folder with {@code newsmtsc*.jsonl.gz} and {@code dse_directed*.jsonl.gz}
     * @return what was learnt from, ready to print
     */
    public static String train(Path gold, Path out) throws IOException {
        List<Labelled> tone = rows(gold, "newsmtsc");
        List<Labelled> pair = rows(gold, "dse_directed");
        JsonLines.write(
                out.resolve("tone.tsv"), List.of(StanceTraining.tone(tone).stripTrailing()));
        JsonLines.write(
                out.resolve("pair.tsv"), List.of(StanceTraining.pair(pair).stripTrailing()));
        return out + ": tone.tsv from " + tone.size() + " rows, pair.tsv from " + pair.size() + " rows";
    }

    /** The training part, doubles once, in the order of the file. */
    private static List<Labelled> rows(Path folder, String prefix) throws IOException {
        Set<Labelled> rows = new LinkedHashSet<>();
        for (Path file : files(folder, prefix)) {
            for (StanceGold row : StanceGold.read(file)) {
                if (row.split().equals(TRAIN) && row.label() != null && row.target() != null) {
                    rows.add(new Labelled(row.text(), row.holder(), row.target(), row.label()));
                }
            }
        }
        return new ArrayList<>(rows);
    }

    private static List<Path> files(Path folder, String prefix) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> found = files.filter(
                            file -> file.getFileName().toString().startsWith(prefix))
                    .sorted()
                    .toList();
            if (found.isEmpty()) {
                throw new IOException(folder + ": no file " + prefix + "*.jsonl.gz");
            }
            return found;
        }
    }
}
