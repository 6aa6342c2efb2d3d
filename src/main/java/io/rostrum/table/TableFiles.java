package io.rostrum.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.iceberg.DataFile;
import org.apache.iceberg.FileFormat;
import org.apache.iceberg.PartitionKey;
import org.apache.iceberg.TableProperties;
import org.apache.iceberg.data.GenericFileWriterFactory;
import org.apache.iceberg.data.GenericRecord;
import org.apache.iceberg.data.InternalRecordWrapper;
import org.apache.iceberg.data.Record;
import org.apache.iceberg.io.ClusteredDataWriter;
import org.apache.iceberg.io.OutputFileFactory;
import org.apache.iceberg.util.PropertyUtil;
import org.apache.spark.sql.Row;

/** The data files that one task writes for one table: one file is open at a time. */
final class TableFiles implements AutoCloseable {

    private final org.apache.iceberg.Table stored;
    private final StoredRecords records;
    private final String run; // null where rows tell it
    private final ClusteredDataWriter<Record> writer;
    private final PartitionKey key;
    private final InternalRecordWrapper internal;

    TableFiles(Table<?> table, org.apache.iceberg.Table stored, String run, int partition, long task) {
        this.stored = stored;
        this.records = StoredRecords.of(table.type(), stored.schema().asStruct());
        this.run = run;
        this.writer = new ClusteredDataWriter<>(
                new GenericFileWriterFactory.Builder(stored)
                        .dataFileFormat(FileFormat.PARQUET)
                        .dataSchema(stored.schema())
                        .writerProperties(stored.properties())
                        .build(),
                OutputFileFactory.builderFor(stored, partition, task)
                        .format(FileFormat.PARQUET)
                        .build(),
                stored.io(),
                PropertyUtil.propertyAsLong(
                        stored.properties(),
                        TableProperties.WRITE_TARGET_FILE_SIZE_BYTES,
                        TableProperties.WRITE_TARGET_FILE_SIZE_BYTES_DEFAULT));
        this.key = new PartitionKey(stored.spec(), stored.schema());
        this.internal = new InternalRecordWrapper(stored.schema().asStruct());
    }

    /** Files of the driver, with rows that have all columns; those of a day come together. */
    static List<DataFile> of(Table<?> table, org.apache.iceberg.Table stored, Stream<Row> rows) {
        RowRecords records = new RowRecords(stored.schema().asStruct());
        try (TableFiles files = new TableFiles(table, stored, null, 0, 0)) {
            rows.map(records::of).forEach(files::add);
            return files.finish();
        }
    }

    void add(java.lang.Record record) {
        GenericRecord row = records.of(record);
        row.setField(Table.RUN_ID.name(), run);
        add(row);
    }

    private void add(GenericRecord row) {
        key.partition(internal.wrap(row));
        writer.write(row, stored.spec(), key);
    }

    List<DataFile> finish() {
        close();
        return writer.result().dataFiles();
    }

    @Override
    public void close() {
        try {
            writer.close();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write a file of table " + stored.name(), e);
        }
    }
}
