package io.rostrum.dump;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;

/** Dumps that tests make. */
final class Dumps {

    static final String BODY = "Ilse Varga said that the ports of Norland would stay open to the grain ships.";

    private Dumps() {}

    static ReadOptions options() {
        return new ReadOptions("auto", Mappings.builtIn(), null, 1 << 20);
    }

    static List<DumpRecord> read(String name, String content) {
        return read(name, content.getBytes(StandardCharsets.UTF_8), options());
    }

    static List<DumpRecord> read(String name, byte[] content, ReadOptions options) {
        List<DumpRecord> records = new ArrayList<>();
        try (RecordIterator iterator =
                DumpReader.open(new ByteArrayInputStream(content), name, ByteRange.WHOLE, options)) {
            iterator.forEachRemaining(records::add);
        }
        return records;
    }

    static String json(int number) {
        return "{\"title\": \"Ports\", \"text\": \"" + BODY + "\", \"url\": \"https://wire.example/" + number
                + "\", \"date\": \"2031-03-04\", \"domain\": \"wire.example\"}\n";
    }

    static byte[] compressed(String with, byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out =
                switch (with) {
                    case "gz" -> new GZIPOutputStream(bytes);
                    case "bz2" -> new BZip2CompressorOutputStream(bytes);
                    case "zst" -> new ZstdOutputStream(bytes);
                    default -> bytes;
                }) {
            out.write(content);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }

    /** One WARC record with its headers and block. */
    static String warc(String type, String contentType, String block) {
        return String.join(
                "\r\n",
                "WARC/1.0",
                "WARC-Type: " + type,
                "WARC-Target-URI: https://wire.example/a",
                "WARC-Date: 2031-03-04T10:00:00Z",
                "WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>",
                "Content-Type: " + contentType,
                "Content-Length: " + block.getBytes(StandardCharsets.UTF_8).length,
                "",
                block,
                "",
                "");
    }

    /** What became of the records, one letter each: a for an article, r for a reject. */
    static String kinds(List<DumpRecord> records) {
        StringBuilder kinds = new StringBuilder();
        records.forEach(record -> kinds.append(record instanceof Article ? 'a' : 'r'));
        return kinds.toString();
    }

    static Article article(List<DumpRecord> records) {
        if (records.size() == 1 && records.get(0) instanceof Article article) {
            return article;
        }
        throw new AssertionError("not one article: " + records);
    }

    static Reject reject(List<DumpRecord> records) {
        if (records.size() == 1 && records.get(0) instanceof Reject reject) {
            return reject;
        }
        throw new AssertionError("not one reject: " + records);
    }
}
