package io.rostrum.dump;

import static io.rostrum.dump.Dumps.BODY;
import static io.rostrum.dump.Dumps.article;
import static io.rostrum.dump.Dumps.kinds;
import static io.rostrum.dump.Dumps.options;
import static io.rostrum.dump.Dumps.read;
import static io.rostrum.dump.Dumps.reject;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DumpReaderTest {

    private static final LocalDate DAY = LocalDate.parse("2031-03-04");

    /** Line breaks are printed as ¶; the body is {@link Dumps#BODY}, printed as BODY. */
    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            news-please       | a.jsonl | {"url": "https://www.wire.example/a", "source_domain": "wire.example", "title": "Ports", "date_publish": "2031-03-04 06:30:00", "maintext": "BODY", "language": "en"}
            CC-News           | a.jsonl | {"title": "Ports", "text": "BODY", "domain": "www.wire.example", "date": "2031-03-04", "url": "https://wire.example/a", "image_url": null}
            Media Cloud       | a.jsonl | {"stories_id": 7, "url": "https://wire.example/a", "media_name": "wire.example", "title": "Ports", "publish_date": "2031-03-04T06:30:00Z", "text": "BODY"}
            webz.io           | a.jsonl | {"thread": {"uuid": "x", "url": "https://wire.example/a", "site": "wire.example", "title": "Thread", "social": {"facebook": {"likes": 1}}}, "title": "Ports", "published": "2031-03-04T02:30:00.000+02:00", "text": "BODY"}
            flattened webz.io | a.jsonl | {"thread.site": "wire.example", "url": "https://wire.example/a", "title": "Ports", "published": "2031-03-04", "text": "BODY"}
            others            | a.jsonl | {"link": "https://wire.example/a", "source": {"name": "wire.example"}, "headline": "Ports", "publishedAt": 1930372200, "content": ["BODY"]}
            an array          | a.json  | [¶  {"url": "https://wire.example/a", "title": "Ports",¶   "date": "2031-03-04", "text": "BODY"}¶]
            printed prettily  | a.json  | {¶  "url": "https://wire.example/a", "title": "Po{}rts\\u0000",¶   "date": "2031-03-04", "text": "BODY"¶}
            told by its bytes | dump    | {"url": "https://wire.example/a", "title": "Ports", "date": "2031-03-04", "text": "BODY"}
            CSV               | a.csv   | url,date,title,text¶https://wire.example/a,2031-03-04,Ports,"BODY"
            German CSV        | a.csv   | URL;Title;Text;Date;More¶https://wire.example/a;Ports;BODY;4.3.2031;¶
            CSV by its bytes  | dump    | date,url,title,text¶2031-03-04,https://wire.example/a,Ports,BODY
            TSV               | a.tsv   | url\ttitle\ttext\tdate¶https://wire.example/a\tPorts\tBODY\t2031-03-04
            text              | a.txt   | Title: Ports¶Date: 4 March 2031¶URL: https://wire.example/a¶¶BODY
            fenced text       | a.txt   | ---¶title: "Ports"¶date: 2031-03-04¶section: world¶url: https://wire.example/a¶---¶BODY
            """)
    void everyShapeGivesTheArticle(String what, String name, String content) {
        String file = content.replace('¶', '\n').replace("\\t", "\t").replace("BODY", BODY);
        Article article = article(read(name, file));
        assertEquals("https://wire.example/a", article.url().replace("www.", ""));
        assertEquals("wire.example", article.outlet());
        assertEquals("Ports", article.title().replace("{}", ""));
        assertEquals(DAY, article.day());
        assertEquals(BODY, article.body());
        assertEquals("en", article.language());
        assertEquals(ArticleId.of("https://wire.example/a", null, null, null), article.articleId());
    }

    @ParameterizedTest(name = "{0}.{1}")
    @CsvSource({
        "jsonl, gz",
        "jsonl, bz2",
        "jsonl, zst",
        "csv, gz",
        "csv, bz2",
        "csv, zst",
        "txt, gz",
        "txt, bz2",
        "txt, zst",
        "warc, gz",
        "warc, bz2",
        "warc, zst",
        "wet, gz"
    })
    void compressedFilesAreReadWhateverTheirNameSays(String format, String with) {
        String file =
                switch (format) {
                    case "jsonl" -> Dumps.json(1);
                    case "csv" -> "url,date,title,text\nhttps://wire.example/1,2031-03-04,Ports," + BODY;
                    case "txt" -> BODY;
                    default -> Dumps.warc("conversion", "text/plain", BODY);
                };
        byte[] bytes = Dumps.compressed(with, file.getBytes(StandardCharsets.UTF_8));
        assertEquals(
                BODY,
                article(read("a." + format + "." + with, bytes, options())).body());
        assertEquals(BODY, article(read("a." + format, bytes, options())).body());
    }

    @ParameterizedTest
    @CsvSource({"gz", "bz2", "zst"})
    void filesMadeOfSeveralCompressedPiecesAreReadToTheEnd(String with) {
        byte[] one = Dumps.compressed(with, Dumps.json(1).getBytes(StandardCharsets.UTF_8));
        byte[] two = Dumps.compressed(with, Dumps.json(2).getBytes(StandardCharsets.UTF_8));
        byte[] both = Arrays.copyOf(one, one.length + two.length);
        System.arraycopy(two, 0, both, one.length, two.length);
        assertEquals("aa", kinds(read("a.jsonl." + with, both, options())));
    }

    @ParameterizedTest
    @CsvSource({"gz", "bz2", "zst"})
    void aFileThatBreaksOffYieldsWhatCameBeforeAndAReject(String with) {
        StringBuilder file = new StringBuilder();
        for (int i = 0; i < 3_000; i++) {
            file.append(Dumps.json(i * 7919));
        }
        byte[] whole = Dumps.compressed(with, file.toString().getBytes(StandardCharsets.UTF_8));
        List<DumpRecord> records = read("a.jsonl." + with, Arrays.copyOf(whole, whole.length * 3 / 4), options());
        String kinds = kinds(records);
        // bzip2 packs 900,000 bytes at once: nothing comes before the break in its first block.
        assertTrue(kinds.matches("bz2".equals(with) ? "a*r" : "aaa+r"), kinds);
        Reject last = (Reject) records.get(records.size() - 1);
        assertTrue(last.reason().startsWith("the file breaks off here: "), last.reason());
        assertTrue(
                last.position() == 0
                        || last.excerpt().startsWith("{\"title\"")
                        || last.excerpt().isEmpty(),
                last.excerpt());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            half an object     | {"title": "Ports", "te                  | not JSON: Unexpected end-of-input in field name
            a list             | ["a"] {                                 | not a JSON object
            a word             | null                                    | not a JSON object
            no text            | {"title": "Ports"}                      | no text: seen title; nearest mapping news-please has it in maintext or text
            empty text         | {"text": " \\n "}                       | no text: seen text; nearest mapping news-please has it in maintext or text
            text is an object  | {"text": {"a": 1}}                      | no text: seen text; nearest mapping news-please has it in maintext or text
            only furniture     | {"text": "Post a Comment"}              | no text
            """)
    void aBadLineIsARejectAndItsNeighboursAreRead(String what, String line, String reason) {
        List<DumpRecord> records = read("a.jsonl", Dumps.json(1) + line + "\n\n" + Dumps.json(2));
        assertEquals("ara", kinds(records));
        Reject reject = (Reject) records.get(1);
        assertEquals(reason, reject.reason());
        assertEquals(line, reject.excerpt());
        assertEquals(Dumps.json(1).length(), reject.position());
    }

    @Test
    void badBytesAreARejectThatShowsThem() {
        byte[] bytes =
                (Dumps.json(1) + "{\"text\": \"a?\u0001\"\n" + Dumps.json(2)).getBytes(StandardCharsets.ISO_8859_1);
        bytes[Dumps.json(1).length() + 11] = (byte) 0xFF;
        List<DumpRecord> records = read("a.jsonl", bytes, options());
        assertEquals("ara", kinds(records));
        assertTrue(((Reject) records.get(1)).reason().startsWith("not JSON: Invalid UTF-8"), records.toString());
        assertEquals("{\"text\": \"a\uFFFD\u2401\"", ((Reject) records.get(1)).excerpt());
    }

    @Test
    void nestingWithoutEndIsAReject() {
        String deep = "{\"text\": " + "[".repeat(100_000);
        assertTrue(reject(read("a.jsonl", deep)).reason().startsWith("not JSON: "));
        assertTrue(reject(read("a.jsonl", "{\"a\":".repeat(100_000))).reason().startsWith("not JSON: "));
    }

    @Test
    void recordsLongerThanTheLimitAreRejectedAndTheNextAreRead() {
        ReadOptions small = new ReadOptions("auto", Mappings.builtIn(), null, 1_000);
        String longLine = "{\"text\": \"" + "x".repeat(200_000) + "\"}\n";
        List<DumpRecord> json =
                read("a.jsonl", (Dumps.json(1) + longLine + Dumps.json(2)).getBytes(StandardCharsets.UTF_8), small);
        assertEquals("ara", kinds(json));
        assertEquals("longer than 1000 bytes", ((Reject) json.get(1)).reason());
        assertEquals(Reject.EXCERPT, ((Reject) json.get(1)).excerpt().length());
        String csv = "title,text\nA," + BODY + "\nB,\"" + "x\n".repeat(100_000) + "\"\nC," + BODY + "\n";
        assertTrue(kinds(read("a.csv", csv.getBytes(StandardCharsets.UTF_8), small))
                .matches("ar+a"));
        assertEquals("r", kinds(read("a.txt", "x ".repeat(501).getBytes(StandardCharsets.UTF_8), small)));
        String warc =
                Dumps.warc("conversion", "text/plain", "x ".repeat(501)) + Dumps.warc("conversion", "text/plain", BODY);
        assertEquals("ra", kinds(read("a.wet", warc.getBytes(StandardCharsets.UTF_8), small)));
        String array = "[" + longLine + "," + Dumps.json(3) + "]";
        assertEquals("ra", kinds(read("a.json", array.getBytes(StandardCharsets.UTF_8), small)));
    }

    @Test
    void csvCellsRunOverLinesAndHoldMarks() {
        String csv = "url,date,title,text\r\n"
                + "https://wire.example/1,2031-03-04,\"Ports, \"\"open\"\"\",\"" + BODY
                + "\r\n\r\nMore \"news\" here.\"\r\n"
                + "\r\n"
                + "too,few\r\n"
                + "https://wire.example/2,2031-03-05,Ports,\"never closed\r\n";
        List<DumpRecord> records = read("a.csv", csv);
        assertEquals("arr", kinds(records));
        Article article = (Article) records.get(0);
        assertEquals("Ports, \"open\"", article.title());
        assertEquals(BODY + "\nMore \"news\" here.", article.body());
        assertEquals("2 cells where the header has 4", ((Reject) records.get(1)).reason());
        assertEquals("a quotation mark without end", ((Reject) records.get(2)).reason());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"UTF-8", "UTF-16", "UTF-16LE", "windows-1252"})
    void textIsReadInTheCharsetItIsIn(String charset) {
        String text = "Élise Varga said “the ports are open” to all of the ships, and the council agreed.";
        String marked = charset.equals("UTF-16LE") ? "\uFEFF" + text : text;
        byte[] bytes = marked.getBytes(java.nio.charset.Charset.forName(charset));
        assertEquals(text, article(read("a.txt", bytes, options())).body());
        byte[] csv = ("\uFEFF".repeat(charset.equals("UTF-16LE") ? 1 : 0) + "title;text\nA;" + text)
                .getBytes(java.nio.charset.Charset.forName(charset));
        assertEquals(text, article(read("a.csv", csv, options())).body());
    }

    @Test
    void aMarkOfUtf8IsNoPartOfTheFirstRecord() {
        assertEquals(BODY, article(read("a.jsonl", "\uFEFF" + Dumps.json(1))).body());
        assertEquals(BODY, article(read("a.txt", "\uFEFF" + BODY)).body());
        assertEquals("u", article(read("a.csv", "\uFEFFtitle,text\nu," + BODY)).title());
        assertEquals(
                BODY, article(read("a.json", "\uFEFF[" + Dumps.json(1) + "]")).body());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "2031-05-04_summit.txt, 2031-05-04",
        "a/b/summit-20310504.txt, 2031-05-04",
        "summit_2031_05_04.txt.gz, 2031-05-04",
        "2031-05-04/summit.txt, ",
        "summit-12031050412.txt, ",
        "2031-13-04.txt, ",
        "syria_talks.txt, "
    })
    void aTextFileTakesItsDayFromItsNameOrHasNone(String name, LocalDate day) {
        assertEquals(day, article(read(name, BODY)).day());
        assertNull(article(read(name, BODY)).title());
    }

    @Test
    void theDayGivenIsForRecordsThatCarryNone() {
        ReadOptions given = new ReadOptions("auto", Mappings.builtIn(), DAY, 1 << 20);
        byte[] none = BODY.getBytes(StandardCharsets.UTF_8);
        assertEquals(DAY, article(read("a.txt", none, given)).day());
        assertEquals(
                LocalDate.parse("2031-05-04"),
                article(read("2031-05-04.txt", none, given)).day());
        byte[] unreadable = ("{\"text\": \"" + BODY + "\", \"date\": \"0000-00-00\"}").getBytes(StandardCharsets.UTF_8);
        assertNull(article(read("a.jsonl", unreadable, given)).day());
    }

    @Test
    void whatIsNoTextIsAReject() {
        assertEquals(
                "not a text", reject(read("a.txt", "\u0000\u0001\u0002PNG")).reason());
        assertEquals("the file is empty", reject(read("a.txt", "")).reason());
        assertEquals(
                "no dump file: no JSON object is in it",
                reject(read("a.jsonl", "\n \n")).reason());
    }

    @Test
    void warcRecordsThatAreNoPagesAreNotCounted() {
        String html = "HTTP/1.1 %s\r\nContent-Type: %s\r\n\r\n<html><body><p>%s</p></body></html>";
        String file = Dumps.warc("warcinfo", "application/warc-fields", "software: none\r\n")
                + Dumps.warc("request", "application/http; msgtype=request", "GET / HTTP/1.1\r\n\r\n")
                + Dumps.warc("response", "application/http; msgtype=response", html.replaceFirst("%s", "404 Not Found"))
                + Dumps.warc(
                        "response",
                        "application/http; msgtype=response",
                        "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\nPNG")
                + Dumps.warc("response", "text/dns", "example")
                + Dumps.warc("conversion", "text/plain", BODY);
        Article article = article(read("a.warc", file));
        assertEquals("https://wire.example/a", article.url());
        assertNull(article.day());
        assertEquals(file.indexOf("WARC/1.0\r\nWARC-Type: conversion"), article.position());
    }

    @Test
    void aWarcFileThatBreaksOffEndsWithAReject() {
        String file =
                Dumps.warc("conversion", "text/plain", BODY) + Dumps.warc("conversion", "text/plain", BODY + BODY);
        for (int end = 1; end < file.length() - 4; end += 7) {
            String kinds = kinds(read("a.wet", file.substring(0, end)));
            assertTrue(kinds.matches("a?r|a"), end + " " + kinds);
        }
        String cut = file.substring(0, file.length() - 50);
        assertEquals("ar", kinds(read("a.wet", cut)));
    }

    @Test
    void theMostFittingMappingIsTakenUnlessOneIsNamed() {
        String record = "{\"text\": \"" + BODY
                + "\", \"maintext\": \"Another text of the same article, that is.\", \"date_publish\": \"2031-03-04\"}";
        assertTrue(article(read("a.jsonl", record)).body().startsWith("Another"));
        ReadOptions named = new ReadOptions("auto", Mappings.builtIn().only("cc-news"), null, 1 << 20);
        assertEquals(
                BODY,
                article(read("a.jsonl", record.getBytes(StandardCharsets.UTF_8), named))
                        .body());
    }
}
