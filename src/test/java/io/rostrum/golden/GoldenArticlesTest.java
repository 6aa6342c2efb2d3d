package io.rostrum.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.rostrum.leader.Mention;
import io.rostrum.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole articles, aspect by aspect: what the finders give against what a careful reader found. */
class GoldenArticlesTest {

    private static final Map<Path, QuoteLines> READ = new TreeMap<>();

    static List<Path> files() throws IOException {
        return GoldenArticle.files();
    }

    @ParameterizedTest
    @MethodSource("files")
    void leadersAreFound(Path file) throws IOException {
        QuoteLines read = read(file);
        List<String> expected =
                read.article().texts("leaders").stream().sorted().toList();
        assertSame(expected, read.reading().leaders(), file);
    }

    @ParameterizedTest
    @MethodSource("files")
    void rolesAreResolved(Path file) throws IOException {
        QuoteLines read = read(file);
        List<String> expected = read.article()
                .nodes("role_mentions")
                .map(role ->
                        role.get("text").asText() + " is " + role.get("leader").asText())
                .toList();
        assertSame(expected, roles(read), file);
    }

    @ParameterizedTest
    @MethodSource("files")
    void quotationsAreFound(Path file) throws IOException {
        QuoteLines read = read(file);
        assertSame(read.expected(), read.actual(), file);
    }

    @ParameterizedTest
    @MethodSource("files")
    void speakersAreNamed(Path file) throws IOException {
        QuoteLines read = read(file);
        assertSame(read.expectedSpeakers(), read.actualSpeakers(), file);
    }

    @ParameterizedTest
    @MethodSource("files")
    void sourcesAreFound(Path file) throws IOException {
        QuoteLines read = read(file);
        assertSame(read.expectedSources(), read.actualSources(), file);
    }

    @ParameterizedTest
    @MethodSource("files")
    void quotationsAreCounted(Path file) throws IOException {
        QuoteLines read = read(file);
        assertSame(read.expectedCounts(), read.actualCounts(), file);
    }

    @ParameterizedTest
    @MethodSource("files")
    void stancesAreFound(Path file) throws IOException {
        StanceLines stances = stances(file);
        OpenPoints.check(
                file,
                () -> assertEquals(
                        lines(stances.expected()), lines(stances.answered()), () -> file + "\n" + stances.found()));
    }

    @ParameterizedTest
    @MethodSource("files")
    void nothingIsTakenForAStance(Path file) throws IOException {
        assertSame(List.of(), stances(file).forbidden(), file);
    }

    @ParameterizedTest
    @MethodSource("files")
    void leadersAreMentionedTogether(Path file) throws IOException {
        QuoteLines read = read(file);
        List<String> expected = new ArrayList<>();
        read.article()
                .json()
                .at("/co_mentions/article")
                .forEach(pair -> expected.add(
                        pair.get(0).asText() + " and " + pair.get(1).asText()));
        assertSame(expected, pairs(read.reading().leaders()), file);
    }

    private static synchronized QuoteLines read(Path file) throws IOException {
        Assumptions.assumeTrue(Files.exists(file), () -> file + " is not part of the repository");
        if (!READ.containsKey(file)) {
            GoldenArticle article = GoldenArticle.read(file);
            READ.put(file, new QuoteLines(article, GoldenFindings.of(article)));
        }
        return READ.get(file);
    }

    private static StanceLines stances(Path file) throws IOException {
        QuoteLines read = read(file);
        return new StanceLines(read.article(), read.reading());
    }

    /** Role mentions of leaders, without those that are right either way. */
    private static List<String> roles(QuoteLines read) {
        List<Span> mayBe = read.article().spans("may_be_roles");
        return read.reading().mentions().stream()
                .filter(mention -> mention.kind() == Mention.Kind.ROLE && mention.isLeader())
                .filter(mention -> mayBe.stream().noneMatch(mention.span()::overlaps))
                .map(mention -> mention.span().in(read.article().body()) + " is " + mention.name())
                .toList();
    }

    private static List<String> pairs(List<String> names) {
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            for (int j = i + 1; j < names.size(); j++) {
                pairs.add(names.get(i) + " and " + names.get(j));
            }
        }
        return pairs;
    }

    private static void assertSame(List<String> expected, List<String> actual, Path file) {
        OpenPoints.check(file, () -> assertEquals(lines(expected), lines(actual), file::toString));
    }

    private static String lines(List<String> lines) {
        return String.join("\n", lines);
    }
}
