package io.rostrum.stance;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.rostrum.english.Reading;
import io.rostrum.leader.Leader;
import io.rostrum.leader.MentionFinder;
import io.rostrum.leader.Registry;
import io.rostrum.quote.Quotation;
import io.rostrum.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Every stance of the seed article, and none that it has not, given its quotations. */
class SyriaTalksTest {

    private static final Path GOLD = Path.of("../shared/golden/syria_talks.gold.json");

    /** The gold's words for targets, as Rostrum names them: the government of a country is the country. */
    private static final Map<String, String> OUR_NAMES = Map.of(
            "Bashar al-Assad", "Bashar al-Assad",
            "arming the Syrian rebels", "arming rebels",
            "Syrian government", "Syria",
            "Syria peace deal", "peace deal (Syria)",
            "ending the Syria conflict", "ending the conflict (Syria)");

    @Test
    void findsTheStancesOfTheSeedArticle() throws IOException {
        Assumptions.assumeTrue(Files.exists(GOLD), "needs ../shared");
        JsonNode gold = new ObjectMapper().readTree(GOLD.toFile());
        List<Stance> stances = stances(gold);
        for (JsonNode stance : gold.get("stances")) {
            assertTrue(has(stances, stance, stance.get("label").asText()), stance + " not in " + Fixture.text(stances));
        }
        for (JsonNode stance : gold.get("not_stances")) {
            assertFalse(has(stances, stance, "for") || has(stances, stance, "against"), stance.toString());
        }
    }

    private static boolean has(List<Stance> stances, JsonNode gold, String label) {
        String target = gold.get("target").asText();
        return stances.stream()
                .anyMatch(stance -> stance.holder()
                                .name()
                                .equals(gold.get("holder").asText())
                        && stance.target().name().equals(OUR_NAMES.getOrDefault(target, target))
                        && stance.label().name().toLowerCase(Locale.ROOT).equals(label)
                        && stance.confidence() > 0.5);
    }

    private static List<Stance> stances(JsonNode gold) {
        Registry registry = Registry.builtIn();
        Reading text = Reading.of(gold.get("text").asText());
        List<Quotation> quotations = new ArrayList<>();
        gold.get("quotes").forEach(quote -> quotations.add(quotation(quote, registry)));
        return new StanceFinder(StanceLexicon.builtIn(), registry)
                .find(text, new MentionFinder(registry).find(text, LocalDate.of(2013, 6, 16)), quotations);
    }

    private static Quotation quotation(JsonNode quote, Registry registry) {
        List<Span> content = new ArrayList<>();
        quote.get("content").forEach(part -> content.add(span(part)));
        String speaker = quote.get("speaker").asText();
        String id = registry.leaders().stream()
                .filter(leader -> leader.name().equals(speaker))
                .map(Leader::id)
                .findFirst()
                .orElse(null);
        return new Quotation(
                Quotation.Kind.valueOf(quote.get("type").asText().toUpperCase(Locale.ROOT)),
                content,
                quote.get("source").isEmpty() ? null : span(quote.get("source").get(0)),
                null,
                id,
                speaker,
                0.9,
                "gold");
    }

    private static Span span(JsonNode pair) {
        return new Span(pair.get(0).asInt(), pair.get(1).asInt());
    }
}
