package io.rostrum.dump;

import static io.rostrum.dump.Dumps.options;
import static io.rostrum.dump.Dumps.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Records, members and entries of a file are left out, doubled and exchanged; then it is cut, bits are flipped, or rubbish
 * comes into it. The reading ends, and what is whole is read or a reject says that something is broken. {@code -Dfuzz.variants=1000}
 * tries more.
 */
class SurgeryTest {

    private static final int VARIANTS = Integer.getInteger("fuzz.variants", 250);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a.jsonl",
                "a.json",
                "a.csv",
                "a.warc",
                "a.jsonl.gz",
                "a.warc.gz",
                "a.zip",
                "a.tar",
                "a.tar.gz",
                "a.csv.bz2",
                "a.jsonl.zst"
            })
    void whatIsWholeIsReadOrAnotherIsRejected(String name) throws IOException {
        Random random = new Random(name.hashCode());
        for (int i = 0; i < VARIANTS; i++) {
            List<Integer> pieces = surgery(random);
            byte[] whole = file(name, pieces);
            byte[] hurt = hurt(whole, random);
            String what = name + " " + i + " of " + pieces;
            assertEquals(urls(pieces), urls(reading(name, whole, what)), what);
            List<DumpRecord> records = reading(name, hurt, what);
            boolean isReported = records.stream().anyMatch(Reject.class::isInstance);
            assertTrue(
                    isReported || isAllThere(records, pieces) || isUntold(name, whole, hurt),
                    what + ": " + Dumps.kinds(records)
                            + new String(hurt, StandardCharsets.ISO_8859_1).replaceAll("[^ -~\n]", "."));
            assertEquals(records, reading(name, hurt, what), what);
        }
    }

    private static List<DumpRecord> reading(String name, byte[] file, String what) {
        return assertTimeoutPreemptively(Duration.ofSeconds(30), () -> read(name, file, options()), what);
    }

    private static List<Integer> surgery(Random random) {
        List<Integer> pieces = new ArrayList<>(List.of(0, 1, 2, 3, 4, 5));
        for (int n = random.nextInt(4); n > 0; n--) {
            int at = random.nextInt(pieces.size());
            switch (random.nextInt(3)) {
                case 0 -> pieces.remove(at);
                case 1 -> pieces.add(random.nextInt(pieces.size()), pieces.get(at));
                default -> Collections.swap(pieces, at, random.nextInt(pieces.size()));
            }
        }
        return pieces;
    }

    private static byte[] hurt(byte[] whole, Random random) {
        int at = random.nextInt(whole.length);
        byte[] hurt = whole.clone();
        switch (random.nextInt(4)) {
            case 0 -> hurt = Arrays.copyOf(whole, at);
            case 1 -> {
                byte[] rubbish = new byte[1 + random.nextInt(40)];
                random.nextBytes(rubbish);
                hurt = joined(Arrays.copyOf(whole, at), rubbish, Arrays.copyOfRange(whole, at, whole.length));
            }
            case 2 -> hurt[at] ^= (byte) (1 << random.nextInt(8));
            default -> {
                for (int n = random.nextInt(8); n >= 0; n--) {
                    hurt[random.nextInt(whole.length)] ^= (byte) (1 << random.nextInt(8));
                }
            }
        }
        return hurt;
    }

    /** The text of every piece stands in a record: where a line end or a mark was hit, that of two may stand in one. */
    private static boolean isAllThere(List<DumpRecord> records, List<Integer> pieces) {
        int length = records.stream()
                .mapToInt(record -> ((Article) record).body().length())
                .sum();
        return length > (pieces.size() - 0.5) * Dumps.BODY.length();
    }

    /** Nobody can tell that something follows, and records of types that nobody knows are passed over. */
    private static boolean isUntold(String name, byte[] whole, byte[] hurt) {
        boolean isCut = hurt.length < whole.length && !name.endsWith("zip");
        return isCut || name.equals("a.warc") && types(hurt) < types(whole);
    }

    private static int types(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1).split("WARC-Type: conversion\r\n", -1).length;
    }

    private static Set<String> urls(List<?> pieces) {
        Set<String> urls = new TreeSet<>();
        for (Object piece : pieces) {
            urls.add(piece instanceof Article article ? article.url() : "https://wire.example/" + piece);
        }
        return urls;
    }

    private static byte[] file(String name, List<Integer> pieces) throws IOException {
        return switch (name) {
            case "a.json" -> bytes("[" + String.join(",", lines(pieces)) + "]");
            case "a.csv" -> csv(pieces);
            case "a.csv.bz2" -> Dumps.compressed("bz2", csv(pieces));
            case "a.warc" -> joined(pieces.stream().map(SurgeryTest::record).toArray(byte[][]::new));
            case "a.warc.gz" -> members(pieces.stream().map(SurgeryTest::record).toList());
            case "a.jsonl.gz" ->
                members(lines(pieces).stream().map(SurgeryTest::bytes).toList());
            case "a.jsonl.zst" -> Dumps.compressed("zst", bytes(String.join("", lines(pieces))));
            case "a.zip" -> zip(pieces);
            case "a.tar" -> tar(pieces);
            case "a.tar.gz" -> Dumps.compressed("gz", tar(pieces));
            default -> bytes(String.join("", lines(pieces)));
        };
    }

    private static List<String> lines(List<Integer> pieces) {
        return pieces.stream().map(Dumps::json).toList();
    }

    private static byte[] csv(List<Integer> pieces) {
        StringBuilder rows = new StringBuilder("url,title,text\n");
        pieces.forEach(piece -> rows.append("https://wire.example/" + piece + ",Ports,\"" + Dumps.BODY + "\"\n"));
        return bytes(rows.toString());
    }

    private static byte[] record(int piece) {
        return bytes(Dumps.warc("conversion", "text/plain", Dumps.BODY)
                .replace("https://wire.example/a", "https://wire.example/" + piece));
    }

    private static byte[] members(List<byte[]> pieces) {
        return joined(
                pieces.stream().map(piece -> Dumps.compressed("gz", piece)).toArray(byte[][]::new));
    }

    private static byte[] zip(List<Integer> pieces) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < pieces.size(); i++) {
                ZipEntry entry = new ZipEntry("news/" + i + ".jsonl");
                entry.setTime(0); // else its bytes depend on the clock
                zip.putNextEntry(entry);
                zip.write(bytes(Dumps.json(pieces.get(i))));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] tar(List<Integer> pieces) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
            for (int i = 0; i < pieces.size(); i++) {
                byte[] line = bytes(Dumps.json(pieces.get(i)));
                TarArchiveEntry entry = new TarArchiveEntry("news/" + i + ".jsonl");
                entry.setModTime(0); // likewise
                entry.setSize(line.length);
                tar.putArchiveEntry(entry);
                tar.write(line);
                tar.closeArchiveEntry();
            }
        }
        return bytes.toByteArray();
    }

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
}
