package io.rostrum.dump;

import io.rostrum.day.DayOrder;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What a file is taken for.
 *
 * @param compression such as {@code gzip}; empty for none
 * @param format      name of a {@link Format} in lower case, {@code zip}, {@code tar} or {@code no dump}
 * @param charset     of its first bytes; null where every record has its own, or there is none
 * @param order       what its rows say that {@code 4/5/2019} means
 */
public record FileKind(String compression, String format, String charset, DayOrder order) {

    /** @throws IOException when its first bytes cannot be read */
    public static FileKind of(InputStream in, String name, ReadOptions options) throws IOException {
        Unpacked file = Unpacked.of(in, name);
        byte[] start = file.bytes().start();
        String compression = file.layers().stream()
                .map(layer -> layer.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" in "));
        if (start.length == 0 || NoDump.reason(options, file.name(), start, start.length) != null) {
            return new FileKind(compression, "no dump", null, DayOrder.UNKNOWN);
        }
        if (Archive.isOne(start)) {
            return new FileKind(compression, Archive.kind(start), null, DayOrder.UNKNOWN);
        }
        Format format = Format.of(options.format(), file.name(), start, start.length);
        boolean isText = List.of(Format.JSONL, Format.CSV, Format.HTML, Format.XML, Format.TEXT)
                .contains(format);
        DayOrder order =
                DumpReader.hasRows(format) ? DumpReader.decided(start, options).order() : DayOrder.UNKNOWN;
        return new FileKind(
                compression, format.name().toLowerCase(Locale.ROOT), isText ? Charsets.name(start) : null, order);
    }

    /** On one line. */
    @Override
    public String toString() {
        String line = compression.isEmpty() ? format : compression + " of " + format;
        line += charset == null ? "" : ", " + charset;
        return order == DayOrder.UNKNOWN
                ? line
                : line + ", rows say " + order.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
