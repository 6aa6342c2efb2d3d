package io.rostrum.dump;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** A file that is read whole: mostly one record. */
abstract class WholeFileReader implements RecordReader {

    /** Text has hardly any; more than one in so many says that a file is none. */
    private static final int CONTROLS_IN = 50;

    static final String EMPTY = "the file is empty";

    private final InputStream in;
    private final BoundedBytes bytes;
    private final Deque<DumpRecord> further = new ArrayDeque<>();
    private boolean isRead;

    WholeFileReader(InputStream in, long limit) {
        this.in = in;
        this.bytes = new BoundedBytes(limit);
    }

    /** The charset that the file itself declares; null when it declares none. */
    abstract String declaredCharset(byte[] start, int length);

    abstract List<DumpRecord> records(String text);

    @Override
    public DumpRecord read() throws IOException {
        if (isRead) {
            return further.poll();
        }
        isRead = true;
        bytes.readAll(in);
        if (bytes.length() == 0) {
            return bytes.reject(0, EMPTY);
        }
        if (bytes.isOver()) {
            return bytes.tooLong(0);
        }
        String declared = declaredCharset(bytes.bytes(), bytes.length());
        String text = Charsets.decode(bytes.bytes(), 0, bytes.length(), declared);
        if (isBinary(text)) {
            return bytes.reject(0, "not a text");
        }
        records(text).forEach(record -> further.add(record instanceof Reject reject ? seen(reject) : record));
        return further.poll();
    }

    private Reject seen(Reject reject) {
        return reject.excerpt().isEmpty() ? bytes.reject(reject.position(), reject.reason()) : reject;
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
