package io.rostrum.dump;

import java.io.IOException;
import java.io.InputStream;

/** A file that is one record. */
abstract class WholeFileReader implements RecordReader {

    /** Text has hardly any; more than one in so many says that a file is none. */
    private static final int CONTROLS_IN = 50;

    private final InputStream in;
    private final BoundedBytes bytes;
    private boolean isRead;

    WholeFileReader(InputStream in, long limit) {
        this.in = in;
        this.bytes = new BoundedBytes(limit);
    }

    /** The charset that the file itself declares; null when it declares none. */
    abstract String declaredCharset(byte[] start, int length);

    abstract DumpRecord record(String text);

    @Override
    public DumpRecord read() throws IOException {
        if (isRead) {
            return null;
        }
        isRead = true;
        bytes.readAll(in);
        if (bytes.length() == 0) {
            return null;
        }
        if (bytes.isOver()) {
            return bytes.tooLong(0);
        }
        String declared = declaredCharset(bytes.bytes(), bytes.length());
        String text = Charsets.decode(bytes.bytes(), 0, bytes.length(), declared);
        DumpRecord record = isBinary(text) ? bytes.reject(0, "not a text") : record(text);
        return record instanceof Reject reject ? bytes.reject(0, reject.reason()) : record;
    }

    private static boolean isBinary(String text) {
        int controls = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            controls += c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' ? 1 : 0;
        }
        return controls * (long) CONTROLS_IN > text.length();
    }

    @Override
    public Reject broken(String reason) {
        return bytes.reject(0, reason);
    }
}
