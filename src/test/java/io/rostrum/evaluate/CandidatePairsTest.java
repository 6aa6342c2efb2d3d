package io.rostrum.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.rostrum.stance.StanceLexicon;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CandidatePairsTest {

    @TempDir
    private Path folder;

    private List<JsonNode> draw(String seed) throws IOException {
        Path texts = Files.write(
                folder.resolve("own.jsonl"),
                List.of(
                        new Evaluated("a", "😀 It rained.\n\nIlse Varga opposes the new tariffs. Ole Brandt came late.")
                                .article(),
                        new Evaluated("b", "Ole Brandt walked to the old harbour of Norland. It was open.").article()));
        List<String> lines =
                new CandidatePairs(Evaluated.REGISTRY, StanceLexicon.builtIn(), seed).draw(Map.of(texts, 6));
        return lines.stream().map(CandidatePairsTest::json).toList();
    }

    private static JsonNode json(String line) {
        try {
            return JsonLines.JSON.readTree(line);
        } catch (IOException e) {
            throw new AssertionError(line, e);
        }
    }

    @Test
    void theSameSeedDrawsTheSamePairsAndAnotherSeedOthers() throws IOException {
        assertEquals(draw("one"), draw("one"));
        assertNotEquals(draw("one"), draw("two"));
    }

    @Test
    void aPairSaysWhereHolderAndTargetStand() throws IOException {
        Set<String> pairs = new HashSet<>();
        for (JsonNode pair : draw("one")) {
            String text = pair.get("text").asText();
            for (String side : List.of("holder", "target")) {
                JsonNode span = pair.get(side + "_span");
                int begin = text.offsetByCodePoints(0, span.get(0).asInt());
                int end = text.offsetByCodePoints(0, span.get(1).asInt());
                assertEquals(pair.get(side).asText(), text.substring(begin, end));
            }
            assertNotEquals(pair.get("holder_name"), pair.get("target_name"));
            assertEquals("own", pair.get("source").asText());
            pairs.add(pair.get("holder_name").asText() + " "
                    + pair.get("target_type").asText() + " "
                    + pair.get("opinion_word").asBoolean());
        }
        assertTrue(pairs.contains("Ilse Varga issue true"), pairs.toString());
        assertTrue(pairs.stream().anyMatch(pair -> pair.endsWith("false")), pairs.toString());
        assertFalse(pairs.isEmpty());
    }
}
