package io.rostrum.dump;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.api.ReadSupport;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.schema.Type;

/** One article a row; only the columns that a mapping asks for are read. */
final class ParquetRecordReader implements RecordReader {

    private final ParquetReader<Group> rows;
    private final FieldSlots slots;
    private final long limit;
    private final ReadOptions options;
    private final List<String> columns;
    private long position = -1;

    ParquetRecordReader(InputFile file, ReadOptions options) throws IOException {
        this.slots = new FieldSlots(options.mappings());
        this.limit = options.maxRecordBytes();
        this.options = options;
        this.columns = columns(file);
        this.rows = new Builder(file, slots.slots())
                .withCodecFactory(new WholePages())
                .build();
    }

    private static List<String> columns(InputFile file) throws IOException {
        try (ParquetFileReader footer = ParquetFileReader.open(file)) {
            return footer.getFileMetaData().getSchema().getFields().stream()
                    .map(Type::getName)
                    .toList();
        }
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
        if (bytes > limit) {
            return new Reject(position, "longer than " + limit + " bytes", String.valueOf(draft.body()));
        }
        DumpRecord record = draft.finish(position, options);
        boolean isEmpty = record instanceof Reject && Draft.blank(draft.body());
        return isEmpty ? new Reject(position, slots.noText(columns), ((Reject) record).excerpt()) : record;
    }

    @Override
    public String mapping() {
        return slots.mapping();
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
