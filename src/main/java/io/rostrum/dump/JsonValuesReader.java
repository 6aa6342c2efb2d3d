package io.rostrum.dump;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;

/** JSON objects that run over several lines: printed prettily, or the elements of an array. */
final class JsonValuesReader implements RecordReader {

    private final InputStream in;
    private final BoundedBytes value;
    private final JsonObjects objects;
    private long offset = -1;
    private long position;

    JsonValuesReader(InputStream in, ReadOptions options) {
        this.in = new BufferedInputStream(in);
        this.value = new BoundedBytes(options.maxRecordBytes());
        this.objects = new JsonObjects(options);
    }

    @Override
    public DumpRecord read() throws IOException {
        int first = afterSeparators();
        if (first < 0) {
            return null;
        }
        position = offset;
        value.clear();
        if (first == '{') {
            object();
        } else {
            other(first);
        }
        return value.isOver() ? value.tooLong(position) : objects.record(position, value.bytes(), 0, value.length());
    }

    private int afterSeparators() throws IOException {
        int c = next();
        while (c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == ',' || c == '[' || c == ']') {
            c = next();
        }
        return c;
    }

    /** Up to the brace that closes the object, or the end of the file. */
    private void object() throws IOException {
        int depth = 0;
        boolean inString = false;
        for (int c = '{'; c >= 0; c = next()) {
            keep(c);
            if (c == '"') {
                inString = !inString;
            } else if (inString) {
                if (c == '\\') {
                    keep(next());
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
        for (int c = first; c >= 0 && c != '\n'; c = next()) {
            keep(c);
            in.mark(1);
            if (in.read() == '{') {
                in.reset();
                return;
            }
            in.reset();
        }
    }

    private void keep(int c) {
        if (c >= 0) {
            one[0] = (byte) c;
            value.append(one, 0, 1);
        }
    }

    private final byte[] one = new byte[1];

    private int next() throws IOException {
        int c = in.read();
        offset += c < 0 ? 0 : 1;
        return c;
    }

    @Override
    public Reject broken(String reason) {
        return value.reject(Math.max(position, 0), reason);
    }
}
