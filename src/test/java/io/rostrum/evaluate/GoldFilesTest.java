package io.rostrum.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.rostrum.leader.Leader;
import io.rostrum.leader.Registry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The gold of the repository is what its README says. */
class GoldFilesTest {

    private static final Path GOLD = Path.of("src/test/resources/gold");
    private static final int LONGEST_NAME = 110;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"wikinews_sources.jsonl", "wikinews_stances.jsonl", "polnear_dev_stances.1.jsonl"})
    void rowsNameLeadersOfTheRegistryAndHoldNoText(String file) throws Exception {
        Set<String> ids = Registry.builtIn().leaders().stream().map(Leader::id).collect(Collectors.toSet());
        Set<String> problems = new TreeSet<>();
        List<JsonLines.Line> lines = JsonLines.read(GOLD.resolve(file));
        assertTrue(lines.size() > 200, file);
        for (JsonLines.Line line : lines) {
            for (String field : List.of("leader_id", "holder_id")) {
                JsonNode id = line.json().path(field);
                if (id.isTextual() && !ids.contains(id.asText())) {
                    problems.add(line.number() + ": " + field + " " + id);
                }
            }
            if (!line.text("use").equals(use(line.text("article_id")))) {
                problems.add(line.number() + ": use");
            }
            line.json().properties().forEach(field -> {
                boolean names = Set.of("article_id", "text_sha256").contains(field.getKey());
                if (!names && field.getValue().asText().length() > LONGEST_NAME) {
                    problems.add(line.number() + ": " + field);
                }
            });
        }
        assertEquals(Set.of(), problems);
    }

    private static String use(String article) throws NoSuchAlgorithmException {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(("use " + article).getBytes(StandardCharsets.UTF_8));
        return hash[3] % 2 == 0 ? "tune" : "measure";
    }

    @Test
    void textsAreReadOutOfCsvAsTheyStand() throws IOException {
        Path file = folder.resolve("own_2031.csv");
        Files.writeString(
                file,
                "url,date,title,text\n"
                        + "\"https://own.example/wiki/A_b,_c\",2031-05-04,\"A \"\"b\"\"\",\"One,\n\n \"\"two\"\" 😀 \"\n");
        GoldTexts.Article article = GoldTexts.read(folder).get(0);
        assertEquals("own_2031:A_b,_c", article.id());
        assertEquals("One,\n\n \"two\" 😀 ", article.text());
        assertEquals("2031-05-04", article.day().toString());
    }
}
