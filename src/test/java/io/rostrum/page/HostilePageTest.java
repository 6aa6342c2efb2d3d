package io.rostrum.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostilePageTest {

    private static final String TEXT =
            "Ilse Varga said that the harbour of Norland would open again before the spring.";

    private static final String[] SOUP = {
        "<div>",
        "</div>",
        "<p>",
        "</p>",
        "<br>",
        "<a href='x'>",
        "</a>",
        "<article>",
        "</article>",
        "<h1>",
        "</h1>",
        "<ul><li>",
        "</ul>",
        "<table><tr><td>",
        "</table>",
        "<b>",
        "</b>",
        "<script>",
        "</script>",
        "<title>",
        "</title>",
        "<!--",
        "-->",
        "<q>",
        "</q>",
        "<div class='comments'>",
        "<div id=\"share-bar",
        "<nav>",
        "<time datetime='2019-01-04'>",
        "<meta name=date content='2019",
        "<link rel=canonical href='//[",
        "<svg>",
        "<template>",
        "<select>",
        "&nbsp;",
        "&#x0;",
        "&#12;",
        "\u0000",
        "\u0085",
        "\u2028",
        "\n\n",
        " ",
        TEXT,
        "ﬁ",
        "\uD83D",
        "<",
        ">",
        "\"",
        "<script type='application/ld+json'>{\"@type\":\"Article\",\"datePublished\":",
        "<html lang='"
    };

    @RepeatedTest(500)
    void readsTagSoup(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        StringBuilder html = new StringBuilder();
        int length = random.nextInt(80);
        for (int i = 0; i < length; i++) {
            html.append(SOUP[random.nextInt(SOUP.length)]);
        }
        Page page = PageReader.read(html.toString(), random.nextBoolean() ? "https://norland.example/a" : null);
        assertTrue(page.body().lines().noneMatch(String::isBlank), page.body());
        assertEquals(page.body(), page.body().strip());
        assertFalse(page.body().contains("  "), page.body());
        assertTrue(page.body().chars().noneMatch(c -> c != '\n' && Character.isISOControl(c)), page.body());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>",
                "<div class=share>",
                "<article><h2>x</h2>",
                "<p><b><i><a href=x>",
                "<table><tr><td>",
                "<ul><li>",
                "<blockquote><q>",
                "<table><b>",
                "<svg><g>",
                "<time datetime=2019-01-04>",
                "<script type=application/ld+json>[[[["
            })
    void readsDeepPagesInTime(String tags) {
        String html = "<article><h1>Harbour</h1><p>" + TEXT + "</p></article>" + tags.repeat(100_000) + TEXT;
        Page page = assertTimeout(Duration.ofSeconds(60), () -> PageReader.read(html, null));
        assertTrue(page.body().startsWith(TEXT), tags);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":"})
    void readsDeepLinkedDataInTime(String json) {
        String html = "<script type=application/ld+json>" + json.repeat(1_000_000) + "</script><p>" + TEXT;
        assertEquals(
                TEXT,
                assertTimeout(Duration.ofSeconds(60), () -> PageReader.read(html, null))
                        .body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", " ", "read more ", "&amp;", "<p>word word word</p>"})
    void readsLargePagesInTime(String filling) {
        String html = "<article><h1>Harbour</h1><p>" + TEXT + "</p></article><div class='" + filling.repeat(100) + "'>"
                + filling.repeat(25_000_000 / filling.length());
        Page page = assertTimeout(Duration.ofSeconds(60), () -> PageReader.read(html, null));
        assertEquals("Harbour", page.title());
    }
}
