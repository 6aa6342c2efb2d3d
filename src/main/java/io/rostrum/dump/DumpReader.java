package io.rostrum.dump;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.commons.io.input.ReaderInputStream;
import org.apache.parquet.io.InputFile;

/** Opens dump files of any format. */
public final class DumpReader {

    private static final int BLOCK = 65536;
    private static final int SNIFFED = 8192;

    private DumpReader() {}

    /**
     * The records of a stream, one by one; it is closed after the last.
     *
     * @param in    the file's bytes from the range's {@link ByteRange#seek} on; its failures as UncheckedIOException
     *              pass through, as IOException they are breaks of the file
     * @param name  the file's name: its ending tells the format, its day the day of a text
     * @param range {@link ByteRange#WHOLE}, or part of a file for which {@link #canBeSplit}
     */
    public static RecordIterator open(InputStream in, String name, ByteRange range, ReadOptions options) {
        try {
            return new RecordIterator(reader(in, name, range, options), in);
        } catch (UncheckedIOException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            return new RecordIterator(new UnreadableFile(range.start(), e), in);
        }
    }

    /** The records of a Parquet file, which cannot be read as a stream. */
    public static RecordIterator openParquet(InputFile file, ReadOptions options) {
        Closeable nothing = () -> {};
        try {
            return new RecordIterator(new ParquetRecordReader(file, options), nothing);
        } catch (UncheckedIOException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            return new RecordIterator(new UnreadableFile(0, e), nothing);
        }
    }

    /** Whether a file with these first bytes is Parquet. */
    public static boolean isParquet(byte[] start, int length, String name, ReadOptions options) {
        return Format.of(options.format(), name, start, length) == Format.PARQUET;
    }

    /** Whether a file with these first bytes is plain JSON lines, which can be read from any place on. */
    public static boolean canBeSplit(byte[] start, int length, String name, ReadOptions options) {
        return Compression.of(start, length) == Compression.NONE
                && !Charsets.isUtf16(start, length)
                && Format.of(options.format(), Compression.plainName(name), start, length) == Format.JSONL
                && !JsonShape.runsOverLines(start, length);
    }

    private static RecordReader reader(InputStream in, String name, ByteRange range, ReadOptions options)
            throws IOException {
        if (range.start() > 0) {
            return new JsonLinesReader(in, range, options);
        }
        InputStream raw = new BufferedInputStream(in, BLOCK);
        byte[] magic = peek(raw, Compression.MAGIC);
        InputStream opened =
                new WatchedStream(Compression.of(magic, magic.length).open(raw));
        InputStream plain = new BufferedInputStream(opened, BLOCK);
        byte[] start = peek(plain, SNIFFED);
        InputStream text = plain;
        if (Charsets.isUtf16(start, start.length)) {
            text = utf8(plain);
            start = utf8(new ByteArrayInputStream(start)).readAllBytes();
        }
        Format format = Format.of(options.format(), Compression.plainName(name), start, start.length);
        return switch (format) {
            case JSONL ->
                JsonShape.runsOverLines(start, start.length)
                        ? new JsonValuesReader(text, options)
                        : new JsonLinesReader(text, range, options);
            case CSV -> new CsvReader(text, options);
            case WARC, WET -> new WarcRecordReader(plain, options);
            case HTML -> new HtmlFileReader(text, name, options);
            case TEXT -> new TextFileReader(text, name, options);
            case PARQUET -> throw new IOException("Parquet cannot be read out of a compressed file");
        };
    }

    private static InputStream utf8(InputStream utf16) throws IOException {
        return ReaderInputStream.builder()
                .setReader(new InputStreamReader(utf16, StandardCharsets.UTF_16))
                .setCharset(StandardCharsets.UTF_8)
                .get();
    }

    /** The first bytes; fewer where the file ends, or breaks off, before. */
    private static byte[] peek(InputStream in, int count) throws IOException {
        in.mark(count);
        byte[] start = new byte[count];
        int length = 0;
        try {
            int read = in.read(start, 0, count);
            while (read > 0) {
                length += read;
                read = in.read(start, length, count - length);
            }
        } catch (IOException e) {
            // Whoever reads the file on comes to the same break: WatchedStream fails again.
            length = Math.max(length, 0);
        }
        in.reset();
        return Arrays.copyOf(start, length);
    }
}
