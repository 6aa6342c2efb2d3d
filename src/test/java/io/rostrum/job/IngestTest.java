package io.rostrum.job;

import static io.rostrum.SparkTest.SPARK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.rostrum.settings.IngestSettings;
import io.rostrum.settings.RunFailedException;
import io.rostrum.settings.UsageException;
import io.rostrum.table.DumpFileRow;
import io.rostrum.table.Tables;
import io.rostrum.table.VersionRow;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IngestTest {

    private static final String BODY = "Ilse Varga said that the ports of Norland would stay open to the grain ships.";
    private static final String GERMAN = "Die Häfen von Norland bleiben für die Schiffe geöffnet, sagte sie.";
    private static final IngestSettings SETTINGS = new IngestSettings("auto", "auto", null, "en", 1 << 20, 0.5);

    @TempDir
    private Path dumps;

    @BeforeEach
    void writeDumps() throws IOException {
        write(
                "a.jsonl",
                json("https://wire.example/1", BODY, "2031-03-04")
                        + json("https://wire.example/2", GERMAN, "2031-03-04"));
        write("b/c.jsonl", json("http://www.wire.example/1?utm_source=x", "Another copy.", "2031-03-05") + "{broken\n");
        write("b/d.txt", BODY + " It has no day.");
        write("_hidden/e.txt", BODY);
        write(".f.txt", BODY);
    }

    /** A clock that ran ahead wrote the first file; tonight's correction comes with an earlier time. */
    @Test
    void aFileFromTheFutureGivesWayToACorrection() {
        FileTimes tonight = new FileTimes(2_000, 1_001);
        assertEquals("right", latest(tonight, List.of(version("wrong", 9_000)), List.of(version("right", 1_500))));
        assertEquals("right", latest(tonight, List.of(), List.of(version("wrong", 9_000), version("right", 1_500))));
        assertEquals("wrong", latest(tonight, List.of(), List.of(version("wrong", 1_600), version("right", 1_500))));
        assertEquals("none 1", latest(tonight, List.of(version("right", 1_500)), List.of(version("wrong", 9_000))));
    }

    @Test
    void theFutureCountsAsNextAfterTheNewestOfTheNightsBefore() {
        Dataset<Row> before = SPARK.createDataset(
                Stream.of(1_000L, 900L, 9_000L)
                        .map(time -> Tables.DUMP_FILES.row(new DumpFileRow("a" + time, "a", 1, time, "c")))
                        .toList(),
                Tables.DUMP_FILES.encoder());
        assertEquals(new FileTimes(2_000, 1_001), FileTimes.of(2_000, before));
        assertEquals(new FileTimes(2_000, 0), FileTimes.of(2_000, before.where("modified > 2000")));
    }

    private static VersionRow version(String content, long modified) {
        return new VersionRow("a", LocalDate.parse("2031-05-04"), content, true, modified, content, 0);
    }

    /** The content that becomes the article, or how many versions gave way. */
    private static String latest(FileTimes clock, List<VersionRow> stored, List<VersionRow> read) {
        Row latest = Versions.latest(clock.counted(stored(read)), stored(stored), clock)
                .head();
        return latest.isNullAt(1) ? "none " + latest.getLong(3) : latest.getString(1);
    }

    private static Dataset<Row> stored(List<VersionRow> versions) {
        return SPARK.createDataset(versions.stream().map(Tables.VERSIONS::row).toList(), Tables.VERSIONS.encoder());
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
        write("z.jsonl", json("https://wire.example/1", BODY, "no day"));
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
    void filesAndGlobsAndFoldersTogetherAreReadOnce() {
        List<DumpFile> files = DumpFiles.list(
                new Configuration(),
                List.of(dumps + "/*.jsonl", dumps + "/a.jsonl", dumps + "/b", dumps + "/b/c.jsonl"));
        assertEquals(
                List.of("a.jsonl", "b/c.jsonl", "b/d.txt"),
                files.stream().map(DumpFile::name).toList());
    }

    @Test
    void filesOfOneNameInTwoDumpsKeepTheFoldersThatTellThemApart() throws IOException {
        write("x/same/a.txt", BODY);
        write("y/same/a.txt", BODY);
        List<DumpFile> files = DumpFiles.list(new Configuration(), List.of(dumps + "/x/same", dumps + "/y/same"));
        assertEquals(2, files.stream().map(DumpFile::name).distinct().count());
        assertEquals("x/same/a.txt", files.get(0).name());
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
        assertTrue(e.getMessage().endsWith("common; is webs"), e.getMessage());
    }

    @Test
    void aMappingOfOnesOwnIsRead() throws IOException {
        write("own/own.jsonl", "{\"meta\": {\"when\": \"2031-03-04\"}, \"words\": \"" + BODY + "\"}\n");
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
        write("worst.jsonl", "broken\nbroken\nbroken\n" + json("https://wire.example/9", BODY, ""));
        FirstNight night = FirstNight.of(List.of(dumps.toString()), SETTINGS);
        Dataset<Row> records = night.records();
        IngestCounts counts = night.counts();
        RunFailedException e = assertThrows(RunFailedException.class, () -> RejectShare.require(records, counts, 0.2));
        assertTrue(e.getMessage().contains("worst.jsonl, "), e.getMessage());
        RejectShare.require(records, counts, 0.9);
    }

    @Test
    void aLargeFileIsReadInPartsAsInOnePiece() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 2_000; i++) {
            lines.append(i % 50 == 0 ? "broken " + i + "\n" : json("https://wire.example/" + i, BODY, "2031-03-04"));
        }
        write("large/large.jsonl", lines.toString());
        List<DumpFile> files = DumpFiles.list(new Configuration(), List.of(dumps + "/large"));
        List<List<FilePart>> tasks = ReadTasks.of(files, 10_000, file -> true);
        assertTrue(tasks.size() > 20, "in parts");
        IngestRows whole = rows(ReadTasks.of(files, 1 << 30, file -> true).get(0));
        for (List<FilePart> task : tasks) {
            IngestRows part = rows(task);
            while (part.hasNext()) {
                assertEquals(whole.next(), part.next());
            }
        }
        assertFalse(whole.hasNext());
    }

    /** Opening them is the work: of 10,000 files of 200 bytes no core reads all. */
    @Test
    void manyTinyFilesAreSharedOutToAllCores() {
        List<DumpFile> files = IntStream.range(0, 10_000)
                .mapToObj(i -> new DumpFile("file:/d/" + i, "d/" + i, 200, 0))
                .toList();
        List<List<FilePart>> tasks = ReadTasks.of(files, ReadTasks.size(files, 8), file -> false);
        assertTrue(tasks.size() >= 8, tasks.size() + " tasks");
        assertEquals(files.size(), tasks.stream().mapToInt(List::size).sum());
    }

    private static IngestRows rows(List<FilePart> task) {
        return new IngestRows(task, Ingest.opener(new Configuration(), SETTINGS), "en");
    }

    @Test
    void onlyPlainJsonLinesAreSplit() throws IOException {
        write("s/a.jsonl", json("https://wire.example/1", BODY, ""));
        write("s/b.json", "[\n" + json("https://wire.example/1", BODY, "") + "]");
        write("s/c.csv", "title,text\na,b\n");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(dumps.resolve("s/d.jsonl")))) {
            out.write(json("https://wire.example/1", BODY, "").getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        DumpOpener opener = Ingest.opener(new Configuration(), SETTINGS);
        assertEquals(
                List.of("s/a.jsonl"),
                DumpFiles.list(new Configuration(), List.of(dumps + "/s")).stream()
                        .filter(opener::canBeSplit)
                        .map(DumpFile::name)
                        .toList());
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
        write("p/broken.parquet", "PAR1 but no more");
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

    private void write(String name, String text) throws IOException {
        Path file = dumps.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_000));
    }

    private static String json(String url, String text, String date) {
        return "{\"url\": \"" + url + "\", \"title\": \"T\", \"text\": \"" + text + "\", \"date\": \"" + date + "\"}\n";
    }
}
