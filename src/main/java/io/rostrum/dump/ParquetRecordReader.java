package io.rostrum.dump;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.api.ReadSupport;
import org.apache.parquet.io.InputFile;

/** One article a row; only the columns that a mapping asks for are read. */
final class ParquetRecordReader implements RecordReader {

    private final ParquetReader<Group> rows;
    private final FieldSlots slots;
    private final long limit;
    private final LocalDate day;
    private long position = -1;

    ParquetRecordReader(InputFile file, ReadOptions options) throws IOException {
        this.slots = new FieldSlots(options.mappings());
        this.limit = options.maxRecordBytes();
        this.day = options.day();
        this.rows = new Builder(file, slots.slots()).build();
    }

    @Override
    public DumpRecord read() throws IOException {
        position++;
        Group row = rows.read();
        if (row == null) {
            rows.close();
            return null;
        }
        slots.clear();
        long bytes = ParquetColumns.read(row, slots);
        Draft draft = slots.draft();
        return bytes > limit
                ? new Reject(position, "longer than " + limit + " bytes", String.valueOf(draft.body()))
                : draft.finish(position, day);
    }

    @Override
    public Reject broken(String reason) {
        return new Reject(Math.max(position, 0), reason, "");
    }

    private static final class Builder extends ParquetReader.Builder<Group> {

        private final Map<String, Integer> slots;

        Builder(InputFile file, Map<String, Integer> slots) {
            super(file);
            this.slots = slots;
        }

        @Override
        protected ReadSupport<Group> getReadSupport() {
            return new ParquetProjection(slots.keySet());
        }
    }
}
