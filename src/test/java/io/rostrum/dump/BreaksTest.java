package io.rostrum.dump;

import static io.rostrum.dump.Dumps.BODY;
import static io.rostrum.dump.Dumps.kinds;
import static io.rostrum.dump.Dumps.options;
import static io.rostrum.dump.Dumps.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is broken is a reject at its place; what is whole before and after it is read. */
class BreaksTest {

    private static final String PAGE = "<html><body><article><h1>Ports</h1><p>" + BODY + "</p></article></body></html>";

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static byte[] gz(String text) {
        return Dumps.compressed("gz", bytes(text));
    }

    private static byte[] record(String headers, byte[] body) {
        byte[] head = bytes("HTTP/1.1 200 OK\r\n" + headers + "\r\n");
        byte[] before = bytes("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://wire.example/a\r\n"
                + "Content-Type: application/http; msgtype=response\r\nContent-Length: " + (head.length + body.length)
                + "\r\n\r\n");
        return joined(before, head, body, bytes("\r\n\r\n"));
    }

    private static byte[] deflated(byte[] body, boolean isRaw) {
        Deflater deflater = new Deflater(9, isRaw);
        deflater.setInput(body);
        deflater.finish();
        byte[] out = new byte[10_000];
        return Arrays.copyOf(out, deflater.deflate(out));
    }

