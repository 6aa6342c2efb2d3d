package io.rostrum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.rostrum.dump.NamedArticles;
import io.rostrum.settings.UsageException;
import io.rostrum.table.Tables;
import io.rostrum.table.Warehouse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** An article with a word that stands nowhere else, in states, tables and files of all kinds, until it is withdrawn. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WithdrawTest {

    private static final String MARKER = "Quaxolotl";
    private static final String URL = "https://wire.example/withdrawn";
    private static final String WORDS = MARKER + " is the port, and we will not wait for the others to open it";
    private static final String BODY = MARKER + " matters. \"" + WORDS + ",\" Premier Ilse Varga said. Varga backs the "
            + MARKER + " Group. Chiara Venn condemned Ilse Varga over " + MARKER + ".";

    @TempDir
    private static Path folder;

    private static Newsroom newsroom;
    private static NightDumps dumps;
    private static Map<String, String> before;

    /** A night without the article; one with it, a near-copy and a broken record; a file of a run that was killed. */
    @BeforeAll
    static void nights() throws IOException {
        newsroom = new Newsroom(folder);
        dumps = new NightDumps(folder.resolve("dumps"));
        add("1.jsonl", "https://wire.example/near", "2031-03-05", BODY.replace(MARKER, "Harbour"));
        add(
                "2.jsonl",
                "https://wire.example/withdrawn-too",
                "2031-03-04",
                "Ilse Varga spoke. \"We wait,\" Varga said.");
        run();
        before = rows();
        dumps.add("3.jsonl", URL, "2031-03-04", MARKER + " opens", BODY);
        Files.writeString(folder.resolve("dumps/4.jsonl"), "{\"url\": \"" + URL + "\", \"title\": \"" + MARKER);
        run();
        Path data = Path.of(
                java.net.URI.create(warehouse().tables().load(Tables.ARTICLES).location() + "/data"));
        Files.copy(Marked.files(data, MARKER).get(0), data.resolve("of-a-killed-run.parquet"));
        assertTrue(Marked.files(folder.resolve("w"), MARKER).size() > 5, "the word is there");
        assertTrue(Marked.files(folder.resolve("w-published"), MARKER).size() > 3, "and published");
    }

    private static void add(String name, String url, String day, String body) throws IOException {
        dumps.add(name, url, day, "Port opens", body);
    }

    private static void run() {
        newsroom.run("w", Map.of("ingest.max-reject-share", 1));
    }

    private static void withdraw() {
        NamedArticles named = NamedArticles.of(List.of(URL), List.of(), List.of());
        newsroom.run("w", Map.of(), flow -> flow.withdraw(named.ids(), named.addresses(), "the court said so"));
    }

    private static Warehouse warehouse() {
        return newsroom.warehouse("w");
    }

    /** Of all tables but those that say that it was there. */
    private static Map<String, String> rows() {
        Map<String, String> rows = newsroom.rows("w");
        rows.keySet().removeAll(List.of("withdrawn", "dump_files"));
        return rows;
    }

    @Test
    @Order(1)
    void aFolderThatNobodyReadsIsRefused() {
        Map<String, Object> other = Map.of("published", folder.resolve("typo").toString());
        UsageException refused = assertThrows(
                UsageException.class,
                () -> newsroom.run("w", other, flow -> flow.withdraw(Set.of("0123456789abcdef"), Set.of(), "x")));
        assertTrue(refused.getMessage().contains("typo: nothing is published there"), refused.getMessage());
    }

    @Test
    @Order(2)
    void nothingOfItIsLeftInAnyFile() throws IOException {
        withdraw();
        assertEquals(List.of(), Marked.files(folder.resolve("w"), MARKER));
        assertEquals(List.of(), Marked.files(folder.resolve("w-published"), MARKER));
    }

    @Test
    @Order(3)
    void everythingElseIsAsIfItHadNeverBeen() {
        assertEquals(before, rows());
    }

    @Test
    @Order(4)
    void aLineSaysThatItWasThere() {
        Row line = newsroom.published("w", Tables.WITHDRAWN).head();
        assertEquals("2031-03-04", line.getAs("day").toString());
        assertEquals("the court said so", line.getAs("reason"));
    }

    @Test
    @Order(5)
    void theNightThatBroughtItCanStillBeReadWithoutIt() {
        Row second = warehouse().at(Tables.RUNS, "main").where("night = 2").head();
        String tag = "run_" + second.getAs("run_id");
        assertEquals(2, warehouse().at(Tables.ARTICLES, tag).count());
        assertFalse(warehouse().at(Tables.QUOTES, tag).isEmpty());
        assertFalse(warehouse().at(Tables.STANCE_PAIRS, tag).isEmpty());
    }

    @Test
    @Order(6)
    void onceMoreNothingChanges() {
        List<String> refs = newsroom.refs("w");
        withdraw();
        assertEquals(refs, newsroom.refs("w"));
    }

    @Test
    @Order(7)
    void noArchiveBringsItBack() throws IOException {
        add("5.jsonl", URL.replace("https", "http") + "?utm_source=feed", "2031-03-07", BODY);
        run();
        assertEquals(List.of(), Marked.files(folder.resolve("w"), MARKER));
        assertEquals(List.of(), Marked.files(folder.resolve("w-published"), MARKER));
        Row last = newsroom.published("w", Tables.RUNS)
                .orderBy(functions.desc("night"))
                .head();
        assertEquals(1L, (long) last.<Long>getAs("duplicates"));
        assertEquals(before, rows());
    }
}
