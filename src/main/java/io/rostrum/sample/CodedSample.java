package io.rostrum.sample;

import io.rostrum.settings.UsageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A sample with what its coders answered.
 *
 * @param sample what was drawn
 * @param key    rows of {@code key.csv} by item
 * @param coders codes by item, by the name of the coder's file; who left all empty is none
 */
record CodedSample(Sample sample, Map<String, Map<String, String>> key, Map<String, Map<String, String>> coders) {

    /** @throws UsageException when the folder is no sample, nobody has coded, or a code is not one of those asked for */
    static CodedSample read(Path folder) throws IOException {
        Path described = folder.resolve(SampleFolder.SAMPLE);
        if (!Files.exists(described) || !Files.exists(folder.resolve(SampleFolder.KEY))) {
            throw new UsageException("--gold " + folder + ": must be a folder that sample has written, with "
                    + SampleFolder.SAMPLE + " and " + SampleFolder.KEY);
        }
        Sample sample = SampleFolder.JSON.readValue(described.toFile(), Sample.class);
        Map<String, Map<String, String>> key = new LinkedHashMap<>();
        CsvTable.read(folder.resolve(SampleFolder.KEY)).rows().forEach(row -> key.put(row.get("item"), row));
        Map<String, Map<String, String>> coders = new TreeMap<>();
        for (Path file : sheets(folder)) {
            Map<String, String> codes = codes(file, Coding.of(sample.table()), key);
            if (!codes.isEmpty()) {
                coders.put(file.getFileName().toString(), codes);
            }
        }
        if (coders.isEmpty()) {
            throw new UsageException("--gold " + folder + ": no CSV in it has a code yet; put the coders' files there");
        }
        return new CodedSample(sample, key, coders);
    }

    private static List<Path> sheets(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().toLowerCase(Locale.ROOT).endsWith(".csv"))
                    .filter(file -> !file.endsWith(SampleFolder.KEY))
                    .sorted()
                    .toList();
        }
    }

    private static Map<String, String> codes(Path file, Coding coding, Map<String, ?> key) throws IOException {
        CsvTable table = CsvTable.read(file);
        if (!table.columns().contains("item") || !table.columns().contains("code")) {
            throw new UsageException(file + ": must have columns item and code, has " + table.columns());
        }
        List<String> known = coding.codes().stream().map(Map.Entry::getKey).toList();
        List<String> problems = new ArrayList<>();
        Map<String, String> codes = new LinkedHashMap<>();
        for (Map<String, String> row : table.rows()) {
            String item = row.get("item");
            String code = row.get("code").toLowerCase(Locale.ROOT);
            if (!key.containsKey(item)) {
                problems.add("item " + item + ": not in the sample");
            } else if (!code.isEmpty() && !known.contains(code)) {
                problems.add("item " + item + ": code must be one of " + String.join(", ", known) + ", is " + code);
            } else if (!code.isEmpty() && codes.put(item, code) != null) {
                problems.add("item " + item + ": stands there twice");
            }
        }
        if (!problems.isEmpty()) {
            throw new UsageException(file + " cannot be used:\n  " + String.join("\n  ", problems));
        }
        return codes;
    }

    /** What coders said of an item, without those who could not say. */
    List<String> answers(String item) {
        return coders.values().stream()
                .map(codes -> codes.getOrDefault(item, Coding.UNSURE))
                .filter(code -> !code.equals(Coding.UNSURE))
                .toList();
    }

    /** Whether every answer is the one that makes the item right; null without an answer. */
    Boolean isRight(String item) {
        List<String> answers = answers(item);
        String right = key.get(item).get("answer");
        return answers.isEmpty() ? null : answers.stream().allMatch(right::equals);
    }
}
