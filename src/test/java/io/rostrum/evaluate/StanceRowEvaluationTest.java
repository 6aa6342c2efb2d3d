package io.rostrum.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rostrum.leader.Registry;
import io.rostrum.stance.StanceLexicon;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StanceRowEvaluationTest {

    private static final Path DUMPS = Path.of("../shared/dumps/csv");
    private static final String PRAISE = "Ilse Varga praised Ole Brandt.";
    private static final String TARIFFS = "Ilse Varga opposes the tariffs.";
    private static final Evaluated NEWS = new Evaluated("own:news", "😀\n\n" + PRAISE + "\n\n" + TARIFFS + "\n");

    @TempDir
    private Path folder;

    private List<String> evaluate(Object... rows) throws IOException {
        Path gold = Files.write(
                folder.resolve("gold.jsonl"),
                Stream.of(rows).map(Object::toString).toList());
        Path texts = Files.write(folder.resolve("texts.jsonl"), List.of(NEWS.article()));
        String board = new StanceRowEvaluation(Evaluated.REGISTRY, StanceLexicon.builtIn(), List.of(texts))
                .evaluate(gold, folder.resolve("out.jsonl"));
        return board.lines().map(line -> line.strip().replaceAll("  +", "|")).toList();
    }

    @Test
    void holderLabelAndTargetMustBeTheGolds() throws IOException {
        assertEquals(
                List.of(
                        "1 articles",
                        "recall of|leaders|explicit|implied|all named holders|printed of leaders, no gold",
                        "all|1 of 4 = 0.250|1 of 3 = 0.333|0 of 1 = 0.000|1 of 5 = 0.200|1 of 2 = 0.500",
                        "to tune|1 of 4 = 0.250|1 of 3 = 0.333|0 of 1 = 0.000|1 of 5 = 0.200|1 of 2 = 0.500"),
                evaluate(
                        NEWS.stance("Q1", "Ilse Varga", "Ole Brandt", "for", PRAISE),
                        NEWS.stance("Q1", "Ilse Varga", "Ole Brandt", "against", PRAISE),
                        NEWS.stance("Q2", "Ole Brandt", "the tariffs", "against", TARIFFS),
                        NEWS.stance("Q1", "Ilse Varga", "the tariffs", "for", TARIFFS)
                                .put("strength", "implied"),
                        NEWS.stance(null, "Rita Moll", "the tariffs", "against", TARIFFS)));
    }

    @Test
    void otherRightAnswersAndTheSamePersonElsewhereInTheSentenceAreRight() throws IOException {
        ObjectNode tariffs = NEWS.stance("Q1", "Ilse Varga", "the tariffs", "for", TARIFFS);
        tariffs.putArray("also").addObject().put("target", "tariffs on steel").put("label", "against");
        ObjectNode praise = NEWS.stance("Q1", "Ilse Varga", "praised", "for", PRAISE);
        List<String> board = evaluate(tariffs, praise.put("target_id", "Q2"));
        assertEquals("all|2 of 2 = 1.000|2 of 2 = 1.000|-|2 of 2 = 1.000|0 of 2 = 0.000", board.get(2));
    }

    @Test
    void anArticleWithoutStancesIsReadToo() throws IOException {
        List<String> board = evaluate(NEWS.row().put("read", true));
        assertEquals("all|-|-|-|-|2 of 2 = 1.000", board.get(2));
    }

    @Test
    void allOfTheWikinewsGoldIsRead() throws IOException {
        Assumptions.assumeTrue(Files.exists(DUMPS), "the dumps are laid beside the repository");
        String board = new StanceRowEvaluation(Registry.builtIn(), StanceLexicon.builtIn(), List.of(DUMPS))
                .evaluate(Path.of("src/test/resources/gold/wikinews_stances.jsonl"), folder.resolve("out.jsonl"));
        assertTrue(board.startsWith("64 articles"), board);
        assertTrue(board.contains(" of 148 = "), board);
        assertTrue(board.contains(" of 275 = "), board);
    }
}
