package io.rostrum.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.rostrum.leader.Leader;
import io.rostrum.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The gold against itself, its registry and the dumps: an expectation that cannot be right is found here. */
class GoldIsConsistentTest {

    private static final String OPENING = "\"“«‘'";
    private static final String CLOSING = "\"”»’'";
    private static final String UNMISTAKABLE = "\"“”«»‘";

    static List<Path> files() throws IOException {
        return GoldenArticle.files();
    }

    @ParameterizedTest
    @MethodSource("files")
    void spansAreTrimmed(Path file) throws IOException {
        GoldenArticle article = read(file);
        for (GoldenArticle.Quote quote : article.quotes()) {
            for (Span span : Stream.concat(quote.content().stream(), quote.source().stream())
                    .toList()) {
                String words = span.in(article.body());
                assertEquals(words.strip(), words, () -> file + " " + span);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void onlyDirectContentEndsInAMark(Path file) throws IOException {
        GoldenArticle article = read(file);
        for (GoldenArticle.Quote quote : article.quotes()) {
            for (Span span : quote.kind().equals("direct") ? quote.source() : quote.content()) {
                char last = article.body().charAt(span.end() - 1);
                assertTrue(".,;:".indexOf(last) < 0, () -> file + ": " + span.in(article.body()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void kindsAgreeWithTheMarks(Path file) throws IOException {
        GoldenArticle article = read(file);
        for (GoldenArticle.Quote quote : article.quotes()) {
            for (Span span : quote.content()) {
                boolean hasMarks = span.in(article.body()).chars().anyMatch(c -> UNMISTAKABLE.indexOf(c) >= 0);
                boolean isLast = span.equals(quote.content().get(quote.content().size() - 1));
                boolean agrees = quote.kind().equals("direct")
                        ? !hasMarks && isEnclosed(article.body(), span, isLast)
                        : hasMarks == quote.kind().equals("mixed");
                assertTrue(agrees, () -> file + " " + quote.kind() + ": " + span.in(article.body()));
            }
        }
    }

    /** Where a quotation runs on into the next paragraph, only its last closing mark is printed. */
    private static boolean isEnclosed(String body, Span span, boolean isLast) {
        char before = body.charAt(span.begin() - 1);
        char after = body.charAt(span.end());
        return OPENING.indexOf(before) >= 0 && (CLOSING.indexOf(after) >= 0 || !isLast && after == '\n');
    }

    @ParameterizedTest
    @MethodSource("files")
    void countsAreThoseOfTheQuotations(Path file) throws IOException {
        GoldenArticle article = read(file);
        Map<String, Integer> counted = new TreeMap<>();
        Map<String, Integer> stated = new TreeMap<>();
        JsonNode counts = article.json().get("quote_counts");
        counts.fields().forEachRemaining(person -> person.getValue()
                .fields()
                .forEachRemaining(kind -> stated.put(
                        person.getKey() + " " + kind.getKey(), kind.getValue().asInt())));
        Set<String> speakers = new TreeSet<>(article.texts("leaders"));
        counts.fieldNames().forEachRemaining(speakers::add);
        article.quotes().stream()
                .filter(quote -> quote.speaker() != null && speakers.contains(quote.speaker()))
                .forEach(quote -> counted.merge(quote.speaker() + " " + quote.kind(), 1, Integer::sum));
        assertEquals(stated, counted, file::toString);
    }

    @ParameterizedTest
    @MethodSource("files")
    void leadersWithoutAQuotationAreListed(Path file) throws IOException {
        GoldenArticle article = read(file);
        Set<String> silent = new TreeSet<>(article.texts("leaders"));
        article.quotes().forEach(quote -> silent.removeIf(leader -> leader.equals(quote.speaker())));
        assertEquals(silent, new TreeSet<>(article.texts("no_quotes_by")), file::toString);
    }

    @ParameterizedTest
    @MethodSource("files")
    void leadersAreInTheRegistryAndInOfficeSometime(Path file) throws IOException {
        GoldenArticle article = read(file);
        for (String name : article.texts("leaders")) {
            assertTrue(
                    GoldenFindings.registry(article).leaders().stream()
                            .filter(leader -> leader.name().equals(name))
                            .map(Leader::offices)
                            .anyMatch(offices -> !offices.isEmpty()),
                    () -> file + " " + name);
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void rolesAndStancesAreAboutTheText(Path file) throws IOException {
        GoldenArticle article = read(file);
        List<String> strangers = new ArrayList<>();
        article.nodes("role_mentions").forEach(role -> {
            addUnless(article.body().contains(role.get("text").asText()), role, strangers);
            addUnless(article.texts("leaders").contains(role.get("leader").asText()), role, strangers);
        });
        article.nodes("stances").forEach(stance -> {
            addUnless(
                    Set.of("for", "against", "neutral")
                            .contains(stance.get("label").asText()),
                    stance,
                    strangers);
            addUnless(article.body().contains(stance.path("object").asText()), stance, strangers);
        });
        assertEquals(List.of(), strangers, file::toString);
    }

    @ParameterizedTest
    @MethodSource("files")
    void textsAreThoseOfTheDumps(Path file) throws IOException {
        GoldenArticle article = read(file);
        Assumptions.assumeFalse(article.isSeed(), "the seed is no sample");
        String dumps = dumps();
        List<String> missing =
                article.body().lines().filter(line -> !dumps.contains(line)).toList();
        assertEquals(List.of(), missing, file::toString);
    }

    private static void addUnless(boolean isRight, JsonNode node, List<String> strangers) {
        if (!isRight) {
            strangers.add(node.toString());
        }
    }

    private static GoldenArticle read(Path file) throws IOException {
        Assumptions.assumeTrue(Files.exists(file), () -> file + " is not part of the repository");
        return GoldenArticle.read(file);
    }

    /** All dumps, with the escapes of JSON and CSV taken out of the quotation marks. */
    private static String dumps() throws IOException {
        StringBuilder dumps = new StringBuilder();
        try (Stream<Path> files = Files.list(Path.of("samples/dumps"))) {
            for (Path file : files.sorted().toList()) {
                dumps.append(Files.readString(file)).append('\n');
            }
        }
        return dumps.toString().replace("\\\"", "\"").replace("\"\"", "\"");
    }
}
