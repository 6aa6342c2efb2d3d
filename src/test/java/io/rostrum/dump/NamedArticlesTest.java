package io.rostrum.dump;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamedArticlesTest {

    private static final String ADDRESS = "https://wire.example/port";

    @Test
    void anAddressHoweverPrintedIsTheArticleThatIngestMakesOfIt() {
        String id = ArticleId.of(ADDRESS, "wire.example", "Port opens", "The port opens.");
        List<String> lines =
                List.of("# from the court", "", "http://www.wire.example/port/?utm_source=x#top  # the same", id);
        NamedArticles named = NamedArticles.of(List.of(ADDRESS), List.of(id), lines);
        assertEquals(Set.of(id), named.ids());
        assertEquals(List.of(), named.problems());
    }

    @Test
    void everythingThatNamesNoArticleIsSaidAtOnce() {
        NamedArticles named = NamedArticles.of(
                List.of("port", "https://wire.example/politics"), List.of("0123"), List.of("https:///"));
        assertEquals(4, named.problems().size(), named.problems().toString());
        assertTrue(named.problems().get(1).startsWith("https://wire.example/politics: many articles"));
        assertEquals(
                1,
                NamedArticles.of(List.of(), List.of(), List.of("# none"))
                        .problems()
                        .size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    {"url": "https://wire.example/port", "title":  | true
                    {"url": "https://wire.example/port-two",       | false
                    https://wire.example/port?page=2               | false
                    see https://wire.example/port.                 | true
                    """)
    void anAddressIsFoundInAnExcerptNotTheBeginningOfALongerOne(String excerpt, boolean found) {
        assertEquals(found, NamedArticles.in(Set.of(ADDRESS)).matcher(excerpt).find());
    }
}
