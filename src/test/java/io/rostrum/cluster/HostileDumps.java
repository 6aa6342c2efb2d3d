package io.rostrum.cluster;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;

/** Dump files that mean harm or were harmed, the same for the same seed. */
final class HostileDumps {

    private static final String SCRIPT = "<script>document.title='owned'</script>";
    private static final String GOOD =
            record("https://a.example/%d", "2031-03-04", "Port", "Ilse Varga said that it is open.");

    /** What is done to a line; {@code %d} becomes its number. */
    private static final List<String> LINES = List.of(
            GOOD,
            GOOD.substring(0, 40),
            record("https://a.example/%d", "0000-01-01", "Year 0", "Ilse Varga spoke."),
            record("https://a.example/%d", "9999-12-31", "Year 9999", "Ilse Varga spoke."),
            record("https://a.example/%d", "99999999999999999999", "Long", "Ilse Varga spoke."),
            record("https://a.example/%d", "2031-02-30", "No such day", "Ilse Varga spoke."),
            record(
                    "javascript:alert(1)//%d",
                    "2031-03-04", SCRIPT, SCRIPT + " Ilse Varga said \\\"" + SCRIPT + "\\\"."),
            record(
                    "https://a.example/%d",
                    "2031-03-04", "\u202eltr\u202c \u200f", "\u202eIlse Varga\u202c said \u200fno\u200e."),
            record(
                    "https://a.example/%d",
                    "2031-03-04", "\\u0000\\u0001\\u001b[31m", "Ilse\\u0000 Varga said \\u0007 no."),
            record("https://a.example/%d", "2031-03-04", "\\ud800", "Ilse Varga \\udc00 said \\ud83d."),
            "{\"url\":{\"a\":[1]},\"date\":[],\"title\":{},\"text\":[\"Ilse Varga %d\"]}",
            "{\"url\":\"x%d\",\"url\":\"y%d\",\"date\":2031,\"title\":null,\"text\":1e999}",
            "[".repeat(5000) + "%d",
            "{\"a\":".repeat(5000) + "%d",
            "{\"thread\":{\"site\":7},\"url\":\"%d\",\"text\":\"" + "<div>".repeat(2000) + "\"}",
            "null",
            "\ufeff" + GOOD,
            "\u0000\u0000%d",
            "not JSON %d");

    private final Random random = new Random(7);
    private final Path folder;
    private final Set<Long> contents = new HashSet<>();
    private int lines;

    HostileDumps(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    /** Files with the same bytes are one. */
    int files() {
        return contents.size();
    }

    /** Of the files whose records are lines, none of them blank. */
    int lines() {
        return lines;
    }

    void write(int records) throws IOException {
        int perFile = records / 4;
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.ISO_8859_1)) {
            save(charset + ".jsonl", lines(perFile).getBytes(charset));
        }
        save("broken-utf8.jsonl", withBytesChanged(lines(perFile).getBytes(StandardCharsets.UTF_8)));
        byte[] rest = lines(records - 3 * perFile).getBytes(StandardCharsets.UTF_8);
        int half = 1 + new String(rest, 0, rest.length / 2, StandardCharsets.ISO_8859_1).lastIndexOf('\n');
        save(
                "two-members.jsonl.gz",
                joined(gzip(Arrays.copyOf(rest, half)), gzip(Arrays.copyOfRange(rest, half, rest.length))));
        writeOthers();
    }

    private void writeOthers() throws IOException {
        byte[] good = lines(300).getBytes(StandardCharsets.UTF_8);
        lines -= 300;
        byte[] gzip = gzip(good);
        for (int cut = 0; cut < 10; cut++) {
            save("cut-" + cut + ".jsonl.gz", Arrays.copyOf(gzip, random.nextInt(gzip.length)));
        }
        save("no-gzip.jsonl.gz", good);
        save("gzip-unnamed.jsonl", gzip);
        save("zeros.jsonl.gz", bomb('\0'));
        save("spaces.jsonl.gz", bomb(' '));
        save("letters.html.gz", bomb('x'));
        save("letters.txt.gz", bomb('x'));
        save("one-line.jsonl", "x".repeat(50_000_000).getBytes(StandardCharsets.US_ASCII));
        save(
                "open-quote.csv",
                ("url,date,title,text\n\"" + "a,b\n".repeat(100_000)).getBytes(StandardCharsets.US_ASCII));
        save("deep.html", "<div><table><tr><td><b>".repeat(100_000).getBytes(StandardCharsets.US_ASCII));
        save("open.html", "<".repeat(1_000_000).getBytes(StandardCharsets.US_ASCII));
        save("entities.html", "&#x1F4A9;&amp;&#0;".repeat(100_000).getBytes(StandardCharsets.US_ASCII));
        save("lengths.warc", "WARC/1.0\r\nContent-Length: 99999999999\r\n\r\nx".getBytes(StandardCharsets.US_ASCII));
        save("minus.warc", "WARC/1.0\r\nContent-Length: -1\r\n\r\nx".getBytes(StandardCharsets.US_ASCII));
        for (String end :
                List.of("warc", "warc.gz", "wet", "csv", "parquet", "html", "txt", "jsonl.bz2", "jsonl.zst")) {
            byte[] noise = new byte[10_000];
            random.nextBytes(noise);
            save("noise." + end, noise);
            save("empty." + end, new byte[0]);
        }
        save(
                "parquet.parquet",
                joined(
                        "PAR1".getBytes(StandardCharsets.US_ASCII),
                        new byte[] {-1, -1, -1, 127},
                        "PAR1".getBytes(StandardCharsets.US_ASCII)));
    }

    private String lines(int count) {
        int first = lines;
        lines += count;
        return IntStream.range(first, first + count)
                .mapToObj(line -> LINES.get(random.nextInt(LINES.size())).replace("%d", Integer.toString(line)) + "\n")
                .collect(Collectors.joining());
    }

    /** Line ends stay, and no line becomes blank. */
    private byte[] withBytesChanged(byte[] bytes) {
        for (int change = 0; change < bytes.length / 100; change++) {
            int at = random.nextInt(bytes.length);
            byte other = (byte) (128 + random.nextInt(128));
            bytes[at] = bytes[at] == '\n' ? bytes[at] : other;
        }
        return bytes;
    }

    private static String record(String url, String day, String title, String text) {
        UnaryOperator<String> quoted = value -> "\"" + value + "\"";
        return "{\"url\":" + quoted.apply(url) + ",\"date\":" + quoted.apply(day) + ",\"title\":" + quoted.apply(title)
                + ",\"text\":" + quoted.apply(text) + "}";
    }

    /** Unpacks to 300 million times one character. */
    private static byte[] bomb(char character) throws IOException {
        byte[] block = new byte[1_000_000];
        Arrays.fill(block, (byte) character);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            for (int times = 0; times < 300; times++) {
                out.write(block);
            }
        }
        return packed.toByteArray();
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    private static byte[] joined(byte[]... parts) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.write(part);
        }
        return all.toByteArray();
    }

    private void save(String name, byte[] bytes) throws IOException {
        Files.write(folder.resolve(name), bytes);
        CRC32 sum = new CRC32();
        sum.update(bytes);
        contents.add(sum.getValue());
    }
}
