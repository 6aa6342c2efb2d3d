package io.rostrum.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rostrum.page.PageReader;
import io.rostrum.text.Shingles;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * Article text against web pages with known text: a folder with {@code ground-truth.json.gz},
 * {@code {"ID": {"articleBody", "url"}}}, and the pages as {@code ID.html.gz}.
 *
 * <p>Precision and recall are means over pages of the shared runs of four words, F1 is that of the two means, as
 * Scrapinghub's article-extraction-benchmark defines it. A page without any extracted text has no precision, one
 * without any text in the gold has no recall.
 */
public final class HtmlEvaluation implements EvaluationTask {

    private static final int WORST = 10;

    @Override
    public String evaluate(Path gold, Path out) throws IOException {
        ObjectNode predictions = JsonLines.JSON.createObjectNode();
        List<Score> scores = new ArrayList<>();
        for (Map.Entry<String, JsonNode> page : pages(gold).entrySet()) {
            String url = page.getValue().path("url").asText(null);
            String html = text(gold.resolve(page.getKey() + ".html.gz"));
            String body = PageReader.read(html, url).body();
            predictions.putObject(page.getKey()).put("articleBody", body);
            scores.add(
                    Score.of(page.getKey(), page.getValue().get("articleBody").asText(), body));
        }
        JsonLines.write(out, List.of(predictions.toString()));
        return scoreboard(scores);
    }

    private static String scoreboard(List<Score> scores) {
        double precision = mean(scores.stream().map(Score::precision).toList());
        double recall = mean(scores.stream().map(Score::recall).toList());
        StringBuilder board =
                new StringBuilder(String.format(Locale.ROOT, "%-8s%10s%8s%8s%n", "pages", "precision", "recall", "F1"));
        board.append(String.format(
                Locale.ROOT, "%-8d%10.4f%8.4f%8.4f%n", scores.size(), precision, recall, f1(precision, recall)));
        board.append("the worst pages:");
        scores.stream()
                .sorted(Comparator.comparingDouble(Score::f1).thenComparing(Score::page))
                .limit(WORST)
                .forEach(score -> board.append(System.lineSeparator()).append(score.line()));
        return board.toString();
    }

    private static Map<String, JsonNode> pages(Path gold) throws IOException {
        Path file = gold.resolve("ground-truth.json.gz");
        JsonNode json;
        try {
            json = JsonLines.JSON.readTree(text(file));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(file + ": no JSON: " + e.getOriginalMessage(), e);
        }
        Map<String, JsonNode> pages = new TreeMap<>();
        json.fields().forEachRemaining(page -> pages.put(page.getKey(), page.getValue()));
        List<String> problems = problems(gold, pages);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(String.join(System.lineSeparator(), problems));
        }
        return pages;
    }

    private static List<String> problems(Path gold, Map<String, JsonNode> pages) {
        Path file = gold.resolve("ground-truth.json.gz");
        List<String> problems = new ArrayList<>();
        if (pages.isEmpty()) {
            problems.add(file + ": must be an object with a page or more");
        }
        pages.forEach((page, truth) -> {
            if (!truth.path("articleBody").isTextual()) {
                problems.add(file + ", " + page + ", articleBody: must be a text, is " + truth.path("articleBody"));
            }
            if (!Files.exists(gold.resolve(page + ".html.gz"))) {
                problems.add(gold.resolve(page + ".html.gz") + ": no such file, but " + file + " names it");
            }
        });
        return problems;
    }

    private static String text(Path file) throws IOException {
        if (!Files.exists(file)) {
            throw new IllegalArgumentException(file + ": no such file");
        }
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (ZipException | EOFException e) {
            throw new IllegalArgumentException(file + ": must be gz: " + e.getMessage(), e);
        }
    }

    private static double mean(List<Double> values) {
        return values.stream()
                .filter(value -> !value.isNaN())
                .mapToDouble(Double::doubleValue)
                .average()
                .orElse(0);
    }

    private static double f1(double precision, double recall) {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    /** One page; NaN is a ratio of nothing. */
    private record Score(String page, double precision, double recall) {

        static Score of(String page, String truth, String body) {
            Shingles want = new Shingles(truth);
            Shingles have = new Shingles(body);
            double both = want.shared(have);
            return new Score(page, both / have.size(), both / want.size());
        }

        double f1() {
            return Double.isNaN(precision) || Double.isNaN(recall) ? 0 : HtmlEvaluation.f1(precision, recall);
        }

        String line() {
            return String.format(Locale.ROOT, "%.4f  %s", f1(), page);
        }
    }
}
