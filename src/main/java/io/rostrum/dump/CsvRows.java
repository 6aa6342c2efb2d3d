package io.rostrum.dump;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Rows of CSV as RFC 4180 has it, each kept only up to a limit. A quotation mark inside a quoted cell that no
 * delimiter or line end follows is taken as part of the cell. (univocity, which comes with Spark, cannot go on after a
 * cell that is too long.)
 */
final class CsvRows {

    private static final int FIRST_CELLS = 16;
    private static final int END = -1;

    private final InputStream in;
    private final BoundedBytes row;
    private final byte[] one = new byte[1];
    private byte delimiter = ',';
    private int[] ends = new int[FIRST_CELLS];
    private int cells;
    private int ahead;
    private long offset;
    private long position;
    private boolean isOpen;

    /** @param in a buffered stream */
    CsvRows(InputStream in, long limit) throws IOException {
        this.in = in;
        this.row = new BoundedBytes(limit);
        this.ahead = in.read();
    }

    void delimiter(byte character) {
        delimiter = character;
    }

    /** Goes to the next row; false when there is none. */
    boolean next() throws IOException {
        row.clear();
        cells = 0;
        isOpen = false;
        position = offset;
        if (ahead == END) {
            return false;
        }
        boolean isLast = false;
        while (!isLast) {
            int after = ahead == '"' ? quoted() : plain();
            endCell();
            isLast = after != delimiter;
            if (!isLast) {
                keep(after);
            }
        }
        return true;
    }

    /** Up to and with the character that ends the cell, which is given back. */
    private int plain() throws IOException {
        int c = take();
        while (c != delimiter && c != '\n' && c != END) {
            if (c != '\r' || ahead != '\n') {
                keep(c);
            }
            c = take();
        }
        return c;
    }

    private int quoted() throws IOException {
        take();
        while (true) {
            int c = take();
            if (c == END || row.isOver() && c == '\n') {
                isOpen = true;
                return c;
            }
            if (c != '"') {
                keep(c);
            } else if (ahead == '"') {
                keep(take());
            } else if (ahead == delimiter || ahead == '\n' || ahead == '\r' || ahead == END) {
                return plain();
            } else {
                keep(c);
            }
        }
    }

    private int take() throws IOException {
        int c = ahead;
        if (c != END) {
            offset++;
            ahead = in.read();
        }
        return c;
    }

    private void keep(int c) {
        one[0] = (byte) c;
        row.append(one, 0, 1);
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

    List<String> all() {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < cells; i++) {
            all.add(cell(i));
        }
        return all;
    }

    boolean isBlank() {
        return cells == 1 && new String(row.bytes(), 0, row.length(), StandardCharsets.ISO_8859_1).isBlank();
    }

    /** Why the row cannot be used; null when it can. */
    String problem() {
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
