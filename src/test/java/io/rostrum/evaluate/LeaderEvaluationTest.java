package io.rostrum.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.rostrum.leader.Registry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeaderEvaluationTest {

    private static final Path HARD_CASES = Path.of("../shared/gold/leaders/hard_cases.dev.jsonl");
    private static final Path SYRIA_TALKS = Path.of("../shared/golden/syria_talks.gold.json");

    private static final Registry REGISTRY = Registry.read(
            Map.of(
                    "countries.tsv",
                    "code\tname\tnames\tdemonyms\tcapital\tcities\tleader_role\tseats\nNOR\tNorland\t\tNorlandic\tVarby\t\tpresident\t\n",
                    "people.tsv",
                    "id\tname\taliases\tsurname\tgender\tborn\tdied\tsurname_is\nQ1\tIlse Varga\t\tVarga\tfemale\t\t\t\n",
                    "offices.tsv",
                    "leader_id\trole\tcountry\tstart\tend\ttitle\tsources\nQ1\tpresident\tNOR\t2010-01-01\t\tPresident\town\n"));

    @TempDir
    private Path folder;

    private String evaluate(String... lines) throws IOException {
        Path gold = Files.write(folder.resolve("gold.jsonl"), List.of(lines));
        return new LeaderEvaluation(REGISTRY).evaluate(gold, folder.resolve("out.jsonl"));
    }

    private static String row(String id, String context, String sentence, String mention, String expected) {
        return ("{'id':'" + id + "','context':" + context + ",'sentence':'" + sentence
                        + "','article_date':'2015-06-01',"
                        + "'mention':'" + mention + "','mention_start':" + sentence.indexOf(mention) + ",'expected_id':"
                        + expected + ",'category':'c'}")
                .replace('\'', '"');
    }

    @Test
    void countsRightWrongAndFalseLinks() throws IOException {
        String board = evaluate(
                row("a", "null", "Ilse Varga left.", "Ilse Varga", "'Q1'"),
                row("b", "null", "Rita Moll left.", "Rita Moll", "null"),
                row("c", "'Ilse Varga came.'", "She left.", "She", "'Q1'"),
                row("d", "null", "Ilse Varga left.", "Ilse Varga", "null"),
                row("e", "null", "Rita Moll left.", "Rita Moll", "'Q1'"));
        assertTrue(board.contains("all                          5      3   0.600"), board);
        assertTrue(board.contains("nobody expected, a leader given: 1 of 2"), board);
        assertTrue(board.contains("wrong: d e"), board);
    }

    @Test
    void writesSpansInCodePoints() throws IOException {
        evaluate("{\"id\":\"a\",\"text\":\"😀 Ilse Varga left.\",\"day\":\"2015-06-01\"}");
        JsonNode mention = new ObjectMapper()
                .readTree(Files.readString(folder.resolve("out.jsonl")))
                .get("mentions")
                .get(0);
        assertEquals(2, mention.get("start").asInt());
        assertEquals(12, mention.get("end").asInt());
        assertEquals("Q1", mention.get("leader_id").asText());
        assertEquals("name", mention.get("kind").asText());
    }

    @Test
    void tellsFileLineAndFieldOfABadRow() {
        String message = assertThrows(
                        IllegalArgumentException.class,
                        () -> evaluate("{\"id\":\"a\",\"text\":\"x\"}", "{\"id\":\"b\"}"))
                .getMessage();
        assertTrue(message.contains("gold.jsonl line 2, sentence: must be a text"), message);
    }

    @Test
    void staysAboveTheFloorOnTheHardCases() throws IOException {
        Assumptions.assumeTrue(Files.exists(HARD_CASES), "gold data is laid beside the repository");
        String board = new LeaderEvaluation(Registry.builtIn()).evaluate(HARD_CASES, folder.resolve("out.jsonl"));
        Matcher all = Pattern.compile("(?m)^all +(\\d+) +(\\d+)").matcher(board);
        assertTrue(all.find(), board);
        assertTrue(Integer.parseInt(all.group(2)) >= 0.95 * Integer.parseInt(all.group(1)), board);
        assertTrue(board.contains("a leader given: 0 of"), board);
    }

    @Test
    void findsTheLeadersOfTheSyriaTalks() throws IOException {
        Assumptions.assumeTrue(Files.exists(SYRIA_TALKS), "gold data is laid beside the repository");
        JsonNode article = new ObjectMapper().readTree(SYRIA_TALKS.toFile());
        String body = article.get("text").asText();
        String found = evaluateSyria(article);
        for (JsonNode role : article.get("role_mentions")) {
            String leader = id(role.get("leader").asText());
            int begin = body.indexOf(role.get("text").asText());
            assertTrue(
                    found.contains("{\"start\":" + begin + ",\"end\":"
                            + (begin + role.get("text").asText().length()) + ",\"leader_id\":\"" + leader
                            + "\",\"kind\":\"role\"}"),
                    found);
        }
        for (JsonNode leader : article.get("leaders")) {
            assertTrue(found.contains(id(leader.asText())), leader.asText());
        }
    }

    private String evaluateSyria(JsonNode article) throws IOException {
        ObjectMapper json = new ObjectMapper();
        Path gold = folder.resolve("syria.jsonl");
        Files.writeString(
                gold,
                json.createObjectNode()
                        .put("id", "syria_talks")
                        .put("text", article.get("text").asText())
                        .put("day", article.get("date").asText())
                        .toString());
        new LeaderEvaluation(Registry.builtIn()).evaluate(gold, folder.resolve("out.jsonl"));
        return Files.readString(folder.resolve("out.jsonl"));
    }

    private static String id(String name) {
        return Registry.builtIn().leaders().stream()
                .filter(leader -> leader.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
