package io.rostrum.dump;

import io.rostrum.day.FileNameDay;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;

/** An HTML file as one article; its day is on the page, or in its name, or unknown. */
final class HtmlFileReader extends WholeFileReader {

    private final LocalDate otherwise;

    HtmlFileReader(InputStream in, String name, ReadOptions options) {
        super(in, options.maxRecordBytes());
        LocalDate named = FileNameDay.of(name);
        this.otherwise = named == null ? options.day() : named;
    }

    @Override
    String declaredCharset(byte[] start, int length) {
        return Charsets.declaredIn(start, length);
    }

    @Override
    List<DumpRecord> records(String html) {
        return List.of(WebPage.record(0, html, null, otherwise));
    }
}
