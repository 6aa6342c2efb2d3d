package io.rostrum.dump;

import java.io.IOException;
import java.io.InputStream;

/** One JSON object a line. */
final class JsonLinesReader implements RecordReader {

    private final LineReader lines;
    private final JsonObjects objects;
    private final long end;
    private final boolean isFirst;
    private boolean isInside;
    private boolean isEmpty = true;

    /** @param range the lines that begin in it are read, from a stream that begins at its {@link ByteRange#seek} */
    JsonLinesReader(InputStream in, ByteRange range, ReadOptions options) {
        this.lines = new LineReader(in, range.seek(), options.maxRecordBytes());
        this.objects = new JsonObjects(options);
        this.isFirst = range.start() == 0;
        this.isInside = isFirst;
        this.end = range.end();
    }

    @Override
    public DumpRecord read() throws IOException {
        if (!isInside) {
            isInside = true;
            lines.next();
        }
        DumpRecord further = objects.next();
        if (further != null) {
            return further;
        }
        while (lines.next()) {
            if (lines.offset() >= end) {
                return null;
            }
            if (lines.isTooLong()) {
                isEmpty = false;
                return lines.tooLong();
            }
            if (!lines.isBlank()) {
                isEmpty = false;
                DumpRecord record = objects.record(lines.offset(), lines.bytes(), lines.start(), lines.length());
                if (record != null) {
                    return record;
                }
            }
        }
        boolean isNothing = isEmpty && isFirst;
        isEmpty = false;
        return isNothing ? new Reject(0, Reject.NO_DUMP + "no JSON object is in it", "") : null;
    }

    @Override
    public String mapping() {
        return objects.mapping();
    }

    @Override
    public Reject broken(String reason) {
        return lines.reject(reason);
    }
}