    @Test
    void aStreamThatGivesNoByteForEverBreaksOff() {
        InputStream stuck = new InputStream() {
            @Override
            public int read() {
                return 0;
            }

            @Override
            public int read(byte[] bytes, int start, int length) {
                return 0;
            }
        };
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            assertThrows(IOException.class, () -> new WatchedStream(stuck).read(new byte[10], 0, 10));
            try (RecordIterator records = DumpReader.open(stuck, "a.jsonl", ByteRange.WHOLE, options())) {
                assertTrue(records.next() instanceof Reject);
            }
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"gzip", "x-gzip", "zstd", "zlib", "raw", "plain gzip", "plain br", "gzip unnamed", "zstd cut"})
    void everyContentEncodingIsReadOrRejectedAndTheNextRecordIsRead(String encoding) {
        byte[] page = bytes(PAGE);
        byte[] zstd = Dumps.compressed("zst", page);
        byte[] body =
                switch (encoding) {
                    case "gzip", "x-gzip", "gzip unnamed" -> Dumps.compressed("gz", page);
                    case "zstd" -> zstd;
                    case "zstd cut" -> Arrays.copyOf(zstd, zstd.length - 9);
                    case "zlib" -> deflated(page, false);
                    case "raw" -> deflated(page, true);
                    default -> page;
                };
        String name =
                switch (encoding) {
                    case "zlib", "raw" -> "deflate";
                    case "zstd cut" -> "zstd";
                    case "gzip unnamed" -> "identity";
                    default -> encoding.replace("plain ", "");
                };
        byte[] first = record("Content-Type: text/html\r\nContent-Encoding: " + name + "\r\n", body);
        byte[] second = record("Content-Type: text/html\r\n", page);
        List<DumpRecord> records = assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> read("a.warc", joined(first, second), options()));
        assertEquals(encoding.equals("zstd cut") ? "ra" : "aa", kinds(records), records.toString());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"-40, raa", "-1, raa", "40, raa", "100000, raa"})
    void aRecordWhoseLengthIsNotTrueCostsOnlyItself(int wrong, String kinds) {
        String good = new String(record("Content-Type: text/html\r\n", bytes(PAGE)), StandardCharsets.UTF_8);
        int at = good.indexOf("Content-Length: ") + "Content-Length: ".length();
        int length = Integer.parseInt(good.substring(at, good.indexOf('\r', at)));
        String bad = good.substring(0, at) + (length + wrong) + good.substring(good.indexOf('\r', at));
        List<DumpRecord> records = read("a.warc", bad + good + good);
        assertEquals(kinds, kinds(records), records.toString());
        assertEquals(0, records.get(0).position());
        assertEquals(bytes(bad).length, records.get(1).position());
    }

    @Test
    void rubbishBetweenRecordsIsOneReject() {
        String good = new String(record("Content-Type: text/html\r\n", bytes(PAGE)), StandardCharsets.UTF_8);
        assertEquals("ara", kinds(read("a.warc", good + "something else\r\nand more\r\n" + good)));
    }

    @Test
    void aBrokenMemberCostsOnlyItself() {
        byte[][] members = new byte[5][];
        for (int i = 0; i < members.length; i++) {
            members[i] = Dumps.compressed("gz", record("Content-Type: text/html\r\n", bytes(PAGE + i)));
        }
        for (int at = 12; at < members[1].length; at += 5) {
            byte[][] broken = members.clone();
            broken[1] = members[1].clone();
            broken[1][at] ^= 0x55;
            List<DumpRecord> records = read("a.warc.gz", joined(broken), options());
            assertTrue(kinds(records).matches("ar+aaa"), at + " " + kinds(records));
        }
    }

    @Test
    void whatFollowsTheLastMemberCostsNothing() {
        byte[] two = joined(gz(Dumps.json(1)), gz(Dumps.json(2)));
        assertEquals("aa", kinds(read("a.jsonl.gz", joined(two, new byte[512]), options())));
        assertEquals("aa", kinds(read("a.jsonl.gz", joined(two, bytes("rubbish!")), options())));
        String much = "x".repeat(1_000);
        assertEquals("aar", kinds(read("a.jsonl.gz", joined(two, bytes(much)), options())));
    }

    @Test
    void aFileCompressedTwiceIsRead() {
        byte[] twice = Dumps.compressed("gz", gz(Dumps.json(1)));
        assertEquals("a", kinds(read("a.jsonl.gz", twice, options())));
        assertEquals("a", kinds(read("a.jsonl.gz.gz", twice, options())));
    }

    @Test
    void filesOfNoBytesAreNamed() {
        for (String name : List.of("a.jsonl", "a.csv", "a.warc", "a.html", "a.txt", "a.parquet", "a.json.gz")) {
            assertEquals("the file is empty", Dumps.reject(read(name, "")).reason());
        }
        assertEquals(
                "the file is empty",
                Dumps.reject(read("a.jsonl.gz", gz(""), options())).reason());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            no type, but told by the archive | WARC-Identified-Payload-Type: text/html |                                        | a
            no type, but a page              |                                         |                                        | a
            plain text, but a page           |                                         | Content-Type: text/plain               | a
            a picture                        |                                         | Content-Type: image/png                | r
            """)
    void pagesWithoutTheirTypeAreRead(String what, String warc, String http, String kinds) {
        String good = new String(
                record(http == null ? "" : http + "\r\n", bytes("<!DOCTYPE html>" + PAGE)), StandardCharsets.UTF_8);
        String file = warc == null ? good : good.replace("Content-Length", warc + "\r\nContent-Length");
        assertEquals(kinds, kinds(read("a.warc", file)));
    }

    @Test
    void oldWarcWithLineFeedsAndArcAreRead() {
        String old = new String(record("Content-Type: text/html\r\n", bytes(PAGE)), StandardCharsets.UTF_8)
                .replace("WARC/1.0", "WARC/0.18");
        int block = old.indexOf("\r\n\r\n") + 4;
        String head = old.substring(0, block).replace("\r\n", "\n");
        assertEquals("aa", kinds(read("a.warc", (head + old.substring(block).strip() + "\n\n").repeat(2))));
        String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + PAGE;
        String arc = "filedesc://a.arc 0.0.0.0 20310304100000 text/plain 6\n1 0 X\n\n"
                + ("https://wire.example/a 10.0.0.1 20310304100000 text/html " + http.length() + "\n" + http + "\n")
                        .repeat(2);
        List<DumpRecord> records = read("a.arc", arc);
        assertEquals("aa", kinds(records));
        assertEquals("https://wire.example/a", ((Article) records.get(0)).url());
    }
}
