package io.rostrum.job;

import static io.rostrum.SparkTest.SPARK;
import static io.rostrum.job.DumpFolder.BODY;
import static io.rostrum.job.DumpFolder.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.rostrum.settings.IngestSettings;
import io.rostrum.settings.RunFailedException;
import io.rostrum.settings.UsageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IngestTest {

    private static final String GERMAN = "Die Häfen von Norland bleiben für die Schiffe geöffnet, sagte sie.";
    private static final IngestSettings SETTINGS = new IngestSettings("auto", "auto", null, "en", 1 << 20, 0.5);

    @TempDir
    private Path dumps;

    private DumpFolder folder;

    @BeforeEach
    void writeDumps() throws IOException {
        folder = new DumpFolder(dumps);
        folder.write(
                "a.jsonl",
                json("https://wire.example/1", BODY, "2031-03-04")
                        + json("https://wire.example/2", GERMAN, "2031-03-04"));
        folder.write(
                "b/c.jsonl",
                json("http://www.wire.example/1?utm_source=x", "Another copy.", "2031-03-05") + "{broken\n");
        folder.write("b/d.txt", BODY + " It has no day.");
        folder.write("_hidden/e.txt", BODY);
        folder.write(".f.txt", BODY);
    }

    @Test
    void readsAFolderWholeAndAccountsForEveryRecord() {
        FirstNight night = FirstNight.of(List.of(dumps.toString()), SETTINGS);
        assertEquals(new IngestCounts(5, 1, 2, 0, 1, 1), night.counts());
        String root = dumps.getFileName().toString();
        assertEquals(
                """
                %1$s/a.jsonl 1 2031-03-04 de language
                %1$s/b/c.jsonl 0 2031-03-05 und null
                %1$s/b/d.txt 0 null en day"""
                        .replace("%1$s", root),
                night
                        .articles()
                        .selectExpr("file", "int(position > 0)", "day", "language", "set_aside")
                        .orderBy("file", "position")
                        .collectAsList()
                        .stream()
                        .map(row -> row.mkString(" "))
                        .collect(Collectors.joining("\n")));
        Row reject = Ingest.rejects(night.records()).head();
        assertEquals(root + "/b/c.jsonl", reject.getString(0));
        assertEquals("{broken", reject.getString(3));
    }

    @Test
    void ofVersionsTheAnalysedOneStaysThenTheOneOfTheFileChangedLast() throws IOException {
        assertEquals("/b/c.jsonl", fileOfArticle1());
        folder.write("z.jsonl", json("https://wire.example/1", BODY, "no day"));
        assertEquals("/b/c.jsonl", fileOfArticle1());
        Files.setLastModifiedTime(dumps.resolve("a.jsonl"), FileTime.fromMillis(2_000));
        assertEquals("/a.jsonl", fileOfArticle1());
    }

    private String fileOfArticle1() {
        Dataset<Row> articles =
                FirstNight.of(List.of(dumps.toString()), SETTINGS).articles();
        assertEquals(3, articles.count());
        return articles.where("url LIKE '%/1%'")
                .select("file")
                .head()
                .getString(0)
                .substring(dumps.getFileName().toString().length());
    }

    @Test
    void allMissingDumpsAreNamedTogether() {
        UsageException e = assertThrows(
                UsageException.class,
                () -> Ingest.records(SPARK, List.of("/no/such", dumps.toString(), "/no/*.csv"), SETTINGS));
        assertEquals("No such dump: /no/such, /no/*.csv", e.getMessage());
        assertThrows(UsageException.class, () -> Ingest.records(SPARK, List.of(), SETTINGS));
    }

    @Test
    void anUnknownMappingIsRefusedWithThoseThereAre() {
        IngestSettings unknown = new IngestSettings("auto", "webs", null, "en", 1 << 20, 0.5);
        UsageException e =
                assertThrows(UsageException.class, () -> Ingest.records(SPARK, List.of(dumps.toString()), unknown));
        assertTrue(e.getMessage().contains("one of news-please, cc-news, media-cloud, webz, "), e.getMessage());
        assertTrue(e.getMessage().endsWith("common, trafilatura; is webs"), e.getMessage());
    }

    @Test
    void aMappingOfOnesOwnIsRead() throws IOException {
        folder.write("own/own.jsonl", "{\"meta\": {\"when\": \"2031-03-04\"}, \"words\": \"" + BODY + "\"}\n");
        Path conf = Files.writeString(
                dumps.resolve("own.conf"), "mappings = [{ name = own, body = [words], day = [meta.when] }]");
        IngestSettings own = new IngestSettings("auto", conf.toString(), null, "en", 1 << 20, 0.5);
        Row article = Ingest.records(SPARK, List.of(dumps + "/own"), own).head();
        assertEquals(LocalDate.parse("2031-03-04"), article.getAs("day"));
        Files.writeString(conf, "mappings = [{ name = own, bdy = [words] }]");
        UsageException e =
                assertThrows(UsageException.class, () -> Ingest.records(SPARK, List.of(dumps + "/own"), own));
        assertTrue(
                e.getMessage().contains("unknown keys [bdy]") && e.getMessage().contains("has no body"),
                e.getMessage());
    }

    @Test
    void tooManyRejectsFailTheRunAndNameTheWorstFile() throws IOException {
        folder.write("worst.jsonl", "broken\nbroken\nbroken\n" + json("https://wire.example/9", BODY, ""));
        FirstNight night = FirstNight.of(List.of(dumps.toString()), SETTINGS);
        Dataset<Row> records = night.records();
        IngestCounts counts = night.counts();
        RunFailedException e = assertThrows(RunFailedException.class, () -> RejectShare.require(records, counts, 0.2));
        assertTrue(e.getMessage().contains("worst.jsonl, "), e.getMessage());
        RejectShare.require(records, counts, 0.9);
    }

    @Test
    void readsParquetWithNestedListsAndTimes() throws IOException {
        SPARK.sql("SELECT named_struct('site', 'wire.example', 'url', 'https://wire.example/1') AS thread,"
                        + " array('" + BODY + "', 'More.') AS text, timestamp'2031-03-04 23:00:00' AS published,"
                        + " 'Ports' AS title, 7 AS other")
                .write()
                .parquet(dumps + "/p/times");
        SPARK.sql("SELECT 'https://wire.example/2' AS url, '" + BODY + "' AS Text, DATE'2031-03-04' AS date")
                .union(SPARK.sql("SELECT 'https://wire.example/3', NULL, NULL"))
                .coalesce(1)
                .write()
                .parquet(dumps + "/p/days");
        folder.write("p/broken.parquet", "PAR1 but no more");
        Dataset<Row> records = Ingest.records(SPARK, List.of(dumps + "/p"), SETTINGS);
        assertEquals(
                """
                https://wire.example/1 wire.example 2031-03-04 Ports More.
                https://wire.example/2 wire.example 2031-03-04 null null""",
                records
                        .where("reason IS NULL")
                        .selectExpr(
                                "url",
                                "outlet",
                                "day",
                                "title",
                                "split(body, '\\n')[1]".replace("[1]", "") + " AS lines")
                        .orderBy("url")
                        .collectAsList()
                        .stream()
                        .map(row -> row.getString(0) + " " + row.get(1) + " " + row.get(2) + " " + row.get(3) + " "
                                + (row.getList(4).size() > 1 ? row.getList(4).get(1) : null))
                        .collect(Collectors.joining("\n")));
        assertEquals(
                List.of("no text", "the file breaks off here"),
                Ingest.rejects(records).select("reason").collectAsList().stream()
                        .map(row -> row.getString(0).replaceAll(":.*", ""))
                        .sorted()
                        .toList());
    }

    @Test
    void anEmptyFolderIsNoRecords() throws IOException {
        Files.createDirectories(dumps.resolve("empty"));
        FirstNight night = FirstNight.of(List.of(dumps + "/empty"), SETTINGS);
        assertEquals(IngestCounts.NONE, night.counts());
        RejectShare.require(night.records(), night.counts(), 0);
    }
}
