package io.rostrum.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class TodayTest {

    private static final String HOSTILE = "</summary><script>x & y\u0000 \uD83D";
    private static final LocalDate NEWEST = LocalDate.parse("2031-05-10");

    private static Map<String, Object> quote(String day, int outlets, String words) {
        return Map.of(
                "leader_id",
                "V",
                "day",
                day,
                "outlet",
                "herald.example",
                "outlets",
                (long) outlets,
                "articles",
                2L,
                "words",
                words,
                "url",
                "https://herald.example/" + words.length());
    }

    private static Map<String, Object> stance(boolean isChanged, String url) {
        return Map.of(
                "holder_name",
                "Tom March",
                "target_name",
                "Varby",
                "for_now",
                0L,
                "against_now",
                2L,
                "is_changed",
                isChanged,
                "evidence",
                List.of(List.of("against", "2031-05-09", "herald.example", HOSTILE, "Title", url)));
    }

    private static Today today(LocalDate newest, List<Map<String, Object>> quotes, List<Map<String, Object>> stances) {
        return Today.of(
                "1234",
                newest,
                Map.of("day_stories", 3L),
                List.of(Map.of("leader_id", "V", "day_stories", 2L)),
                stances,
                quotes,
                Map.of("V", "Ilse Varga"));
    }

    @Test
    void quotationsAreThoseOfTheWeekMostPrintedFirst() {
        Today today = today(
                NEWEST,
                List.of(
                        quote("2031-05-03", 9, "a day too early"),
                        quote("2031-05-04", 1, "the first day"),
                        quote("2031-05-10", 2, "the last day"),
                        quote("2031-05-11", 9, "a day alone, after the newest")),
                List.of());
        assertEquals(
                List.of("the last day", "the first day"),
                today.quotations().stream().map(row -> row.get("words")).toList());
        assertEquals("Ilse Varga", today.quotations().get(0).get("name"));
        assertEquals("Ilse Varga", today.leaders().get(0).get("name"));
    }

    @Test
    void theyAreSoMany() {
        List<Map<String, Object>> many = IntStream.range(0, Today.QUOTATIONS + 1)
                .mapToObj(i -> quote("2031-05-10", i, "words"))
                .toList();
        assertEquals(
                Today.QUOTATIONS, today(NEWEST, many, List.of()).quotations().size());
    }

    @Test
    void withoutArticlesThereIsNoDay() throws Exception {
        Today today = today(null, List.of(), List.of());
        assertEquals(null, today.values().get("newest"));
        assertEquals(List.of("1970-01-01T00:00:00Z"), texts(feed(today), "updated"));
    }

    @Test
    void theFeedSaysEachOnceAndTheSameTheNextDay() throws Exception {
        List<Map<String, Object>> quotes = List.of(quote("2031-05-10", 2, HOSTILE));
        Document feed = feed(today(NEWEST, quotes, List.of(stance(true, "javascript:x"), stance(false, ""))));
        assertEquals(
                List.of(
                        "Political leaders in the news", "Tom March: against Varby (before: the other way)",
                        "Tom March: against Varby (first time)", "Ilse Varga, herald.example"),
                texts(feed, "title"));
        assertEquals(
                List.of("2031-05-10T00:00:00Z", "2031-05-09T00:00:00Z", "2031-05-09T00:00:00Z", "2031-05-10T00:00:00Z"),
                texts(feed, "updated"));
        assertEquals(
                "</summary><script>x & y\uFFFD \uFFFD", texts(feed, "summary").get(2));
        NodeList links = feed.getElementsByTagNameNS("*", "link");
        assertEquals(1, links.getLength(), "only addresses of the web are links");
        assertEquals("https://herald.example/" + HOSTILE.length(), ((Element) links.item(0)).getAttribute("href"));
        List<String> ids = texts(feed, "id");
        assertEquals(4, ids.stream().distinct().count());
        List<String> next = texts(feed(today(NEWEST.plusDays(1), quotes, List.of())), "id");
        assertEquals(ids.get(3), next.get(1));
        assertNotEquals(ids.get(1), next.get(1));
    }

    private static Document feed(Today today) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        byte[] xml = AtomFeed.of(today).getBytes(StandardCharsets.UTF_8);
        Document feed = factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
        assertEquals("http://www.w3.org/2005/Atom", feed.getDocumentElement().getNamespaceURI());
        return feed;
    }

    private static List<String> texts(Document feed, String name) {
        NodeList found = feed.getElementsByTagNameNS("*", name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> found.item(i).getTextContent())
                .toList();
    }
}
