package io.rostrum.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.rostrum.day.Day;
import io.rostrum.dump.CsvRows;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The articles that gold data speaks of, as they stand in their own files: JSON lines, plain or gz, with {@code id},
 * {@code text} and {@code date}, or CSV with {@code url}, {@code text} and {@code date}.
 */
final class GoldTexts {

    private static final long LONGEST_ROW = 64 << 20;

    private GoldTexts() {}

    /**
     * One article.
     *
     * @param id     the field {@code id}; of a row of CSV the file's name without ending, a colon, and the url's last part
     * @param text   as in the file, uncleaned
     * @param day    publication day; null for unknown
     * @param quotes marked quotations as in the file; a missing node when there are none
     */
    record Article(String id, String text, LocalDate day, JsonNode quotes) {}

    /** @param path a file, or a folder of them; its articles in the order of names and lines */
    static List<Article> read(Path path) throws IOException {
        if (Files.isRegularFile(path)) {
            return path.toString().endsWith(".csv") ? csv(path) : jsonLines(path);
        }
        List<Article> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(path)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                all.addAll(read(file));
            }
        }
        return all;
    }

    private static List<Article> jsonLines(Path file) throws IOException {
        List<Article> articles = new ArrayList<>();
        for (JsonLines.Line line : JsonLines.read(file)) {
            JsonNode json = line.json();
            articles.add(new Article(
                    line.text("id"),
                    line.text("text"),
                    Day.parse(json.path("date").asText("")),
                    json.path("quotes")));
        }
        return articles;
    }

    private static List<Article> csv(Path file) throws IOException {
        List<Article> articles = new ArrayList<>();
        String name = file.getFileName().toString().replaceFirst("\\.csv$", "");
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            CsvRows rows = new CsvRows(in, LONGEST_ROW);
            List<String> header = rows.next() ? rows.all() : List.of();
            while (rows.next()) {
                Map<String, String> row = row(file, header, rows);
                String url = row.get("url");
                articles.add(new Article(
                        name + ":" + url.substring(url.lastIndexOf('/') + 1),
                        row.get("text"),
                        Day.parse(row.getOrDefault("date", "")),
                        MissingNode.getInstance()));
            }
        }
        return articles;
    }

    private static Map<String, String> row(Path file, List<String> header, CsvRows rows) {
        List<String> cells = rows.all();
        if (rows.problem() != null || cells.size() != header.size()) {
            throw new IllegalArgumentException(file + ": a row of " + cells.size() + " cells where the header has "
                    + header.size() + ": " + cells.get(0));
        }
        Map<String, String> row = new HashMap<>();
        for (int cell = 0; cell < cells.size(); cell++) {
            row.put(header.get(cell), cells.get(cell));
        }
        for (String column : List.of("url", "text")) {
            if (!row.containsKey(column)) {
                throw new IllegalArgumentException(file + ": no column " + column + ", has " + header);
            }
        }
        return row;
    }
}
