package io.rostrum.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
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

/** The data files that one task writes for one table: one file is open at a time. */
final class TableFiles implements AutoCloseable {

    private final org.apache.iceberg.Table stored;
    private final StoredRecords records;
    private final String run;
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

    void add(java.lang.Record record) {
        GenericRecord row = records.of(record);
        row.setField(Table.RUN_ID.name(), run);
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
