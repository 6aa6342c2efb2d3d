package io.rostrum.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.rostrum.Main;
import io.rostrum.leader.Registry;
import io.rostrum.stance.StanceLexicon;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CountEvaluationTest {

    private static final Path SHARED = Path.of("../shared");
    private static final Path GOLD = Path.of("src/test/resources/gold/wikinews_sources.jsonl");

    private static final Evaluated TALKS = new Evaluated(
            "own:talks",
            """
            Norland, Monday 😀, June 1

            "We will open the harbour in spring," Ilse Varga said.

            "We cannot pay for all of it," Rita Moll said.

            "The road is closed until Friday," Ole Brandt said. Varga said the bridge would be closed as well.
            """);

    @TempDir
    private Path folder;

    private String evaluate(Object... rows) throws IOException {
        Path gold = Files.write(
                folder.resolve("gold.jsonl"),
                Stream.of(rows).map(Object::toString).toList());
        Path texts = Files.write(folder.resolve("texts.jsonl"), List.of(TALKS.article()));
        return new CountEvaluation(Evaluated.REGISTRY, StanceLexicon.builtIn(), List.of(texts))
                .evaluate(gold, folder.resolve("out.jsonl"));
    }

    private static String line(String board, String heading, String kind) {
        String part = board.substring(board.indexOf(heading));
        return part.lines()
                .filter(line -> line.strip().startsWith(kind + " "))
                .findFirst()
                .orElseThrow()
                .strip()
                .replaceAll(" +", " ");
    }

    @Test
    void countsByKindAndSaysWhatIsGivenToALeaderWithoutRight() throws IOException {
        String board = evaluate(
                TALKS.attribution("We will open the harbour in spring", "Q1", "direct"),
                TALKS.attribution("We cannot pay for all of it", null, "direct"),
                TALKS.attribution("The road is closed until Friday", null, "direct"),
                TALKS.attribution("the bridge would be closed as well", "Q1", "mixed"));
        assertEquals("direct 1 2 1 0.500 1.000 0.500 1.000", line(board, "without loose", "direct"), board);
        assertEquals("mixed 1 0 0 - 0.000 - 1.000", line(board, "without loose", "mixed"), board);
        assertEquals("indirect 0 1 0 0.000 - 1.000 -", line(board, "without loose", "indirect"), board);
        assertEquals("all 2 3 1 0.333 0.500 0.667 1.000", line(board, "without loose", "all"), board);
        assertTrue(board.contains("all to tune"), board);
        assertEquals("Name of Q1 2 = 1 + 1 + 0 2 = 1 + 0 + 1", line(board, "leader", "Name of Q1"), board);
    }

    /** The gold knows no ids of the wide tier: whoever is linked there is somebody else to it. */
    @Test
    void theWideTierCountsNeitherWay() throws IOException {
        Finders finders = new Finders(Evaluated.REGISTRY, StanceLexicon.builtIn());
        String text = JsonLines.JSON.readTree(TALKS.article()).get("text").asText();
        assertTrue(
                finders.find(text, LocalDate.of(2015, 6, 1)).quotations().stream()
                        .anyMatch(quotation -> "Q3".equals(quotation.leaderId())),
                "Rita Moll is linked");
        String board = evaluate(TALKS.attribution("We cannot pay for all of it", null, "direct"));
        assertFalse(board.contains("Moll"), board);
    }

    @Test
    void looseOnesCountOnlyWhenAskedForAndSeveralSpeakersNever() throws IOException {
        String board = evaluate(
                TALKS.attribution("We will open the harbour in spring", "Q1", "direct")
                        .put("loose", true),
                TALKS.attribution("The road is closed until Friday", null, "direct")
                        .put("joint", true)
                        .set("leader_ids", JsonLines.JSON.createArrayNode().add("Q2")),
                TALKS.attribution("the bridge would be closed as well", "Q1", "indirect"));
        assertEquals("all 1 1 1 1.000 1.000 1.000 1.000", line(board, "without loose", "all"), board);
        assertEquals("all 2 2 2 1.000 1.000 1.000 1.000", line(board, "with loose", "all"), board);
    }

    @Test
    void contentOfAnAttributionMayStandWithTheText() throws IOException {
        String article = TALKS.article().replaceFirst("\\}$", ",\"quotes\":[{\"content\":[[29,63]]}]}");
        Path texts = Files.write(folder.resolve("texts.jsonl"), List.of(article));
        Path gold = Files.write(
                folder.resolve("gold.jsonl"),
                List.of("{\"article_id\":\"own:talks\",\"index\":0,\"leader_id\":\"Q1\",\"canonical\":\"Varga\","
                        + "\"type\":\"mixed\",\"type_read\":\"direct\"}"));
        String board = new CountEvaluation(Evaluated.REGISTRY, StanceLexicon.builtIn(), List.of(texts))
                .evaluate(gold, folder.resolve("out.jsonl"));
        assertTrue(line(board, "without loose", "direct").startsWith("direct 1 2 1 "), board);
    }

    @Test
    void aTextThatIsMissingOrAnotherEndsTheRun() {
        Exception other = assertThrows(
                IllegalArgumentException.class,
                () -> evaluate(TALKS.attribution("We will", "Q1", "direct").put("text_sha256", "00")));
        assertTrue(other.getMessage().endsWith("the text of own:talks is another than the one that was read"));
        Exception missing = assertThrows(
                IllegalArgumentException.class,
                () -> evaluate(TALKS.attribution("We will", "Q1", "direct").put("article_id", "own:other")));
        assertTrue(missing.getMessage().endsWith("line 1, article_id: is in none of the texts: own:other"));
    }

    @Test
    void textsAreAskedForWhereTheyAreNeeded() {
        assertEquals(2, Main.run("evaluate", "--task", "counts", "--gold", GOLD.toString(), "--out", folder + "/out"));
        assertEquals(
                2,
                Main.run(
                        "evaluate",
                        "--task",
                        "leaders",
                        "--gold",
                        GOLD.toString(),
                        "--texts",
                        GOLD.toString(),
                        "--out",
                        folder + "/out"));
    }

    @Test
    void allOfTheSharedGoldIsCounted() throws IOException {
        Path gold = SHARED.resolve("gold/counts");
        Assumptions.assumeTrue(Files.exists(gold), "gold data is laid beside the repository");
        String board = new CountEvaluation(
                        Registry.builtIn(),
                        StanceLexicon.builtIn(),
                        List.of(SHARED.resolve("gold/quotes/polnear.dev.jsonl.gz")))
                .evaluate(gold, folder.resolve("out.jsonl"));
        assertTrue(board.startsWith("44 articles"), board);
        assertTrue(line(board, "without loose", "all").startsWith("all 239 "), board);
        assertTrue(line(board, "with loose", "all").startsWith("all 313 "), board);
    }

    @Test
    void allOfTheWikinewsGoldIsCounted() throws IOException {
        Path texts = SHARED.resolve("dumps/csv");
        Assumptions.assumeTrue(Files.exists(texts), "the dumps are laid beside the repository");
        String board = new CountEvaluation(Registry.builtIn(), StanceLexicon.builtIn(), List.of(texts))
                .evaluate(GOLD, folder.resolve("out.jsonl"));
        assertTrue(board.startsWith("64 articles"), board);
        assertTrue(line(board, "without loose", "all").startsWith("all 183 "), board);
        assertTrue(line(board, "without loose", "all to measure").startsWith("all to measure 71 "), board);
    }
}
