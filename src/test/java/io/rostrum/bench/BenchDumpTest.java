package io.rostrum.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchDumpTest {

    private static final Path SOURCE = Path.of("samples/dumps/agencies-2031.jsonl");
    private static final int ARTICLES = 40;

    @TempDir
    private Path folder;

    @Test
    void articlesAreLongAndOfOneWeekAndAllOthers() throws IOException {
        List<JsonNode> dump = dump(Shape.EVEN);

        assertEquals(ARTICLES, dump.size());
        assertEquals(7, values(dump, "date_publish"));
        assertEquals(ARTICLES, values(dump, "url"));
        assertEquals(ARTICLES, values(dump, "maintext"));
        dump.forEach(article -> assertTrue(body(article).split("\\s+").length >= 850, article.toString()));
    }

    @Test
    void aLeaderInEveryArticle() throws IOException {
        assertTrue(dump(Shape.ONE_LEADER).stream()
                .allMatch(article -> body(article).contains("Barack Obama")));
    }

    @Test
    void everythingOnOneDay() throws IOException {
        assertEquals(1, values(dump(Shape.ONE_DAY), "date_publish"));
    }

    @Test
    void nineOfTenFromOneOutlet() throws IOException {
        assertEquals(
                36,
                dump(Shape.ONE_OUTLET).stream()
                        .filter(article -> article.get("source_domain").asText().equals("bench.example"))
                        .count());
    }

    @Test
    void oneArticleIsLong() throws IOException {
        assertEquals(
                1,
                dump(Shape.ONE_LONG).stream()
                        .filter(article -> body(article).length() >= 5_000_000)
                        .count());
    }

    private List<JsonNode> dump(Shape shape) throws IOException {
        Path file = folder.resolve("dump.jsonl");
        new BenchDump(SOURCE).write(file, ARTICLES, shape);
        List<JsonNode> articles = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            articles.add(new ObjectMapper().readTree(line));
        }
        return articles;
    }

    private static long values(List<JsonNode> dump, String field) {
        Function<JsonNode, String> value = article -> article.get(field).asText();
        return dump.stream().map(value).distinct().count();
    }

    private static String body(JsonNode article) {
        return article.get("maintext").asText();
    }
}
