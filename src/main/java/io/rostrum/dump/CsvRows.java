package io.rostrum.dump;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Rows of CSV as RFC 4180 has it, each kept only up to a limit. A quotation mark inside a quoted cell that no
 * delimiter or line end follows is taken as part of the cell. (univocity, which comes with Spark, cannot go on after a
 * cell that is too long.)
 */
public final class CsvRows {

    private static final int FIRST_CELLS = 16;
    private static final int MOST_BLANKS = 8;
    private static final int END = ByteSource.END;

    private final ByteSource in;
    private final BoundedBytes row;
    private CsvShape shape = CsvShape.COMMAS;
    private int[] ends = new int[FIRST_CELLS];
    private int cells;
    private long position;
    private boolean isOpen;

    /** @param limit bytes that are kept of a row */
    public CsvRows(InputStream in, long limit) {
        this.in = new ByteSource(in);
        this.row = new BoundedBytes(limit);
    }

    void shape(CsvShape found) {
        shape = found;
    }

    /** Passes over bytes before the first row. */
    void skip(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            in.take();
        }
    }

    /** Goes to the next row; false when there is none. */
    public boolean next() throws IOException {
        row.clear();
        cells = 0;
        isOpen = false;
        position = in.offset();
        if (in.peek() == END) {
            return false;
        }
        boolean isLast = false;
        while (!isLast) {
            boolean isQuoted = in.peek() == '"' || in.peek() == ' ' && isQuotedAfterBlanks();
            int after = isQuoted ? quoted() : plain();
            endCell();
            isLast = after != shape.delimiter();
            if (!isLast) {
                row.append(after);
            }
        }
        return true;
    }

    /** Takes blanks that stand before a quotation mark. */
    private boolean isQuotedAfterBlanks() throws IOException {
        byte[] ahead = new byte[MOST_BLANKS];
        int length = in.lookAhead(ahead);
        int at = 0;
        while (at < length && ahead[at] == ' ') {
            at++;
        }
        boolean isQuoted = at < length && ahead[at] == '"';
        if (isQuoted) {
            in.skip(at);
        }
        return isQuoted;
    }

    /** Up to and with the character that ends the cell, which is given back. */
    private int plain() throws IOException {
        int c = in.take();
        while (c != shape.delimiter() && c != shape.lineEnd() && c != END) {
            if (c != '\r' || in.peek() != '\n') {
                row.append(c);
            }
            c = in.take();
        }
        return c;
    }

    private int quoted() throws IOException {
        in.take();
        while (true) {
            in.copyUpTo('"', '\\', row);
            int c = in.take();
            if (c == END) {
                isOpen = true;
                return c;
            }
            if (c == '\\' && shape.hasBackslashes() && (in.peek() == '"' || in.peek() == '\\')) {
                row.append(in.take());
                continue;
            }
            int next = c == '"' ? in.peek() : c;
            if (c == '"' && next == '"') {
                row.append(in.take());
            } else if (c == '"' && (next == shape.delimiter() || next == '\n' || next == '\r' || next == END)) {
                return plain();
            } else {
                row.append(c);
            }
        }
    }

    private void endCell() {
        if (cells == ends.length) {
            ends = Arrays.copyOf(ends, cells * 2);
        }
        ends[cells++] = row.length();
    }

    int cells() {
        return cells;
    }

    String cell(int index) {
        int start = index == 0 ? 0 : ends[index - 1] + 1;
        return start >= ends[index] ? "" : Charsets.decode(row.bytes(), start, ends[index] - start, null);
    }

    /** The cells. */
    public List<String> all() {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < cells; i++) {
            all.add(cell(i));
        }
        return all;
    }

    /** Whether no cell holds anything; spreadsheets end with hundreds of such rows. */
    boolean isBlank() {
        for (int i = 0; i < row.length(); i++) {
            if (row.bytes()[i] != ' ' && row.bytes()[i] != '\r' && row.bytes()[i] != shape.delimiter()) {
                return false;
            }
        }
        return !isOpen;
    }

    /** Why the row cannot be used; null when it can. */
    public String problem() {
        if (row.isOver()) {
            return "longer than " + row.limit() + " bytes";
        }
        return isOpen ? "a quotation mark without end" : null;
    }

    Reject reject(String reason) {
        return row.reject(position, reason);
    }

    long position() {
        return position;
    }
}
