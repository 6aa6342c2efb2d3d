package io.rostrum.dump;

import io.rostrum.day.DayOrder;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.apache.commons.io.input.ReaderInputStream;
import org.apache.parquet.io.InputFile;

/** Opens dump files of any format. */
public final class DumpReader {

    /** First bytes of a file by which it is told what it is. */
    public static final int SNIFFED = 65536;

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
            ReadOptions placed = FolderValues.of(name).over(options);
            return new RecordIterator(reader(in, name, range, placed, 0), in);
        } catch (UncheckedIOException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            return new RecordIterator(new UnreadableFile(range.start(), e), in);
        }
    }

    /** The records of a Parquet file, which cannot be read as a stream. */
    public static RecordIterator openParquet(InputFile file, String name, ReadOptions options) {
        Closeable nothing = () -> {};
        try {
            ReadOptions placed = FolderValues.of(name).over(options);
            return new RecordIterator(new ParquetRecordReader(file, placed), nothing);
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
                && NoDump.reason(options, name, start, length) == null
                && Format.of(options.format(), Compression.plainName(name), start, length) == Format.JSONL
                && !JsonShape.runsOverLines(start, length);
    }

    /** @param depth how many archives the file lies in */
    static RecordReader reader(InputStream in, String name, ByteRange range, ReadOptions options, int depth)
            throws IOException {
        if (range.start() > 0) {
            return new JsonLinesReader(new WatchedStream(in), range, options);
        }
        Unpacked file = Unpacked.of(in, name);
        return ofPlain(file.bytes(), file.name(), range, options, depth);
    }

    private static RecordReader ofPlain(Sniffed plain, String name, ByteRange range, ReadOptions options, int depth)
            throws IOException {
        byte[] start = plain.start();
        if (plain.isEmpty()) {
            return new NoDump(WholeFileReader.EMPTY, start, plain);
        }
        String reason = NoDump.reason(options, name, start, start.length);
        if (reason != null) {
            return new NoDump(reason, start, plain);
        }
        if (Archive.isOne(start)) {
            return new Archive(plain, name, options, depth);
        }
        InputStream text = plain;
        if (Charsets.isUtf16(start, start.length)) {
            Charset utf16 = Charsets.utf16(start, start.length);
            text = utf8(plain, utf16);
            start = utf8(new ByteArrayInputStream(start), utf16).readAllBytes();
        }
        Format format = Format.of(options.format(), name, start, start.length);
        return of(format, text, plain, start, name, range, hasRows(format) ? decided(start, options) : options);
    }

    static boolean hasRows(Format format) {
        return format == Format.JSONL || format == Format.CSV;
    }

    /** For a file that begins so, or a part of it: its rows may say whether days or months come first. */
    public static ReadOptions decided(byte[] start, ReadOptions options) {
        DayOrder order = DayOrder.of(new String(start, StandardCharsets.ISO_8859_1));
        return order == DayOrder.UNKNOWN ? options : options.ordered(order);
    }

    private static RecordReader of(
            Format format,
            InputStream text,
            InputStream plain,
            byte[] start,
            String name,
            ByteRange range,
            ReadOptions options)
            throws IOException {
        return switch (format) {
            case JSONL ->
                JsonShape.runsOverLines(start, start.length)
                        ? new JsonValuesReader(text, options)
                        : new JsonLinesReader(text, range, options);
            case CSV -> new CsvReader(text, start, options);
            case WARC, WET -> new WarcRecordReader(plain, ArcLine.isOne(start, start.length), options);
            case HTML -> new HtmlFileReader(text, name, options);
            case XML -> new XmlFileReader(text, name, options);
            case TEXT -> new TextFileReader(text, name, options);
            case PARQUET -> throw new IOException("Parquet cannot be read out of a compressed file");
        };
    }

    private static InputStream utf8(InputStream in, Charset utf16) throws IOException {
        return ReaderInputStream.builder()
                .setReader(new InputStreamReader(in, utf16))
                .setCharset(StandardCharsets.UTF_8)
                .get();
    }
}
