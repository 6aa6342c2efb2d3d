package io.rostrum.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.iceberg.Schema;
import org.apache.iceberg.data.Record;
import org.apache.iceberg.data.parquet.GenericParquetReaders;
import org.apache.iceberg.hadoop.HadoopInputFile;
import org.apache.iceberg.io.CloseableIterable;
import org.apache.iceberg.mapping.MappingUtil;
import org.apache.iceberg.mapping.NameMapping;
import org.apache.iceberg.parquet.Parquet;
import org.apache.iceberg.spark.SparkSchemaUtil;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;

/** Parquet files in folders, read one row after the other and without a Spark session: for what is small. */
final class PlainFiles {

    private final Configuration hadoop;
    private final List<FileStatus> files;

    private PlainFiles(Configuration hadoop, List<FileStatus> files) {
        this.hadoop = hadoop;
        this.files = files;
    }

    static PlainFiles in(Configuration hadoop, List<Path> folders) throws IOException {
        List<FileStatus> files = new ArrayList<>();
        for (Path folder : folders) {
            Arrays.stream(folder.getFileSystem(hadoop).listStatus(folder))
                    .filter(file ->
                            file.isDirectory() || file.getPath().getName().endsWith(".parquet"))
                    .forEach(files::add);
        }
        return new PlainFiles(hadoop, files);
    }

    /** Whether there are no more bytes than this, and no folders, as earlier versions published. */
    boolean isSmall(long most) {
        return files.stream().noneMatch(FileStatus::isDirectory)
                && files.stream().mapToLong(FileStatus::getLen).sum() <= most;
    }

    /** The rows that are wanted, with these columns, in no order that is promised. */
    List<Row> rows(StructType columns, Predicate<Row> wanted) {
        // Files of earlier versions may lack columns that are never null now.
        Schema schema = SparkSchemaUtil.convert(columns.asNullable());
        NameMapping names = MappingUtil.create(schema);
        RecordRows rows = new RecordRows(columns, columns.fieldNames());
        List<Row> all = new ArrayList<>();
        for (FileStatus file : files) {
            try (CloseableIterable<Record> records = Parquet.read(HadoopInputFile.fromStatus(file, hadoop))
                    .project(schema)
                    .withNameMapping(names)
                    .createReaderFunc(type -> GenericParquetReaders.buildReader(schema, type))
                    .build()) {
                records.forEach(record -> {
                    Row row = rows.of(record);
                    if (wanted.test(row)) {
                        all.add(row);
                    }
                });
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot read " + file.getPath(), e);
            }
        }
        return all;
    }
}
