package io.rostrum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.rostrum.dump.NamedArticles;
import io.rostrum.table.Tables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** Articles that give one address: kept apart, corrected, read again in whatever order and withdrawn together. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SharedAddressesTest {

    private static final String URL = "https://wire.example/what-varga-said";
    private static final String PORTS = "Ilse Varga said that the ports of Norland would stay open to the grain ships.";
    private static final String ROADS =
            "\"The roads of the north will be mended before the snow comes,\" Ilse Varga said.";

    @TempDir
    private static Path folder;

    private static Newsroom newsroom;

    /** Two articles in the first night, a correction of each in the second, one that is read again in the third. */
    @BeforeAll
    static void nights() throws IOException {
        newsroom = new Newsroom(folder);
        write("1.jsonl", 1, line("Ports stay open", PORTS) + line("Roads are mended", ROADS));
        run("nights");
        write("2.jsonl", 2, line("Ports stay open: Varga", PORTS + " So it was.") + line("Roads are mended", "Later."));
        run("nights");
        write("3.jsonl", 3, "\n" + line("Roads are mended", "Later."));
        run("nights");
    }

    private static void write(String name, long second, String lines) throws IOException {
        Path file = Files.createDirectories(folder.resolve("dumps")).resolve(name);
        Files.setLastModifiedTime(Files.writeString(file, lines), FileTime.fromMillis(1_000 * second));
    }

    private static String line(String title, String body) {
        return "{\"url\": \"" + URL + "\", \"title\": \"" + title + "\", \"date\": \"2031-03-04\", \"text\": \""
                + body.replace("\"", "\\\"") + "\"}\n";
    }

    private static void run(String name) {
        newsroom.run(name, Map.of(), flow -> {
            flow.ingest();
            flow.keep();
        });
    }

    /** Titles and bodies by id. */
    private static Map<String, String> articles(String name) {
        return newsroom
                .warehouse(name)
                .at(Tables.ARTICLES, "main")
                .select("article_id", "title", "body")
                .collectAsList()
                .stream()
                .collect(Collectors.toMap(
                        row -> row.getString(0),
                        row -> row.getString(1) + "|" + row.getString(2),
                        (a, b) -> a,
                        TreeMap::new));
    }

    @Test
    @Order(1)
    void bothAreKeptEachInItsLatestVersion() {
        Map<String, String> articles = articles("nights");
        assertEquals(
                List.of("Ports stay open: Varga|" + PORTS + " So it was.", "Roads are mended|Later."),
                articles.values().stream().sorted().toList());
        assertEquals("Ports stay open: Varga|" + PORTS + " So it was.", articles.get(NamedArticles.id(URL)));
    }

    @Test
    @Order(2)
    void oneNightMakesTheSameTables() {
        run("one");
        Map<String, String> nights = newsroom.rows("nights");
        newsroom.rows("one").forEach((table, rows) -> assertEquals(rows, nights.get(table), table));
    }

    @Test
    @Order(4)
    void theirSumsAreRight() {
        assertEquals(
                "[5,2,0,1,2,0]",
                newsroom.warehouse("one")
                        .at(Tables.RUNS, "main")
                        .select("records", "articles", "set_aside", "duplicates", "older", "rejects")
                        .head()
                        .toString());
    }

    /** The other one was stored under the address's id; it keeps it, and an older one that comes late has its own. */
    @Test
    @Order(5)
    void anIdOnceGivenStays() throws IOException {
        Map<String, String> before = articles("nights");
        write("0.jsonl", 0, line("Snow is coming", "The first snow of the year fell in the hills on Monday night."));
        run("nights");
        Map<String, String> after = articles("nights");
        assertEquals(3, after.size());
        assertTrue(after.entrySet().containsAll(before.entrySet()), after.toString());
    }

    @Test
    @Order(6)
    void withdrawnByTheirIdOneGoesByTheirAddressAll() throws IOException {
        String roads = articles("nights").entrySet().stream()
                .filter(article -> article.getValue().startsWith("Roads"))
                .findFirst()
                .orElseThrow()
                .getKey();
        assertNotEquals(NamedArticles.id(URL), roads);
        newsroom.run("nights", Map.of(), Flow::publish);
        withdraw(List.of(), List.of(roads));
        write("4.jsonl", 4, line("Roads are mended", ROADS));
        run("nights");
        assertEquals(2, articles("nights").size());
        withdraw(List.of(URL), List.of());
        write("5.jsonl", 5, line("Roads are mended", PORTS) + line("Snow", "It came.") + line("Else", ROADS));
        run("nights");
        assertEquals(Map.of(), articles("nights"));
    }

    private static void withdraw(List<String> addresses, List<String> ids) {
        NamedArticles named = NamedArticles.of(addresses, ids, List.of());
        newsroom.run("nights", Map.of(), flow -> flow.withdraw(named.ids(), named.addresses(), "the court said so"));
    }
}
