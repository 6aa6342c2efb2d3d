package io.rostrum.dump;

import static io.rostrum.dump.Dumps.options;
import static io.rostrum.dump.Dumps.read;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One piece of a file is cut, overwritten or lengthened: the reading ends, and all other pieces are read. */
class FuzzTest {

    private static final int VARIANTS = Integer.getInteger("fuzz.variants", 250);
    private static final int PIECES = 5;

    @ParameterizedTest
    @ValueSource(strings = {"a.jsonl", "a.csv", "a.warc", "a.jsonl.gz", "a.warc.gz"})
    void whatIsDoneToOnePieceIsSeenAndCostsNoOther(String name) {
        Random random = new Random(name.hashCode());
        for (int i = 0; i < VARIANTS; i++) {
            int hurt = random.nextInt(PIECES);
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            file.writeBytes(name.contains("csv") ? "url,title,text\n".getBytes(StandardCharsets.UTF_8) : new byte[0]);
            for (int piece = 0; piece < PIECES; piece++) {
                byte[] good = piece(name, piece);
                file.writeBytes(piece == hurt ? hurt(good, random, name) : good);
            }
            List<DumpRecord> records =
                    assertTimeoutPreemptively(Duration.ofSeconds(30), () -> read(name, file.toByteArray(), options()));
            check(records, hurt, name + " " + i + " " + hurt);
        }
    }

    private static void check(List<DumpRecord> records, int hurt, String what) {
        List<String> urls = records.stream()
                .filter(Article.class::isInstance)
                .map(record -> String.valueOf(((Article) record).url()))
                .collect(Collectors.toList());
        for (int piece = 0; piece < PIECES; piece++) {
            assertTrue(piece == hurt || urls.contains("https://wire.example/" + piece), what + " lost " + piece);
        }
        assertTrue(records.size() >= PIECES, what + ": the piece hurt is nowhere: " + records);
    }

    private static byte[] piece(String name, int number) {
        String url = "https://wire.example/" + number;
        byte[] plain =
                switch (name.split("\\.")[1]) {
                    case "csv" -> (url + ",Ports," + Dumps.BODY + "\n").getBytes(StandardCharsets.UTF_8);
                    case "warc" ->
                        Dumps.warc("conversion", "text/plain", Dumps.BODY)
                                .replace("https://wire.example/a", url)
                                .getBytes(StandardCharsets.UTF_8);
                    default -> Dumps.json(number).getBytes(StandardCharsets.UTF_8);
                };
        return name.endsWith("gz") ? Dumps.compressed("gz", plain) : plain;
    }

    /** The piece with its beginning and, in files of lines, its end left as they are: they part it from the others. */
    private static byte[] hurt(byte[] good, Random random, String name) {
        boolean isPacked = name.endsWith("gz");
        String text = new String(good, StandardCharsets.ISO_8859_1);
        int first = isPacked ? 10 : name.contains("warc") ? text.indexOf("WARC-Type") : 1;
        int last = good.length - (isPacked ? 0 : name.contains("warc") ? 4 : 1);
        int at = first + random.nextInt(last - first);
        byte[] hurt = good.clone();
        switch (random.nextInt(isPacked ? 2 : 1)) {
            case 0 -> {
                for (int n = random.nextInt(3); n >= 0; n--) {
                    hurt[first + random.nextInt(last - first)] ^= (byte) (isPacked ? 1 + random.nextInt(255) : 1);
                }
            }
            default -> hurt = Arrays.copyOf(good, at);
        }
        return hurt;
    }
}
