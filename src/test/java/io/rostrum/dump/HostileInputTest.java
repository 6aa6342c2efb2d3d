package io.rostrum.dump;

import static io.rostrum.dump.Dumps.kinds;
import static io.rostrum.dump.Dumps.options;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is in a file, reading it ends, and never with an exception. */
class HostileInputTest {

    private static final int ROUNDS = 400;

    @ParameterizedTest
    @ValueSource(strings = {"a.jsonl", "a.json", "a.csv", "a.warc", "a.wet", "a.html", "a.txt", "a.parquet", "a"})
    void randomBytesNeverThrow(String name) {
        Random random = new Random(name.hashCode());
        for (int i = 0; i < ROUNDS; i++) {
            byte[] bytes = new byte[random.nextInt(2_000)];
            random.nextBytes(bytes);
            check(Dumps.read(name, withMagic(bytes, i), options()));
        }
    }

    /** Compressed formats and WARC are only entered through their first bytes. */
    private static byte[] withMagic(byte[] bytes, int round) {
        int[][] magics = {
            {}, {0x1F, 0x8B, 8, 0}, {'B', 'Z', 'h', '9'}, {0x28, 0xB5, 0x2F, 0xFD}, {'W', 'A', 'R', 'C', '/'}, {'['}
        };
        int[] magic = magics[round % magics.length];
        for (int i = 0; i < Math.min(magic.length, bytes.length); i++) {
            bytes[i] = (byte) magic[i];
        }
        return bytes;
    }

    @ParameterizedTest
    @ValueSource(strings = {"jsonl", "json", "csv", "warc", "txt", "html"})
    void goodFilesWithSomeBytesChangedNeverThrow(String format) {
        String page =
                "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n<p>ab\r\n0\r\n\r\n";
        String good =
                switch (format) {
                    case "jsonl" -> Dumps.json(1) + Dumps.json(2) + Dumps.json(3);
                    case "json" -> "[" + Dumps.json(1) + "," + Dumps.json(2) + "]";
                    case "csv" -> "title,text\n\"a\",\"b\nc\"\n" + "d,e\n".repeat(5);
                    case "warc" ->
                        Dumps.warc("response", "application/http", page)
                                + Dumps.warc("conversion", "text/plain", Dumps.BODY);
                    default -> "<html><body>" + Dumps.BODY + "</body></html>";
                };
        Random random = new Random(format.hashCode());
        for (int i = 0; i < ROUNDS; i++) {
            byte[] bytes = good.getBytes(StandardCharsets.UTF_8);
            for (int n = random.nextInt(4); n >= 0; n--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            String with = List.of("", "gz", "bz2", "zst").get(i % 4);
            byte[] file = Dumps.compressed(with, bytes);
            if (random.nextBoolean()) {
                file[random.nextInt(file.length)] ^= (byte) (1 + random.nextInt(255));
            }
            check(Dumps.read("a." + format, file, options()));
        }
    }

    private static void check(List<DumpRecord> records) {
        for (DumpRecord record : records) {
            assertTrue(record.position() >= 0, record.toString());
            if (record instanceof Reject reject) {
                assertFalse(reject.reason().isEmpty());
                assertTrue(reject.excerpt().length() <= Reject.EXCERPT);
                assertTrue(reject.excerpt().chars().noneMatch(Character::isISOControl), reject.excerpt());
            } else {
                assertFalse(((Article) record).body().isBlank());
            }
        }
    }

    /** In lines as JSON has them, each line that is not blank is one record, whatever is in it. */
    @Test
    void everyLineIsOneRecordWhereverTheFileIsSplit() {
        Random random = new Random(3);
        for (int i = 0; i < ROUNDS; i++) {
            StringBuilder file = new StringBuilder();
            int lines = 1 + random.nextInt(20);
            for (int n = 0; n < lines; n++) {
                file.append(random.nextBoolean() ? Dumps.json(n) : "x".repeat(random.nextInt(300)) + "\n");
            }
            byte[] bytes = file.toString().getBytes(StandardCharsets.UTF_8);
            List<DumpRecord> whole = Dumps.read("a.jsonl", bytes, options());
            assertEquals(file.toString().lines().filter(line -> !line.isBlank()).count(), whole.size());
            long middle = 1L + random.nextInt(bytes.length + 1);
            List<DumpRecord> parts = new ArrayList<>(part(bytes, new ByteRange(0, middle)));
            parts.addAll(part(bytes, new ByteRange(middle, Long.MAX_VALUE)));
            assertEquals(whole, parts);
        }
    }

    private static List<DumpRecord> part(byte[] bytes, ByteRange range) {
        int seek = (int) Math.min(range.seek(), bytes.length);
        InputStream in = new ByteArrayInputStream(bytes, seek, bytes.length - seek);
        List<DumpRecord> records = new ArrayList<>();
        try (RecordIterator iterator = DumpReader.open(in, "a.jsonl", range, options())) {
            iterator.forEachRemaining(records::add);
        }
        return records;
    }

    /** More than this JVM has memory for, in one record. */
    @ParameterizedTest
    @ValueSource(strings = {"jsonl", "json", "csv", "txt", "html"})
    void whatUnpacksToGigabytesIsOneReject(String format) throws IOException {
        long size = 3L << 30;
        String head = format.startsWith("json") ? "{\"text\": \"" : "csv".equals(format) ? "title,text\na,\"" : "";
        InputStream bomb = new SequenceInputStream(
                new ByteArrayInputStream(head.getBytes(StandardCharsets.UTF_8)), new Repeating(size));
        try (RecordIterator records = DumpReader.open(bomb, "a." + format, ByteRange.WHOLE, options())) {
            List<DumpRecord> read = new ArrayList<>();
            records.forEachRemaining(read::add);
            assertEquals("r", kinds(read));
            assertEquals("longer than 1048576 bytes", ((Reject) read.get(0)).reason());
        }
    }

    private static final class Repeating extends InputStream {

        private long left;

        Repeating(long size) {
            left = size;
        }

        @Override
        public int read() {
            return left-- > 0 ? 'x' : -1;
        }

        @Override
        public int read(byte[] bytes, int start, int length) {
            int count = (int) Math.min(length, left);
            Arrays.fill(bytes, start, start + count, (byte) 'x');
            left -= count;
            return count == 0 ? -1 : count;
        }
    }
}
