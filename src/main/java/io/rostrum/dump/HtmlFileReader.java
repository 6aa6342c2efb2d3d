package io.rostrum.dump;

import java.io.InputStream;
import java.time.LocalDate;

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
    DumpRecord record(String html) {
        return WebPage.record(0, html, null, otherwise);
    }
}
