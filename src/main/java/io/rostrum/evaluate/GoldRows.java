package io.rostrum.evaluate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Rows of gold that name articles by {@code article_id}, by the articles, whose texts stand elsewhere. */
final class GoldRows {

    private GoldRows() {}

    /** An article and the rows about it; a row that only says {@code "read": true} is none. */
    record Rows(GoldTexts.Article article, List<JsonLines.Line> lines) {

        /** What the article is for, {@code tune} or {@code measure}; empty when its rows do not say. */
        String use() {
            return lines.isEmpty() ? "" : lines.get(0).json().path("use").asText("");
        }
    }

    /**
     * @param gold  a file, or a folder: then every file with the part in its name and the ending {@code jsonl}
     * @param texts as {@link GoldTexts} reads them
     * @throws IllegalArgumentException when an article's text is not there or not the one that was read
     */
    static List<Rows> read(Path gold, String part, List<Path> texts) throws IOException {
        Map<String, GoldTexts.Article> articles = new HashMap<>();
        for (Path path : texts) {
            GoldTexts.read(path).forEach(article -> articles.put(article.id(), article));
        }
        Map<String, Rows> rows = new LinkedHashMap<>();
        for (Path file : files(gold, part)) {
            for (JsonLines.Line line : JsonLines.read(file)) {
                GoldTexts.Article article = article(line, articles);
                rows.computeIfAbsent(article.id(), unused -> new Rows(article, new ArrayList<>()))
                        .lines()
                        .add(line);
            }
        }
        if (rows.isEmpty()) {
            throw new IllegalArgumentException(gold + ": holds no row");
        }
        return List.copyOf(rows.values());
    }

    private static List<Path> files(Path gold, String part) throws IOException {
        if (Files.isRegularFile(gold)) {
            return List.of(gold);
        }
        try (Stream<Path> files = Files.list(gold)) {
            return files.filter(file -> file.getFileName().toString().matches(".*" + part + ".*\\.jsonl"))
                    .sorted()
                    .toList();
        }
    }

    private static GoldTexts.Article article(JsonLines.Line line, Map<String, GoldTexts.Article> articles) {
        GoldTexts.Article article = articles.get(line.text("article_id"));
        if (article == null) {
            throw bad(line, "article_id", "is in none of the texts: " + line.text("article_id"));
        }
        String expected = line.json().path("text_sha256").asText("");
        if (!expected.isEmpty() && !expected.equals(sha256(article.text()))) {
            throw bad(line, "text_sha256", "the text of " + article.id() + " is another than the one that was read");
        }
        return article;
    }

    static IllegalArgumentException bad(JsonLines.Line line, String field, String what) {
        return new IllegalArgumentException(line.file() + " line " + line.number() + ", " + field + ": " + what);
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
