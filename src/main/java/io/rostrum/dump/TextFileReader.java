package io.rostrum.dump;

import java.io.InputStream;
import java.time.LocalDate;

/** A text file as one article; its day is in its {@link FrontMatter} or its name, or unknown. */
final class TextFileReader extends WholeFileReader {

    private final LocalDate otherwise;

    /** @param name the file's name */
    TextFileReader(InputStream in, String name, ReadOptions options) {
        super(in, options.maxRecordBytes());
        LocalDate named = FileNameDay.of(name);
        this.otherwise = named == null ? options.day() : named;
    }

    @Override
    String declaredCharset(byte[] start, int length) {
        return null;
    }

    @Override
    DumpRecord record(String text) {
        return FrontMatter.of(text).draft().finish(0, otherwise);
    }
}
