package io.rostrum.evaluate;

import io.rostrum.stance.train.StanceTraining;
import io.rostrum.stance.train.StanceTraining.Labelled;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Learns the stance models from the training parts of NewsMTSC (tone), DSE (pair) and both (side): gold is the folder
 * that holds {@code newsmtsc*} and {@code dse_directed*}.
 */
public final class StanceTrainingTask implements TrainingTask {

    public static final String TRAIN = "train";
    private static final String VALID = "valid";

    public StanceTrainingTask() {}

    @Override
    public Map<String, byte[]> train(Path gold) throws IOException {
        Path newsMtsc = file(gold, "newsmtsc");
        Path dse = file(gold, "dse_directed");
        List<Labelled> tone = rows(newsMtsc, TRAIN);
        List<Labelled> pair = rows(dse, TRAIN);
        Leakage leakage = new Leakage(pair.stream().map(Labelled::text).toList());
        List<Labelled> kept = rows(dse, VALID).stream()
                .filter(row -> !leakage.leaks(row.text()))
                .toList();
        Map<String, String> files = new TreeMap<>();
        files.put("tone.tsv", StanceTraining.tone(tone));
        files.put("pair.tsv", StanceTraining.pair(pair, kept));
        files.put("side.tsv", StanceTraining.side(joined(tone, pair)));
        files.put("MODEL.md", new ModelCard(newsMtsc).stances(tone.size(), dse, pair.size()));
        Map<String, byte[]> bytes = new TreeMap<>();
        files.forEach((name, text) -> bytes.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return bytes;
    }

    private static List<Labelled> joined(List<Labelled> some, List<Labelled> others) {
        List<Labelled> all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }

    /** A part of the file, doubles once, in its order. */
    public static List<Labelled> rows(Path file, String split) throws IOException {
        Set<Labelled> rows = new LinkedHashSet<>();
        for (StanceGold row : StanceGold.read(file)) {
            if (row.split().equals(split) && row.label() != null && row.target() != null) {
                rows.add(new Labelled(row.text(), row.holder(), row.target(), row.label()));
            }
        }
        return new ArrayList<>(rows);
    }

    private static Path file(Path folder, String prefix) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith(prefix))
                    .sorted()
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(folder + ": no file " + prefix + "*"));
        }
    }
}
