package io.rostrum.dump;

import io.rostrum.day.FileNameDay;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;

/** A text file as one article; its day is in its {@link FrontMatter} or its name, or unknown. */
final class TextFileReader extends WholeFileReader {

    private final ReadOptions options;

    /** @param name the file's name */
    TextFileReader(InputStream in, String name, ReadOptions options) {
        super(in, options.maxRecordBytes());
        LocalDate named = FileNameDay.of(name);
        this.options = named == null ? options : options.placed(named, options.outlet());
    }

    @Override
    String declaredCharset(byte[] start, int length) {
        return null;
    }

    @Override
    List<DumpRecord> records(String text) {
        String reason = TextKind.noArticle(text);
        return List.of(reason == null ? FrontMatter.of(text).draft().finish(0, options) : new Reject(0, reason, ""));
    }
}
