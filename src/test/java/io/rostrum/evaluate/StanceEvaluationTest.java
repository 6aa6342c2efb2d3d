package io.rostrum.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.rostrum.encoder.Depth;
import io.rostrum.stance.StanceLexicon;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StanceEvaluationTest {

    private static final Path HANDMADE = Path.of("../shared/gold/stance/handmade.jsonl.gz");

    private static final StanceEvaluation EVALUATION = new StanceEvaluation(StanceLexicon.builtIn(), Depth.FAST);

    @TempDir
    private Path folder;

    private static String row(String id, String text, String holder, String target, String label) {
        return "{\"id\":\"%s\",\"text\":\"%s\",\"holder\":%s,\"target\":%s,\"label\":\"%s\"}"
                .formatted(id, text, span(text, holder), span(text, target), label);
    }

    private static String span(String text, String words) {
        int begin = text.codePointCount(0, text.indexOf(words));
        return "{\"start\":" + begin + ",\"end\":" + (begin + words.codePointCount(0, words.length())) + "}";
    }

    private Path file(String... lines) throws IOException {
        return Files.write(folder.resolve("gold.jsonl"), List.of(lines));
    }

    @Test
    void writesALineForEveryRowAndScoresTheLabels() throws IOException {
        Path out = folder.resolve("out.jsonl");
        String board = EVALUATION.evaluate(
                file(
                        row("a", "\uD83D\uDE00 Varga condemned Brandt.", "Varga", "Brandt", "against"),
                        row("b", "Brandt was praised by Varga.", "Varga", "Brandt", "for"),
                        "{\"id\":\"c\",\"text\":\"Varga met Brandt.\",\"holder\":null,\"target\":{\"start\":10,\"end\":16}}"),
                out);
        List<String> lines = Files.readAllLines(out);
        assertEquals(3, lines.size());
        assertTrue(lines.get(0).startsWith("{\"id\":\"a\",\"label\":\"against\",\"p_for\":"), lines.get(0));
        assertTrue(lines.get(1).startsWith("{\"id\":\"b\",\"label\":\"for\",\"p_for\":"), lines.get(1));
        assertTrue(lines.get(2).contains("\"method\":\"linear:tone\""), lines.get(2));
        assertTrue(board.contains("strict rules: precision                      1.000  (1.000 to 1.000)  n=2"), board);
        assertTrue(board.endsWith("3 rows; names swapped in 2: 0 labels flip; fed twice: 0 answers change"), board);
    }

    @Test
    void aFolderIsAllItsFiles() throws IOException {
        Path gold = Files.createDirectories(folder.resolve("gold"));
        Files.writeString(gold.resolve("b.jsonl"), row("b", "Brandt was praised by Varga.", "Varga", "Brandt", "for"));
        Files.writeString(gold.resolve("a.jsonl"), row("a", "Varga condemned Brandt.", "Varga", "Brandt", "against"));
        Files.writeString(gold.resolve("NOTES.md"), "no gold");
        Path out = folder.resolve("out.jsonl");
        EVALUATION.evaluate(gold, out);
        assertEquals(
                List.of("{\"id\":\"a\"", "{\"id\":\"b\""),
                Files.readAllLines(out).stream()
                        .map(line -> line.substring(0, 9))
                        .toList());
    }

    @Test
    void namesFileLineAndFieldOfABadRow() {
        IllegalArgumentException mistake = assertThrows(
                IllegalArgumentException.class,
                () -> EVALUATION.evaluate(
                        file("{\"id\":\"a\",\"text\":\"Hm.\",\"target\":{\"start\":2,\"end\":9}}"),
                        folder.resolve("out")));
        assertTrue(
                mistake.getMessage().contains("gold.jsonl line 1, target: not inside the text"), mistake.getMessage());
    }

    @Test
    void leavesOutRowsThatLeakFromTraining() {
        Leakage leakage = new Leakage(List.of("Ilse Varga of Norland condemned the Westrian raid on Keld last night."));
        assertTrue(leakage.leaks("Ilse Varga of Norland condemned the Westrian raid, aides said on Monday."));
        assertEquals(
                false, leakage.leaks("Ole Brandt of Sudmark welcomed the talks that were held in Keld on Monday."));
    }

    @Test
    void allHandmadeSentencesAreRight() throws IOException {
        Assumptions.assumeTrue(Files.exists(HANDMADE), "needs ../shared");
        String board = EVALUATION.evaluate(HANDMADE, folder.resolve("out"));
        assertTrue(board.contains("accuracy                                     1.000"), board);
        assertTrue(board.contains(": 0 labels flip"), board);
    }
}
