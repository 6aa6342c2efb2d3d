package io.rostrum.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * A dump of any size from few articles: JSON lines of the news-please shape, every article mixed from paragraphs of
 * many, so that none is a near-copy of another; of one week, as a night's dump would be.
 */
final class BenchDump {

    /** What an article has at least. */
    private static final int WORDS = 850;

    static final LocalDate FIRST_DAY = LocalDate.of(2016, 3, 1);
    private static final int DAYS = 7;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<ObjectNode> heads = new ArrayList<>();
    private final List<String[]> paragraphs = new ArrayList<>();

    /** @param source JSON lines of the news-please shape, plain or gz */
    BenchDump(Path source) throws IOException {
        try (InputStream in = Files.newInputStream(source);
                InputStream plain = source.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
                BufferedReader lines = new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                add(line);
            }
        }
        if (heads.isEmpty()) {
            throw new IOException(source + " holds no articles with maintext");
        }
    }

    private void add(String line) throws IOException {
        JsonNode article;
        try {
            article = JSON.readTree(line);
        } catch (JsonProcessingException e) {
            return; // the samples hold a broken record on purpose
        }
        if (article.path("maintext").asText("").isBlank()
                || article.path("date_publish").asText("").isBlank()) {
            return;
        }
        heads.add((ObjectNode) article);
        paragraphs.add(article.get("maintext").asText().split("\n+"));
    }

    void write(Path dump, int articles, Shape shape) throws IOException {
        write(dump, 0, articles, shape, FIRST_DAY);
    }

    /**
     * Of a week of its own.
     *
     * @param first number of the first article; each number gives another one
     */
    void write(Path dump, int first, int articles, Shape shape, LocalDate firstDay) throws IOException {
        Files.createDirectories(dump.toAbsolutePath().getParent());
        try (BufferedWriter out = Files.newBufferedWriter(dump)) {
            for (int article = first; article < first + articles; article++) {
                ObjectNode mixed = article(article, firstDay);
                shape.shape(article, mixed);
                out.write(JSON.writeValueAsString(mixed));
                out.newLine();
            }
        }
    }

    private ObjectNode article(int number, LocalDate firstDay) {
        int round = number / heads.size() + 1;
        int place = number % heads.size();
        StringBuilder body = new StringBuilder();
        int words = 0;
        for (int part = 0; words < WORDS; part++) {
            String[] from = paragraphs.get(Math.floorMod(place * 31 + round * part * 17 + part * 7, heads.size()));
            String paragraph = from[(round + part) % from.length];
            body.append(paragraph).append("\n\n");
            words += paragraph.split(" ").length;
        }
        return heads.get(place)
                .deepCopy()
                .put("url", "https://bench.example/" + number)
                .put("date_publish", firstDay.plusDays(number % DAYS).toString())
                .put("maintext", body.toString().strip());
    }
}
