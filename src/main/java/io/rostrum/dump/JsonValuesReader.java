package io.rostrum.dump;

import java.io.IOException;
import java.io.InputStream;

/** JSON objects that run over several lines: printed prettily, or the elements of an array. */
final class JsonValuesReader implements RecordReader {

    /** White space, what parts the elements of an array or a sequence (RFC 7464), and the bytes of a byte order mark. */
    private static final String SEPARATORS = " \n\r\t,[]\u001E\u00EF\u00BB\u00BF";

    private final ByteSource in;
    private final BoundedBytes value;
    private final JsonObjects objects;
    private long position;
    private boolean isEmpty = true;

    JsonValuesReader(InputStream in, ReadOptions options) {
        this.in = new ByteSource(in);
        this.value = new BoundedBytes(options.maxRecordBytes());
        this.objects = new JsonObjects(options);
    }

    @Override
    public DumpRecord read() throws IOException {
        DumpRecord further = objects.next();
        if (further != null) {
            return further;
        }
        for (int first = afterSeparators(); first >= 0; first = afterSeparators()) {
            DumpRecord record = value(first);
            isEmpty = false;
            if (record != null) {
                return record;
            }
        }
        boolean isNothing = isEmpty;
        isEmpty = false;
        return isNothing ? new Reject(0, Reject.NO_DUMP + "no JSON object is in it", "") : null;
    }

    private DumpRecord value(int first) throws IOException {
        position = in.offset() - 1;
        value.clear();
        if (first == '{') {
            object();
        } else {
            other(first);
        }
        return value.isOver() ? value.tooLong(position) : objects.record(position, value.bytes(), 0, value.length());
    }

    private int afterSeparators() throws IOException {
        int c = in.take();
        while (c >= 0 && SEPARATORS.indexOf(c) >= 0) {
            c = in.take();
        }
        return c;
    }

    /** Up to the brace that closes the object, or the end of the file. */
    private void object() throws IOException {
        int depth = 0;
        boolean inString = false;
        for (int c = '{'; c >= 0; c = in.take()) {
            value.append(c);
            if (c == '"') {
                inString = !inString;
            } else if (inString) {
                if (c == '\\' && in.peek() >= 0) {
                    value.append(in.take());
                }
            } else if (c == '{') {
                depth++;
            } else if (c == '}' && --depth == 0) {
                return;
            }
        }
    }

    /** What is no object, up to the end of its line or the next object. */
    private void other(int first) throws IOException {
        for (int c = first; c >= 0 && c != '\n'; c = in.take()) {
            value.append(c);
            if (in.peek() == '{') {
                return;
            }
        }
    }

    @Override
    public String mapping() {
        return objects.mapping();
    }

    @Override
    public Reject broken(String reason) {
        return value.reject(Math.max(position, 0), reason);
    }
}
