package io.rostrum.dump;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;

/** One article a row, below a header. */
final class CsvReader implements RecordReader {

    private static final int SNIFFED = 8192;

    private final CsvRows rows;
    private final FieldSlots slots;
    private final LocalDate day;
    private int[] slotOfColumn;

    CsvReader(InputStream in, ReadOptions options) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(in, SNIFFED);
        byte delimiter = delimiter(buffered);
        this.rows = new CsvRows(buffered, options.maxRecordBytes());
        this.slots = new FieldSlots(options.mappings());
        this.day = options.day();
        rows.delimiter(delimiter);
    }

    private static byte delimiter(InputStream in) throws IOException {
        in.mark(SNIFFED);
        byte[] start = new byte[SNIFFED];
        int length = in.readNBytes(start, 0, SNIFFED);
        in.reset();
        int end = 0;
        while (end < length && start[end] != '\n') {
            end++;
        }
        return CsvHeader.delimiter(start, end);
    }

    @Override
    public DumpRecord read() throws IOException {
        if (slotOfColumn == null && !header()) {
            return null;
        }
        while (rows.next()) {
            if (!rows.isBlank()) {
                return record();
            }
        }
        return null;
    }

    private boolean header() throws IOException {
        if (!rows.next()) {
            return false;
        }
        List<String> names = rows.all();
        slotOfColumn = CsvHeader.slots(names, slots.slots());
        return true;
    }

    private DumpRecord record() {
        String problem = rows.problem();
        if (problem == null && rows.cells() != slotOfColumn.length) {
            problem = rows.cells() + " cells where the header has " + slotOfColumn.length;
        }
        if (problem != null) {
            return rows.reject(problem);
        }
        slots.clear();
        for (int i = 0; i < slotOfColumn.length; i++) {
            if (slotOfColumn[i] >= 0) {
                slots.set(slotOfColumn[i], rows.cell(i));
            }
        }
        DumpRecord record = slots.draft().finish(rows.position(), day);
        return record instanceof Reject reject ? rows.reject(reject.reason()) : record;
    }

    @Override
    public Reject broken(String reason) {
        return rows.reject(reason);
    }
}
