package io.rostrum.dump;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** One article a row, below a header. */
final class CsvReader implements RecordReader {

    private static final int MOST_NAMED = 8;

    private final CsvRows rows;
    private final FieldSlots slots;
    private final ReadOptions options;
    private final int before;
    private List<String> names;
    private int[] slotOfColumn;
    private boolean hasRows;
    private boolean isOver;

    /** @param sample the first bytes of the stream */
    CsvReader(InputStream in, byte[] sample, ReadOptions options) {
        this.slots = new FieldSlots(options.mappings());
        CsvShape shape = CsvShape.of(sample, slots);
        this.rows = new CsvRows(in, options.maxRecordBytes());
        this.options = options;
        this.before = shape.start();
        rows.shape(shape);
    }

    @Override
    public DumpRecord read() throws IOException {
        if (isOver) {
            return null;
        }
        if (names == null) {
            DumpRecord problem = header();
            if (problem != null || isOver) {
                return problem;
            }
        }
        while (rows.next()) {
            if (!rows.isBlank() && !isHeaderAgain()) {
                hasRows = true;
                return record();
            }
        }
        isOver = true;
        return hasRows ? null : rows.reject(Reject.NO_DUMP + "a header without rows");
    }

    /** Null when there is a header, or nothing at all. */
    private DumpRecord header() throws IOException {
        rows.skip(before);
        do {
            if (!rows.next()) {
                isOver = true;
                return null;
            }
        } while (rows.isBlank());
        names = rows.all();
        slotOfColumn = CsvHeader.slots(names, slots);
        if (Arrays.stream(slotOfColumn).anyMatch(slot -> slot >= 0)) {
            return null;
        }
        isOver = true;
        return rows.reject("no header that names a known column: seen " + seen()
                + "; expected such as url, title, date, text, or those of --mapping");
    }

    private String seen() {
        return names.stream()
                .limit(MOST_NAMED)
                .map(name -> BodyText.line(name))
                .map(name -> name.length() > 30 ? name.substring(0, 30) + "…" : name)
                .collect(Collectors.joining(", "));
    }

    /** Files joined by hand have the header of each. */
    private boolean isHeaderAgain() {
        return rows.cells() == names.size()
                && rows.cell(0).equals(names.get(0))
                && rows.all().equals(names);
    }

    private DumpRecord record() {
        String problem = rows.problem();
        int first = isNamed() ? 1 : 0;
        if (problem == null && first == 0 && !fits()) {
            problem = rows.cells() + " cells where the header has " + slotOfColumn.length;
        }
        if (problem != null) {
            return rows.reject(problem);
        }
        slots.clear();
        for (int i = 0; i < slotOfColumn.length; i++) {
            if (slotOfColumn[i] >= 0) {
                slots.set(slotOfColumn[i], rows.cell(first + i));
            }
        }
        Draft draft = slots.draft();
        DumpRecord record = draft.finish(rows.position(), options);
        if (record instanceof Reject reject) {
            return rows.reject(Draft.blank(draft.body()) ? slots.noText(names) : reject.reason());
        }
        return record;
    }

    /** R writes the numbers of rows, and nothing above them. */
    private boolean isNamed() {
        int cells = slotOfColumn.length + 1;
        String name = rows.cells() == cells && !rows.cell(cells - 1).isBlank() ? rows.cell(0) : "";
        return !name.isEmpty() && name.chars().allMatch(Character::isDigit);
    }

    /** Empty cells at the end are one delimiter too many. */
    private boolean fits() {
        boolean isEmpty = true;
        for (int i = slotOfColumn.length; i < rows.cells(); i++) {
            isEmpty &= rows.cell(i).isBlank();
        }
        return rows.cells() >= slotOfColumn.length && isEmpty;
    }

    @Override
    public String mapping() {
        return slots.mapping();
    }

    @Override
    public Reject broken(String reason) {
        return rows.reject(reason);
    }
}
