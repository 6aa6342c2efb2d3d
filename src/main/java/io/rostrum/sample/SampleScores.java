package io.rostrum.sample;

import io.rostrum.export.Csv;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What coders found: precision as a whole and by stratum, how far they agree, and a sentence that says so in a paper. */
public final class SampleScores {

    private final CodedSample coded;
    private final Map<String, Boolean> right = new TreeMap<>();

    private SampleScores(CodedSample coded) {
        this.coded = coded;
        coded.key().keySet().stream()
                .filter(item -> coded.isRight(item) != null)
                .forEach(item -> right.put(item, coded.isRight(item)));
    }

    /** @throws io.rostrum.settings.UsageException when the folder or a code in it cannot be used */
    public static SampleScores of(Path folder) throws IOException {
        return new SampleScores(CodedSample.read(folder));
    }

    /** The table, the agreement and the sentence. */
    public String board() {
        StringBuilder board = new StringBuilder(format(
                "%-44s%7s%7s%8s  %s%n", "right when all who answer say so", "items", "right", "share", "95 %, Wilson"));
        board.append(line("all", precision("", "")));
        for (String column : coded.sample().by()) {
            coded.key().values().stream()
                    .map(row -> row.get(column))
                    .distinct()
                    .sorted()
                    .forEach(value -> board.append(line("  " + column + " = " + value, precision(column, value))));
        }
        CoderAgreement agreement = agreement();
        board.append(format("%ncoders: %s%n", String.join(", ", coded.coders().keySet())));
        board.append(format(
                "agreement: Krippendorff's alpha %s, nominal, %d items answered by two or more%n",
                number(agreement.alpha()), agreement.items()));
        board.append(format(
                "without an answer: %d of %d%n%n",
                coded.key().size() - right.size(), coded.key().size()));
        return board.append(sentence()).toString();
    }

    private static String line(String name, Wilson precision) {
        return format(
                "%-44s%7d%7d%8s  %s to %s%n",
                name,
                precision.of(),
                precision.right(),
                number(precision.share()),
                number(precision.low()),
                number(precision.high()));
    }

    /** Of all items, or of those with a value in a column. */
    Wilson precision(String column, String value) {
        List<Boolean> some = right.entrySet().stream()
                .filter(item -> column.isEmpty()
                        || value.equals(coded.key().get(item.getKey()).get(column)))
                .map(Map.Entry::getValue)
                .toList();
        return new Wilson((int) some.stream().filter(is -> is).count(), some.size());
    }

    CoderAgreement agreement() {
        return CoderAgreement.of(
                coded.key().keySet().stream().map(coded::answers).toList());
    }

    /** For a section on methods. */
    String sentence() {
        Sample sample = coded.sample();
        Wilson all = precision("", "");
        CoderAgreement agreement = agreement();
        int coders = coded.coders().size();
        String alpha = coders < 2
                ? ""
                : format(
                        ", who did not see each other's answers (Krippendorff's α = %s, nominal, n = %d)",
                        number(agreement.alpha()), agreement.items());
        return format(
                "Of %,d counted rows of %s (Rostrum %s, run %s, %s to %s) a random sample of %d%s was judged by %d %s%s;"
                        + " %.1f %% of the %d with an answer were right (95 %% Wilson interval %.1f to %.1f %%).",
                sample.population(),
                sample.table(),
                sample.version(),
                sample.run(),
                sample.first(),
                sample.last(),
                sample.drawn(),
                sample.by().isEmpty() ? "" : ", in proportion by " + String.join(" and ", sample.by()) + ",",
                coders,
                coders == 1 ? "coder" : "coders",
                alpha,
                100 * all.share(),
                all.of(),
                100 * all.low(),
                100 * all.high());
    }

    /** Every item with its row, strata, codes and whether it is right, as CSV. */
    public String items() {
        List<String> lines = new ArrayList<>();
        List<String> columns =
                coded.key().values().iterator().next().keySet().stream().toList();
        lines.add(row(Stream.of(columns.stream(), coded.coders().keySet().stream(), Stream.of("is_right"))
                .flatMap(cells -> cells)));
        coded.key()
                .forEach((item, key) -> lines.add(row(Stream.of(
                                columns.stream().map(key::get),
                                coded.coders().values().stream().map(codes -> codes.getOrDefault(item, "")),
                                Stream.of(
                                        right.containsKey(item)
                                                ? right.get(item).toString()
                                                : ""))
                        .flatMap(cells -> cells))));
        return String.join("\r\n", lines) + "\r\n";
    }

    private static String row(Stream<String> cells) {
        return cells.map(cell -> cell.isEmpty() ? "" : Csv.cell(Csv.disarmed(cell)))
                .collect(Collectors.joining(","));
    }

    private static String number(double value) {
        return Double.isFinite(value) ? format("%.3f", value) : "-";
    }

    private static String format(String form, Object... values) {
        return String.format(Locale.ROOT, form, values);
    }
}
